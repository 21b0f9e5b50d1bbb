import { type Measures } from './measures/measures';

/** What one wording asks for beside another. CONTAINS: the first asks for all that the second does, and more. */
export type OverlapRelation = 'IDENTICAL' | 'NEAR_IDENTICAL' | 'CONTAINS' | 'CONTAINED_IN' | 'OVERLAPS';

/** All of a text is in the other, but for rounding. */
const WHOLLY = 0.98;
/** Nearly all of it. */
const NEARLY = 0.85;

const MIRRORED: Readonly<Record<OverlapRelation, OverlapRelation>> = {
  IDENTICAL: 'IDENTICAL',
  NEAR_IDENTICAL: 'NEAR_IDENTICAL',
  CONTAINS: 'CONTAINED_IN',
  CONTAINED_IN: 'CONTAINS',
  OVERLAPS: 'OVERLAPS',
};

/** The same relation seen from the other end. */
export function mirrorRelation(relation: OverlapRelation): OverlapRelation {
  return MIRRORED[relation];
}

/**
 * How the first text stands to the second, by what share of the weight of each the other has too. Texts whose numbers or
 * negations differ, or that hold opposites, do not contain one another, however alike their words.
 */
export function toRelation(measures: Measures): OverlapRelation {
  const { firstInSecond, secondInFirst } = measures;
  if (measures.isSameText) return 'IDENTICAL';
  if (measures.doNumbersDiffer || measures.doesNegationDiffer || measures.areOpposed) return 'OVERLAPS';
  if (firstInSecond >= WHOLLY && secondInFirst >= WHOLLY) return 'NEAR_IDENTICAL';
  if (secondInFirst >= WHOLLY) return 'CONTAINS';
  if (firstInSecond >= WHOLLY) return 'CONTAINED_IN';
  if (firstInSecond >= NEARLY && secondInFirst >= NEARLY) return 'NEAR_IDENTICAL';
  if (secondInFirst >= NEARLY) return 'CONTAINS';
  return firstInSecond >= NEARLY ? 'CONTAINED_IN' : 'OVERLAPS';
}
