import { createHash } from 'node:crypto';
import { type Language, LANGUAGES, type LocalisedText } from '../common/language';
import { toNameKey } from './normalise';

/** Characters of a key: 96 bits of a SHA-256, enough to tell a hundred million texts apart. */
const KEY_LENGTH = 16;

/**
 * The text of a statement as it counts for "the same text": lower case, single spaces, one apostrophe, without the mark or
 * the joining word ("; and", "; a") that a list puts at the end of an item.
 */
export function toComparableText(text: string, language: Language): string {
  const joiner = language === 'EN' ? /[;,]\s*(?:and|or)$/u : /[;,]\s*(?:a|ac|neu)$/u;
  return toNameKey(text)
    .replace(joiner, '')
    .replace(/[\s.,;:]+$/u, '');
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
