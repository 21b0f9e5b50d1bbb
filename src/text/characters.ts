/** Every character that is set for an apostrophe, as the inside of a character class. */
export const APOSTROPHES = "'\\u2018\\u2019\\u201B\\u02B9\\u02BB\\u02BC\\u2032\\uFF07\\u0060\\u00B4";

/** Every character that is set for a hyphen inside a word, as the inside of a character class. */
export const HYPHENS = '\\-\\u2010\\u2011\\uFE63\\uFF0D';

/** Any apostrophe, everywhere in a text (for `replace` and `split`, which keep no position). */
export const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

const HYPHEN = new RegExp(`[${HYPHENS}]`, 'gu');
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;
const MARK = /[\u0300-\u036F]+/gu;
const ASCII = /^[\u0000-\u007F]*$/u;

/**
 * One way of writing each character, in lower case: no soft hyphens, zero-width or other unseen characters, one apostrophe,
 * one hyphen, no `fi` ligature, composed (NFC). What is equal here looks equal to a reader.
 */
export function toPlainCharacters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/`/g, "'");
  return text
    .replace(UNSEEN, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFC');
}

/** The text without accents, composed (NFC): `tŷ` and `ty` become one. Marks of other scripts than Latin stay. */
export function withoutDiacritics(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(MARK, '').normalize('NFC');
}
