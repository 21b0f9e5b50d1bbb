import { type Language } from '../../common/language';

/** How a word stands in the index: as it is written, or as the key it shares with its other forms. */
export type TermForm = 'EXACT' | 'KEY';

/** Where it stands: in what an entry is called (title, keywords, a statement's text), or in what else is said of it. */
export type TermPlace = 'HEAD' | 'BODY';

const MARKS: Readonly<Record<TermPlace, Readonly<Record<Language, Readonly<Record<TermForm, string>>>>>> = {
  HEAD: { EN: { EXACT: 'a', KEY: 'b' }, CY: { EXACT: 'c', KEY: 'd' } },
  BODY: { EN: { EXACT: 'e', KEY: 'f' }, CY: { EXACT: 'g', KEY: 'h' } },
};

/** Words are told apart by so many UTF-16 units; what follows in a longer one is ignored. */
const LONGEST_WORD = 64;

/**
 * The term a word is indexed and asked for by, made of a-z and 0-9 alone, so that neither FTS5 nor PostgreSQL cuts, folds
 * or quotes it: one letter for place, language and form, then the word, other characters (and z) by their code.
 */
export function toTerm(place: TermPlace, language: Language, form: TermForm, word: string): string {
  return MARKS[place][language][form] + toSafeWord(word);
}

/** The part of a word that counts. */
export function toIndexedWord(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  return word.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '');
}

function toSafeWord(word: string): string {
  const indexed = toIndexedWord(word);
  if (/^[a-y0-9]*$/.test(indexed)) return indexed;
  return Array.from(indexed, (character) => {
    if (/[a-y0-9]/.test(character)) return character;
    return character === 'z' ? 'zz' : `z${character.codePointAt(0)?.toString(36)}z`;
  }).join('');
}
