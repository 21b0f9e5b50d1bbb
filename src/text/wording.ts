import { createHash } from 'node:crypto';
import { type Language, LANGUAGES, type LocalisedText } from '../common/language';
import { toPlainCharacters } from './characters';
import { normaliseSpace } from './normalise';

/** Characters of a key: 96 bits of a SHA-256, enough to tell a hundred million texts apart. */
const KEY_LENGTH = 16;

/**
 * The word that joins a list's last items, hung on the last but one: "; and", ", neu". Every such word of a language counts after
 * a mark of punctuation; without one only those that cannot end a sentence (Welsh `a` may be a letter: "cynllun a").
 */
const JOINER: Readonly<Record<Language, RegExp>> = {
  EN: /(?:[;,.:] ?| )(?:and\/or|and|or)$/u,
  CY: /(?:[;,.:] ?(?:a\/neu|ac\/neu|a|ac|neu|and\/or|and|or)| (?:a\/neu|ac\/neu|ac|neu|and))$/u,
};

/** What a list or a sentence is closed with, which says nothing of its own. */
const END_MARKS = new Set(' .,;:\u00B7\u2022\u2026');

/**
 * The text of a statement as it counts for "the same text": lower case, single spaces, one form of each apostrophe, quotation
 * mark, dash and accented letter, nothing unseen, without the mark or the joining word ("; and", "; a") that a list puts at
 * the end of an item. Not meant to be shown. Linear in the length of the text.
 */
export function toComparableText(text: string, language: Language): string {
  const plain = normaliseSpace(toPlainCharacters(text).replace(/\p{Cc}+/gu, ' '))
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]|''/gu, '"')
    .replace(/[\u2012-\u2015\u2212]/gu, '-')
    .replace(/\.\.\./g, '\u2026')
    .replace(/ (?=[,;:.?!)\]])|(?<=[([]) | (?=\/)|(?<=\/) /gu, '');
  return withoutEndMarks(withoutEndMarks(plain).replace(JOINER[language], ''));
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && END_MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The key of one text in its language: the same for texts that are comparably the same, on every installation. */
export function toTextKey(text: string, language: Language): string {
  return keyOf(language, toComparableText(text, language));
}

/** The key of a statement's wording: its kind with its texts in all languages. Links and decisions hang on it. */
export function toWordingKey(kind: string, text: LocalisedText): string {
  const texts = LANGUAGES.map((language) => {
    const own = text[language];
    return own === undefined ? '' : toComparableText(own, language);
  });
  return keyOf(kind, ...texts);
}

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('base64url').slice(0, KEY_LENGTH);
}
