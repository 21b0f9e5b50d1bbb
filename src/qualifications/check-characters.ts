/** Modulo 11: the seven digits from right to left times 2, 3 … 8, added up; the remainder picks the character. */
const QUALIFICATION_NUMBER = /^(\d{3})\/(\d{4})\/([\dX])$/;
const UNIT_REFERENCE = /^([A-Z])\/(\d{3})\/(\d{4})$/;
const UNIT_LETTERS = 'ADFHJKLMRTY';
const NUMBER_CHARACTERS = '0123456789X';

/** What the check character of a number says. `expected` is the character that its digits ask for. */
export interface CharacterCheck {
  readonly form: 'QUALIFICATION_NUMBER' | 'UNIT_REFERENCE';
  readonly isRight: boolean;
  readonly expected: string;
}

/**
 * Checks a qualification number (`601/3562/1`) or a unit reference (`A/506/2130`), which carry a check character by
 * which one wrong digit or two exchanged neighbours show. Null for text of another form, which has none: a structure
 * reference, an SQA code. A regularity of Ofqual's numbers, not a published rule: report a mismatch, refuse nothing.
 */
export function checkCharacter(text: string): CharacterCheck | null {
  const tidy = text.trim().toUpperCase();
  const number = QUALIFICATION_NUMBER.exec(tidy);
  if (number) {
    const expected = NUMBER_CHARACTERS[remainderOf(`${number[1]}${number[2]}`)] ?? '';
    return { form: 'QUALIFICATION_NUMBER', isRight: number[3] === expected, expected };
  }
  const reference = UNIT_REFERENCE.exec(tidy);
  if (!reference) return null;
  const expected = UNIT_LETTERS[remainderOf(`${reference[2]}${reference[3]}`)] ?? '';
  return { form: 'UNIT_REFERENCE', isRight: reference[1] === expected, expected };
}

function remainderOf(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits.at(-1 - at)) * (at + 2);
  return sum % 11;
}
