import { type QualificationStructure } from '../structure/structure';
import { poolOf } from './pool';
import { readSelection, type Selection } from './read-selection';
import { type Situation, toSituation } from './situation';

/** The situation of a learner with a selection. Throws BadInput for unknown units, see `readSelection`. */
export function situationOf(structure: QualificationStructure, selection: Selection): Situation {
  const { units, external } = readSelection(structure, selection);
  const pool = poolOf(structure, external);
  const held = new Uint8Array(pool.units.length);
  for (const unit of units) held[unit] = 1;
  held.fill(1, structure.units.length);
  return toSituation(pool, held, selection.circumstances ?? []);
}
