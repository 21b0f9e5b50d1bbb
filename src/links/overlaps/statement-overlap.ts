import { type Language } from '../../common/language';
import { type StatementRow } from '../../register/standards/statement.entity';
import { type Judgement, type OverlapStatus } from '../curation/judge';
import { type OverlapRelation } from '../overlap/relation';

/** Every status, in the order in which the API lists them. */
export const OVERLAP_STATUSES: readonly OverlapStatus[] = [
  'SUGGESTED',
  'CONFIRMED',
  'REJECTED',
  'NEEDS_REVIEW',
];

/** SAME_KIND: two criteria or two knowledge items. OTHER_KIND: a criterion beside a knowledge item. */
export type OverlapEvidence = 'SAME_KIND' | 'OTHER_KIND';

/** What was computed, or decided, of a pair of wordings; seen from the first. */
export interface PairFinding {
  /** Of the first to the second. */
  readonly relation: OverlapRelation;
  /** Calibrated, from 0 to 1, four decimals. */
  readonly probability: number;
  /** The languages that bear witness; null when it was decided without being computed. */
  readonly witnesses: Language | 'BOTH' | null;
}

/** A statement with the identity of its unit, all editions together (`standard.identity`). */
export interface UnitStatement extends StatementRow {
  readonly unit: string;
}

/** Two statements of different units that ask for the same thing, seen from one of them; nothing of it is stored. */
export interface StatementOverlap extends PairFinding {
  readonly id: string;
  readonly from: StatementRow;
  readonly to: StatementRow;
  readonly judgement: Judgement;
}

/** Which overlaps are wanted. */
export interface OverlapCriteria {
  /** From 0 to 1. What a curator has confirmed is told whatever its probability. */
  readonly minProbability: number;
  readonly statuses: readonly OverlapStatus[];
  /** Both classes when it is null. */
  readonly evidence: OverlapEvidence | null;
}

/** Below this an overlap is told only when it is asked for. */
const DEFAULT_MIN_PROBABILITY = 0.5;

/** What is told of when nobody says: all but what was rejected. */
export const DEFAULT_CRITERIA: OverlapCriteria = {
  minProbability: DEFAULT_MIN_PROBABILITY,
  statuses: ['SUGGESTED', 'CONFIRMED', 'NEEDS_REVIEW'],
  evidence: null,
};
