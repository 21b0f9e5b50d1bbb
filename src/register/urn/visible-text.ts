const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
const QUOTES = /["\u201c-\u201f\u00ab\u00bb\u2033]/gu;
const APOSTROPHES = /['\u2018-\u201b`\u00b4\u02bc\u2032]/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|[^\P{Cc}\t\n]/gu;
const DASH = /[\p{Pd}\u2212\u2043\u02d7]/gu;
const SLASH = /[\u2044\u2215\\]/gu;
const DECIMAL_POINT = /(?<=\d)[\u00b7\u2027\u22c5](?=\d)/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', '#38': '&', '#160': ' ' };

/**
 * The text as a reader sees it: characters that do not show are gone, compatibility forms (full width) are plain ones
 * (NFKC), every kind of space is one space, every kind of dash `-`, every line break `\n`, quotation marks are gone, and
 * `&amp;` copied from a web page is `&`. Rule 1 of the normal form.
 */
export function toVisibleText(text: string): string {
  return text
    .replace(/&(amp|nbsp|#38|#160);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .replace(LINE_BREAK, '\n')
    .replace(QUOTES, ' ')
    .replace(APOSTROPHES, '')
    .replace(/[\u0096\u0097]/gu, '-')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASH, '-')
    .replace(SLASH, '/')
    .replace(DECIMAL_POINT, '.')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}
