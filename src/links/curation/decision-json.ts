import { type LocalisedText } from '../../common/language';
import { type StatementKind } from '../../register/standards/statement.entity';
import { type OverlapRelation } from '../overlap/relation';
import { type DecisionSide, sidesOf } from './decision-texts';
import { type DecisionRecord } from './decision.queries';
import { type OverlapVerdict } from './overlap-decision.entity';

/** One end of a decision as it is exported: the texts are those that the curator saw. */
export interface ExportedSide {
  readonly statement: string;
  /** The normalised URN of its unit. */
  readonly unit: string;
  readonly kind: StatementKind;
  readonly text: LocalisedText;
}

/** A decision as it is exported. Pairs of units can be held out together when coefficients are refitted from these. */
export interface ExportedDecision {
  readonly sequence: number;
  readonly from: ExportedSide;
  readonly to: ExportedSide;
  readonly verdict: OverlapVerdict;
  /** Of `from` to `to`, when the curator set it. */
  readonly relation: OverlapRelation | null;
  /** What was shown when it was decided. */
  readonly probability: number | null;
  readonly note: string | null;
  readonly organisation: string;
  readonly keyId: string;
  readonly at: string;
}

/** A decision for a program that learns from it, or keeps it. */
export function toDecisionJson(decision: DecisionRecord): ExportedDecision {
  const { sequence, verdict, relation, probability, note, organisation, keyId, at } = decision;
  const [from, to] = sidesOf(decision);
  return {
    sequence,
    from: toSide(from),
    to: toSide(to),
    verdict,
    relation,
    probability,
    note,
    organisation,
    keyId,
    at,
  };
}

function toSide({ statementId, unit, kind, text }: DecisionSide): ExportedSide {
  return { statement: statementId, unit, kind, text };
}
