import { LIKELY_SAME } from './bands';
import { type Measures } from '../measures/measures';

/** A reason why no likeness of words makes two statements likely the same. */
export type LimitReason =
  'OTHER_KIND' | 'NUMBERS_DIFFER' | 'NEGATION_DIFFERS' | 'OPPOSITES' | 'OTHER_OBJECT' | 'FEW_TELLING_WORDS';

/** A bound on the probability; it scales the probability, so that the order among pairs under one bound is kept. */
export interface Limit {
  readonly reason: LimitReason;
  readonly most: number;
}

/** Just under "likely same". */
const NOT_LIKELY = LIKELY_SAME - 0.02;
/** Fewer shared words of ordinary rarity than this do not tell what a statement asks for. */
const TELLING_WEIGHT = 2;
/** Weight that must stand in each text only for the two to have different objects. */
const OBJECT_WEIGHT = 0.75;
/** Unless so much of both texts is shared that what differs is a detail of them. */
const DETAIL = 0.88;

/** The limits that hold for a pair by one of its languages. Identical texts are limited by their kinds alone. */
export function findLimits(measures: Measures, isSameKind: boolean): Limit[] {
  const limits: Limit[] = isSameKind ? [] : [{ reason: 'OTHER_KIND', most: NOT_LIKELY }];
  if (measures.isSameText) return limits;
  if (measures.doNumbersDiffer) limits.push({ reason: 'NUMBERS_DIFFER', most: 0.7 });
  if (measures.doesNegationDiffer) limits.push({ reason: 'NEGATION_DIFFERS', most: 0.7 });
  if (measures.areOpposed) limits.push({ reason: 'OPPOSITES', most: 0.7 });
  if (isOtherObject(measures)) limits.push({ reason: 'OTHER_OBJECT', most: NOT_LIKELY });
  if (measures.sharedWeight < TELLING_WEIGHT) limits.push({ reason: 'FEW_TELLING_WORDS', most: NOT_LIKELY });
  return limits;
}

function isOtherObject(measures: Measures): boolean {
  const { firstInSecond, secondInFirst, onlyInFirst, onlyInSecond } = measures;
  return (
    Math.min(onlyInFirst, onlyInSecond) >= OBJECT_WEIGHT && Math.min(firstInSecond, secondInFirst) < DETAIL
  );
}

/** The lowest bound of several, 1 without any. */
export function lowestBound(limits: readonly Limit[]): number {
  return limits.reduce((least, { most }) => Math.min(least, most), 1);
}
