import { type Line, rawIndexOf, sliceLine } from '../readers/line';
import { type Sourced } from '../standard-draft';
import { sourced } from './sourced';

/** The codes of a SOC field, and what stood among them that is no code. */
export interface SocReading {
  readonly codes: readonly Sourced<string>[];
  readonly junk: readonly Sourced<string>[];
}

const CODE = /^\d{4}$/;
const EDITION = /\bSOC ?(?:20\d\d)?\b:?/gi;

/**
 * Reads one or several SOC codes parted by `;`, `,`, a slash, "and" or white space. A code has four
 * digits and is kept as printed; words beside a code are its title; one that is printed twice is one
 * code; anything else with a digit in it is reported.
 */
export function readSocCodes(lines: readonly Line[]): SocReading {
  const codes = new Map<string, Sourced<string>>();
  const junk: Sourced<string>[] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const plain = line.text.replace(EDITION, (words) => ' '.repeat(words.length));
    const found = [...plain.matchAll(/[^\s;,/&()|]+/g)].map((match) => ({
      text: match[0].replace(/[.:]+$/, ''),
      at: match.index,
    }));
    const index = rawIndexOf(line);
    const take = (token: { text: string; at: number }): Sourced<string> =>
      sourced(token.text, [sliceLine(line, token.at, token.at + token.text.length, index)]);
    const exact = found.filter((token) => CODE.test(token.text));
    const close = found.filter((token) => /\d/.test(token.text) && !CODE.test(token.text));
    for (const token of exact) if (!codes.has(token.text)) codes.set(token.text, take(token));
    junk.push(...close.map(take));
    if (exact.length === 0 && close.length === 0) junk.push(sourced(line.text, [line]));
  }
  return { codes: [...codes.values()], junk };
}
