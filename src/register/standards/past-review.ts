import { type StandardRecord } from './standard.queries';

/**
 * True when the indicative review date is wholly past on `today` (ISO, full precision): a review due in "2024" is not late
 * before 2025. A standard without the date is never late.
 */
export function isPastReview({ reviewBy }: Pick<StandardRecord, 'reviewBy'>, today: string): boolean {
  return reviewBy !== null && reviewBy < today;
}
