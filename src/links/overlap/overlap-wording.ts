import { type Language, type LocalisedText } from '../../common/language';
import { type StatementKind } from '../../register/standards/statement.entity';
import { type OverlapRelation } from './relation';

/** What statements of one kind with the same texts share, as overlaps are searched among. */
export interface OverlapWording {
  /** See text/wording.ts. */
  readonly key: string;
  readonly kind: StatementKind;
  readonly text: LocalisedText;
  /** Identity of the only unit whose statements have it; null when there are several. */
  readonly soleUnit: string | null;
}

/** How one wording stands to another: `relation` is of the wording asked about to the one named by `key`. */
export interface ScoredOverlap {
  readonly key: string;
  readonly relation: OverlapRelation;
  /** Calibrated, four decimals. */
  readonly probability: number;
  /** Languages whose texts alone make it at least a possible overlap. */
  readonly witnesses: Language | 'BOTH';
}

type Standing = Pick<OverlapWording, 'key' | 'soleUnit'>;

/** Whether two wordings stand in different units somewhere: only then can one overlap the other. */
export function isEligible(a: Standing, b: Standing): boolean {
  return a.key !== b.key && (a.soleUnit === null || a.soleUnit !== b.soleUnit);
}
