declare module 'wink-porter2-stemmer' {
  /** The Porter2 stem of one word. Beware: answers with a function for `constructor`. */
  function stem(word: string): unknown;
  export = stem;
}
