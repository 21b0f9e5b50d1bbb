import { parsePartialDate } from '../common/partial-date';

const DAY = 86_400_000;
const MOST_DAYS = 1_000;

/**
 * The moment (RFC 3339, UTC) from which something is good no more: the end of a day (`2027-03-31`), or a number of days
 * from `now` (1 to 1,000, so that no year is taken for days). Null for a text that says neither.
 */
export function expiryFrom(text: string, now: Date): string | null {
  const words = text.trim();
  if (/^\d+$/.test(words)) {
    const days = Number(words);
    return days >= 1 && days <= MOST_DAYS ? new Date(now.getTime() + days * DAY).toISOString() : null;
  }
  const day = words.length === 10 ? parsePartialDate(words) : null;
  return day && new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY).toISOString();
}
