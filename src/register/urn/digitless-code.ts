import { BODY_PREFIXES, WORDS_LIKE_CODES } from './words';

/** Bodies whose letters begin no English or Welsh word, so that what begins with them is a code in any case of letters. */
const UNLIKE_WORDS = /^(?:SF[HJLST]|CFA|CCS|SKS|LSI|SSR|MPQ|MSA|PPL|FSP|TDA|PSS|BSE|CDI|SCD)/;

/**
 * True for the few codes without a digit, about 50 on the register of 2019: SFHCI.N (a body's letters, a suite, and one
 * letter after a point), SFHCIH, CFAMCF (a body's letters and three to five more that make no word). Shorter
 * ones (IMP, IMPQI) are names of bodies and suites; of the rest only a register can tell.
 */
export function isDigitlessCode(typed: string): boolean {
  const code = typed.toUpperCase();
  if (!BODY_PREFIXES.has(code.slice(0, 3)) || WORDS_LIKE_CODES.has(typed.toLowerCase())) return false;
  if (/^[A-Z]{4,7}\.[A-Z]{1,2}$/.test(code)) return true;
  if (!/^[A-Z]{6,8}$/.test(code)) return false;
  if (UNLIKE_WORDS.test(code)) return true;
  return typed === code && (/[^AEIOUY]{4}/.test(code) || !/[AEIOUY]/.test(code.slice(3)));
}
