import { withoutDiacritics } from './characters';

const VOWEL = 'aeiouwy';
/** p b f m ph mh, but not ff: everything that p, b and m mutate into. */
const LABIAL = new RegExp(`^(?:ph|mh|f(?!f)|[pbm])(?=[${VOWEL}lrn])`);
/** t d th dd n nh: everything that t and d mutate into. */
const DENTAL = new RegExp(`^(?:th|dd|nh|[tdn])(?=[${VOWEL}lrn])`);
/** c g ch ng ngh: everything that c and g mutate into, but for the g that vanishes. */
const VELAR = new RegExp(`^(?:ngh|ng|ch|[cg])(?=[${VOWEL}lrn])`);
const LATERAL = new RegExp(`^ll?(?=[${VOWEL}])`);
const RHOTIC = new RegExp(`^rh?(?=[${VOWEL}])`);
const NASAL = new RegExp(`^n(?=[${VOWEL}])`);
const ASPIRATE = new RegExp(`^h(?=[${VOWEL}])`);

/**
 * The key that a Welsh word shares with all its mutated forms (`cwsmer`, `gwsmer`, `chwsmer`, `nghwsmer`): accents off, and
 * the initial folded to `b` (labials), `d` (dentals and n), `l`, `r` or nothing (velars, since g vanishes, and h before a
 * vowel). What is no Welsh initial (ff, s, j, `pdf`, `gdpr`) stays. Takes one word in lower case; no dictionary, no state.
 */
export function toWelshKey(word: string): string {
  return foldInitial(withoutDiacritics(word));
}

function foldInitial(word: string): string {
  const bare = word.replace(VELAR, '');
  // A velar that would leave one letter is kept, so that `ci` (dog) is not the `i` that stands in every sentence.
  if (bare !== word) return bare.length < 2 ? `c${bare}` : foldSonorant(bare);
  if (LABIAL.test(word)) return word.replace(LABIAL, 'b');
  if (DENTAL.test(word)) return word.replace(DENTAL, 'd');
  return foldSonorant(word);
}

/** What may stand first after g has vanished: l, r, n or a vowel. */
function foldSonorant(word: string): string {
  if (word.length < 3 && word.startsWith('h')) return word;
  return word.replace(LATERAL, 'l').replace(RHOTIC, 'r').replace(ASPIRATE, '').replace(NASAL, 'd');
}
