import { type Situation } from '../evaluation/situation';
import { type CombinationModel } from './combination-model';
import { findSelection } from './selection-found';
import { type Solver } from './solver';

/** Which units some valid selection holds. */
export interface UsableUnits {
  /** NONE when there is no valid selection at all, UNDECIDED when time gave out. */
  readonly outcome: 'FOUND' | 'NONE' | 'UNDECIDED';
  readonly usable: ReadonlySet<number>;
  /** Valid selections that between them hold every usable unit. */
  readonly witnesses: readonly Situation[];
}

/** A solution that holds half of the unseen units that one could is good enough for a step. */
const SLACK = 0.5;

/** Finds usable units many at a time, each step by the valid selection that holds most of those not yet seen. */
export function findUsableUnits(
  solver: Solver,
  combination: CombinationModel,
  units: readonly number[],
): UsableUnits {
  const usable = new Set<number>();
  const witnesses: Situation[] = [];
  for (;;) {
    const unseen = units.filter((unit) => !usable.has(unit));
    const terms = unseen.map((unit) => [combination.held[unit] ?? 0, 1] as const);
    const goal = { direction: 'Maximize', terms, slack: SLACK } as const;
    const found = findSelection(solver, combination, { goal });
    if (found.outcome !== 'FOUND') return { outcome: found.outcome, usable, witnesses };
    witnesses.push(found.situation);
    const fresh = unseen.filter((unit) => found.situation.held[unit] === 1);
    for (const unit of fresh) usable.add(unit);
    if (fresh.length === 0 || usable.size === units.length) return { outcome: 'FOUND', usable, witnesses };
  }
}
