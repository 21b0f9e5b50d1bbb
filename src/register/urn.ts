import { parseCell } from './urn/parse-cell';
import { type IsKnown, type ParsedUrn } from './urn/parsed-urn';

export { toNormalForm } from './urn/normal-form';
export { parseOwnUrn } from './urn/parse-own-urn';
export { deletionKeys, suggestUrns } from './urn/suggestions';
export { type IsKnown, type ParsedUrn, type UrnPart } from './urn/parsed-urn';

/**
 * Reads a URN, an original URN or a cell holding several, as a person typed it, in time linear in its length. `isKnown`
 * answers whether a normal form is on the register; it decides where the form alone cannot (is `AB1/2` one code or two?).
 * The rules, from what the register of 2019 really holds:
 *
 * 1. Characters that do not show go; every kind of space is a space, every kind of dash `-`.
 * 2. Upper case; spaces inside a code go (`SFS SYS 11`).
 * 3. `.` `-` `/` `&` that belong to the code stay; `_` between two letters stands for `&`, elsewhere it stays.
 * 4. A version mark goes, for it names an edition (`v2`, `V3.0`, `(2)`); the L of a legacy twin stays.
 * 5. What is stuck on goes: a label, brackets, quotation marks, a file extension, punctuation, a title.
 * 6. A cell with several codes has one part for each. They are joined by `,` `;` `&` `+` `/` `and`, a full stop and a space,
 *    a line break, or a mere space between two complete codes (complete: with a digit). Remarks in brackets go. `STE6/7/8`
 *    shares a stem; but a slash and two digits after a code that begins with PPL or a digit are a year and part of it.
 * 7. What holds no code is INVALID: a placeholder, a body's name, keywords, a sentence.
 */
export function parseUrn(text: string, isKnown: IsKnown = () => false): ParsedUrn {
  return parseCell(text, isKnown);
}
