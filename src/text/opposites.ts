import { type Language } from '../common/language';
import { type Token } from './tokenise';

/** Function words that are each other's opposites, at most four pairs; opposed words of content weigh by themselves. */
const OPPOSITES: Readonly<Record<Language, readonly (readonly [readonly string[], readonly string[]])[]>> = {
  EN: [
    [['before'], ['after']],
    [
      ['above', 'over', 'least'],
      ['below', 'under', 'most'],
    ],
    [['on'], ['off']],
  ],
  CY: [[['cyn'], ['ôl']]],
};

/** "cyn gynted â", "cyn belled â": as soon, as far; not before. */
const EQUATIVE = /(?:ed|aint)$/;

/** A bit of eight for each of the opposed function words that a statement holds: the two of a pair stand side by side. */
export function findSides(tokens: readonly Token[], language: Language): number {
  const words = tokens.map((token) => token.exact);
  let sides = 0;
  for (const [pair, [one, other]] of OPPOSITES[language].entries()) {
    if (
      words.some(
        (word, at) => one.includes(word) && (language === 'EN' || !EQUATIVE.test(words[at + 1] ?? '')),
      )
    )
      sides |= 1 << (2 * pair);
    if (words.some((word, at) => other.includes(word) && (language === 'EN' || words[at - 1] === 'ar')))
      sides |= 2 << (2 * pair);
  }
  return sides;
}

/** Whether one statement holds one word of a pair of opposites where the other holds only the other: "before", "after". */
export function areOpposed(sides: number, others: number): boolean {
  for (let [a, b] = [sides, others]; a > 0 && b > 0; a >>= 2, b >>= 2) {
    if ((a & 3) + (b & 3) === 3 && (a & 3) !== 0 && (b & 3) !== 0) return true;
  }
  return false;
}
