/**
 * A calendar date of reduced precision as in ISO 8601: "2024", "2021-02" or "2021-02-05". A document that prints
 * only a year keeps only a year. Text order is date order, with the less precise date first.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads the ISO form; null when the shape is wrong or the day does not exist (2021-02-30). */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  return toPartialDate(
    Number(match[1]),
    match[2] === undefined ? null : Number(match[2]),
    match[3] === undefined ? null : Number(match[3]),
  );
}

/** Builds a date from its parts (month and day count from 1); null when there is no such day. */
export function toPartialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  let text = String(year);
  if (month === null) return day === null ? (text as PartialDate) : null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  text += `-${String(month).padStart(2, '0')}`;
  if (day === null) return text as PartialDate;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  return `${text}-${String(day).padStart(2, '0')}` as PartialDate;
}

/** The last day a partial date may mean: "2024" is over after 2024-12-31. */
export function lastDayOf(date: PartialDate): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  if (date.length === 10) return date;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(daysIn(year, month)).padStart(2, '0')}`;
}

/** True when the whole of `date` lies before the day `day` (ISO, full precision). */
export function isBefore(date: PartialDate, day: string): boolean {
  return lastDayOf(date) < day;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
