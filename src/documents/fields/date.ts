import { type PartialDate, toPartialDate } from '../../common/partial-date';
import { findMonth } from './months';

/**
 * What a date field says. The register's export printed 15 March 1905 and other days of 1905 for dates it did not
 * know (a spreadsheet reading a bare year as a day count): those are UNKNOWN. `isGuessed` when the century or the
 * order of day and month was worked out.
 */
export type DateReading =
  | { readonly kind: 'DATE'; readonly date: PartialDate; readonly isGuessed: boolean }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'UNREADABLE' };

const UNREADABLE: DateReading = { kind: 'UNREADABLE' };
const FILLERS = /^(?:of|o|y|yr|mis|fis|the|by|on|ar|erbyn|in|yn)$/;
const WEEKDAYS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd|llun|mercher|iau|gwener|sadwrn|sul)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|af|il|ail|ydd|edd|ed|fed|eg|ain)$/;

/** Reads a date of a NOS document in either language: year alone, month and year, or day; words, digits or ISO. */
export function readDate(text: string): DateReading {
  if (text.length > 60) return UNREADABLE;
  const plain = text
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?z?$/, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[,;()]/g, ' ')
    .trim();
  const parts = plain
    .split(/[\s/.–-]+/)
    .filter((part) => part !== '' && !FILLERS.test(part) && !WEEKDAYS.test(part));
  if (parts.length < 1 || parts.length > 3) return UNREADABLE;
  const reading = parts.some((part) => findMonth(part) !== null) ? readWords(parts) : readDigits(parts);
  return reading ?? UNREADABLE;
}

function readWords(parts: readonly string[]): DateReading | null {
  const at = parts.findIndex((part) => findMonth(part) !== null);
  const month = findMonth(parts[at] ?? '');
  const numbers = parts.filter((_, index) => index !== at).map((part) => part.replace(ORDINAL, '$1'));
  if (!numbers.every((part) => /^\d{1,4}$/.test(part))) return null;
  const yearAt = numbers.findIndex((part) => part.length === 4);
  if (numbers.length === 1) return answer(yearOf(numbers[0]), month, null, yearAt < 0);
  if (numbers.length !== 2) return null;
  const yearIndex = yearAt >= 0 ? yearAt : 1;
  return answer(yearOf(numbers[yearIndex]), month, Number(numbers[1 - yearIndex]), yearAt < 0);
}

function readDigits(parts: readonly string[]): DateReading | null {
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return first.length === 4 ? answer(Number(first), null, null, false) : null;
  if (parts.length === 2) {
    if (first.length === 4) return answer(Number(first), Number(second), null, false);
    return second.length === 4 ? answer(Number(second), Number(first), null, false) : null;
  }
  if (first.length === 4) return answer(Number(first), Number(second), Number(third), false);
  if (third.length !== 4 && third.length !== 2) return null;
  const isAmerican = Number(second) > 12 && Number(first) <= 12;
  const [day, month] = isAmerican ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return answer(yearOf(third), month, day, isAmerican || third.length === 2);
}

function yearOf(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function answer(
  year: number,
  month: number | null,
  day: number | null,
  isGuessed: boolean,
): DateReading | null {
  if (year === 1905) return { kind: 'UNKNOWN' };
  if (year < 1900 || year > 2199) return null;
  const date = toPartialDate(year, month, day);
  return date === null ? null : { kind: 'DATE', date, isGuessed };
}
