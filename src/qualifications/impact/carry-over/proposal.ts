import { type WordChange } from '../../../register/comparison/word-difference';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type QualificationEvidenceRow } from '../../store/qualification.entity';

/** What became of an evidenced statement in what succeeds its standard. */
export const CARRY_OVER_CHANGES = [
  'UNCHANGED',
  'MOVED',
  'REWORDED',
  'SPLIT',
  'MERGED',
  'OVERLAPPING',
  'OTHER_KIND',
  'REMOVED',
] as const;
export type CarryOverChange = (typeof CARRY_OVER_CHANGES)[number];

/** What corresponds to a statement of a cited edition. */
export interface Counterpart {
  readonly change: CarryOverChange;
  /** None when REMOVED, several when SPLIT or when several successors have it alike. */
  readonly to: readonly StatementRow[];
  /** How alike the words are, 1 for the same text; null where the comparison of the editions found nothing. */
  readonly likeness: number | null;
  /** OVERLAPPING and OTHER_KIND: how probable it is that the two are about the same; else null. */
  readonly probability: number | null;
  /** The difference by words, where there is one; the texts of several joined by a space. */
  readonly words: readonly WordChange[];
  /** What a person should know of it, in English. */
  readonly note: string;
}

/** How a row of the mapping may be carried over to what succeeds the standard of its statement. */
export interface CarryOverProposal extends Counterpart {
  /** The same while the row, what succeeds, and what is proposed stay the same. */
  readonly id: string;
  readonly row: QualificationEvidenceRow;
  readonly from: StatementRow;
}
