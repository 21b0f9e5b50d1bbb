import { amount } from '../evaluation/messages';
import { sum } from '../evaluation/count';
import { sizeOf } from '../evaluation/pool';
import { heldOf, type Situation } from '../evaluation/situation';
import { type CombinationModel, sizeTerms } from './combination-model';
import { finding, type StructureFinding } from './finding';
import { findSelection } from './selection-found';
import { type Solver } from './solver';

const PRINTED = [
  ['CREDITS', 'credits'],
  ['GUIDED_LEARNING_HOURS', 'guidedLearningHours'],
  ['TOTAL_QUALIFICATION_TIME', 'totalQualificationTime'],
] as const;

/**
 * A printed size below the smallest valid selection, or above the largest. Units whose size is not published add
 * nothing to the smallest, which stays a true bound, and leave the largest open; so do units from elsewhere. Valid
 * selections that are known (`witnesses`) often answer before the solver is asked.
 */
export function checkReachableTotals(
  solver: Solver,
  combination: CombinationModel,
  witnesses: readonly Situation[] = [],
): { readonly findings: readonly StructureFinding[]; readonly undecided: readonly string[] } {
  const { pool, held } = combination;
  const findings: StructureFinding[] = [];
  const undecided: string[] = [];
  for (const [measure, field] of PRINTED) {
    const printed = pool.structure[field];
    if (printed === null) continue;
    const all = pool.units.map((_, unit) => unit);
    const terms = sizeTerms(all, held, (unit) => sizeOf(pool, unit, measure));
    const isOpen = pool.units.some(({ sizes, externalIn }) => sizes[measure] === null || externalIn !== null);
    const known = witnesses.map((witness) => sum(pool, heldOf(witness, all), measure));
    for (const direction of isOpen ? (['Minimize'] as const) : (['Minimize', 'Maximize'] as const)) {
      if (known.some((size) => (direction === 'Minimize' ? size <= printed : size >= printed))) continue;
      const model = combination.model.copy();
      model.addRow(terms, direction === 'Minimize' ? '<=' : '>=', printed);
      const { outcome } = findSelection(solver, combination, { model });
      if (outcome === 'UNDECIDED') {
        undecided.push(`whether the printed ${amount(printed, measure)} can be reached`);
      }
      if (outcome !== 'NONE') continue;
      const than = direction === 'Minimize' ? 'more' : 'fewer';
      const message = `${amount(printed, measure)} printed, but every valid selection has ${than}.`;
      findings.push(finding('TOTALS_DISAGREE', message));
    }
  }
  return { findings, undecided };
}
