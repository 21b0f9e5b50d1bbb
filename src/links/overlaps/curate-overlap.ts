import { requireScope, type Viewer } from '../../access/viewer';
import { type UnitOfWork } from '../../common/unit-of-work';
import { decideOverlap } from '../curation/decide-overlap';
import { type OverlapVerdict } from '../curation/overlap-decision.entity';
import { type OverlapRelation } from '../overlap/relation';
import { UnknownOverlap } from './errors';
import { findOverlaps } from './overlaps-by-id';
import { type StatementOverlap } from './statement-overlap';

/** What a curator says of an overlap. */
export interface Curation {
  readonly id: string;
  readonly verdict: OverlapVerdict;
  /** Of `from` to `to`; null in a confirmation keeps the one shown. */
  readonly relation: OverlapRelation | null;
  readonly note: string | null;
}

/**
 * Writes down what a curator decided of an overlap, and gives it as it stands then. Refused without the scope
 * `links:curate`, before anything is looked up, and for an id that no overlap has (UnknownOverlap).
 */
export async function curateOverlap(
  unit: UnitOfWork,
  viewer: Viewer | null,
  { id, verdict, relation, note }: Curation,
  at: string,
): Promise<StatementOverlap> {
  requireScope(viewer, 'links:curate');
  const [shown] = await findOverlaps(unit.rows, [id]);
  if (!shown) throw new UnknownOverlap(id);
  const { from, to, probability } = shown;
  const told = verdict === 'CONFIRMED' ? (relation ?? shown.relation) : relation;
  const request = { fromId: from.id, toId: to.id, verdict, relation: told, note, probability };
  await decideOverlap(unit, viewer, request, at);
  const [decided] = await findOverlaps(unit.rows, [id]);
  if (!decided) throw new UnknownOverlap(id);
  return decided;
}
