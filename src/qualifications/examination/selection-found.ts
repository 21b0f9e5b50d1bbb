import { isValid } from '../evaluation/evaluate-selection';
import { type Situation, toSituation } from '../evaluation/situation';
import { type CombinationModel } from './combination-model';
import { type Goal, type Solver } from './solver';
import { type LinearModel } from './linear-model';

/** A situation that solves a model, or why there is none. */
export type Found =
  | { readonly outcome: 'FOUND'; readonly situation: Situation }
  | { readonly outcome: 'NONE' }
  | { readonly outcome: 'UNDECIDED' };

/**
 * Looks for a selection that the model allows. What the solver finds is tried with the evaluator (`isRight`, whether
 * it is valid when left out); if they disagree, nothing is decided.
 */
export function findSelection(
  solver: Solver,
  combination: CombinationModel,
  { model = combination.model, goal, isRight = isValid }: Search = {},
): Found {
  const solution = goal === undefined ? solver.solve(model) : solver.solve(model, goal);
  if (solution.outcome !== 'FOUND') return solution;
  const held = Uint8Array.from(combination.held, (column) => solution.valueOf(column));
  const circumstances = [...combination.circumstances]
    .filter(([, column]) => solution.valueOf(column) === 1)
    .map(([name]) => name);
  const situation = toSituation(combination.pool, held, circumstances);
  return isRight(situation) ? { outcome: 'FOUND', situation } : { outcome: 'UNDECIDED' };
}

/** What to look for: in another model over the same columns, towards a goal, judged otherwise. */
export interface Search {
  readonly model?: LinearModel;
  readonly goal?: Goal;
  readonly isRight?: (situation: Situation) => boolean;
}
