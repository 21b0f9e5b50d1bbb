import { type OverlapVerdict } from '../curation/overlap-decision.entity';
import { mirrorRelation, type OverlapRelation } from '../overlap/relation';
import { type StatementOverlap } from './statement-overlap';

/** The decision that the status of an overlap comes from, as everybody may see it, from the overlap's own end. */
export interface SeenDecision {
  readonly verdict: OverlapVerdict;
  readonly relation: OverlapRelation | null;
  readonly note: string | null;
  readonly organisationId: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** The decision behind the status of an overlap; null when it is only suggested. */
export function seenDecision({ from, judgement }: StatementOverlap): SeenDecision | null {
  const { decision, relation } = judgement;
  if (!decision) return null;
  const { verdict, note, organisationId, at } = decision;
  return { verdict, note, organisationId, at, relation: relation ?? seenFrom(from.id, decision) };
}

/** A decision that needs review was made about these very statements, which says which way its relation goes. */
function seenFrom(
  statementId: string,
  { statementA, statementB, relation }: NonNullable<StatementOverlap['judgement']['decision']>,
): OverlapRelation | null {
  if (relation === null || statementA === statementId) return relation;
  return statementB === statementId ? mirrorRelation(relation) : null;
}
