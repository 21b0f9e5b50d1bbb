import { type OverlapRelation } from '../linker/link.entity';

/** The same relation seen from the other statement. */
export function mirrorRelation(relation: OverlapRelation): OverlapRelation {
  if (relation === 'CONTAINS') return 'CONTAINED_IN';
  return relation === 'CONTAINED_IN' ? 'CONTAINS' : relation;
}
