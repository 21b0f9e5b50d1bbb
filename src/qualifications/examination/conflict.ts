import { type Pool } from '../evaluation/pool';
import { buildModel, type CombinationModel } from './combination-model';
import { type Solver } from './solver';

/** Rules that together cannot be met; `isSmallest` when leaving out any one of them would make them possible. */
export interface Conflict {
  readonly rules: readonly string[];
  readonly isSmallest: boolean;
}

/**
 * Narrows an impossible set of rules down: each rule in turn is left out for good where the rest stays impossible.
 * `prepare` adds what else holds (units that are held already) to each model tried.
 */
export function findConflict(
  solver: Solver,
  pool: Pool,
  prepare: (combination: CombinationModel) => void = () => undefined,
): Conflict {
  let kept = pool.rules
    .filter(({ rule }) => !rule.informative && rule.kind !== 'EXEMPTION')
    .map(({ rule }) => rule.key);
  let isSmallest = true;
  for (const key of [...kept]) {
    const rest = new Set(kept.filter((other) => other !== key));
    const combination = buildModel(pool, ({ rule }) => rest.has(rule.key));
    prepare(combination);
    const { outcome } = solver.solve(combination.model);
    if (outcome === 'NONE') kept = [...rest];
    else if (outcome === 'UNDECIDED') isSmallest = false;
  }
  return { rules: kept, isSmallest };
}
