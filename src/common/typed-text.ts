/** Characters that do not show, among them those that turn the direction of writing round; line breaks and tabs stay. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|[^\P{Cc}\t\n]/gu;

/**
 * What a person typed, fit to be stored and shown on both databases: composed (NFC), line breaks as `\n`, without
 * characters that do not show, without white space at the ends; half a surrogate pair becomes U+FFFD.
 */
export function cleanTypedText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+$/gmu, '')
    .trim();
}
