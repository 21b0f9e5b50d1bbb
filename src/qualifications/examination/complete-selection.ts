import { isValid } from '../evaluation/evaluate-selection';
import { fold, type Pool, sizeOf } from '../evaluation/pool';
import { type Selection } from '../evaluation/read-selection';
import { heldOf } from '../evaluation/situation';
import { situationOf } from '../evaluation/situation-of';
import { type QualificationStructure } from '../structure/structure';
import { buildModel, type CombinationModel, countOf } from './combination-model';
import { findConflict } from './conflict';
import { type ExaminationOptions, EXAMINATION_SECONDS } from './examine-structure';
import { type Term } from './linear-model';
import { findSelection } from './selection-found';
import { openSolver, type Solver } from './solver';
import { findUsableUnits } from './usable-units';

/** One way to finish: the units to add. */
export interface Completion {
  readonly units: readonly string[];
  readonly credits: number;
}

/** How a selection can be finished. Null stands for what was not decided in the time. */
export interface CompletionAnswer {
  readonly isValidAlready: boolean;
  readonly canBeFinished: boolean | null;
  /** The smallest ways, fewest units first and then fewest credits; none of them contains another. */
  readonly completions: readonly Completion[];
  /** Whether there are no ways as small as these, or smaller, besides them. */
  readonly isDecided: boolean;
  /** The units that some way of finishing holds; null when time gave out. */
  readonly addable: readonly string[] | null;
  /** When it cannot be finished: rules that stand in the way together. */
  readonly conflict: readonly string[];
}

/** How many ways to finish are wanted, and in what time. */
export interface CompletionOptions extends ExaminationOptions {
  /** 5 when left out. */
  readonly atMost?: number;
}

/**
 * Says how a selection can be finished by adding units of the structure, giving up none, in the circumstances given
 * and no others. Throws BadInput as `evaluateSelection` does.
 */
export async function completeSelection(
  structure: QualificationStructure,
  selection: Selection,
  { atMost = 5, seconds = EXAMINATION_SECONDS }: CompletionOptions = {},
): Promise<CompletionAnswer> {
  const situation = situationOf(structure, selection);
  const { pool, held } = situation;
  const prepare = (combination: CombinationModel) => holdOnTo(combination, held, situation.circumstances);
  const isValidAlready = isValid(situation);
  const solver = openSolver(seconds);
  const combination = buildModel(pool);
  prepare(combination);
  const missing = [...held.keys()].filter((unit) => held[unit] !== 1);
  const ways = isValidAlready
    ? { completions: [{ units: [], credits: 0 }], outcome: 'NONE' as const }
    : smallestWays(solver, combination, missing, atMost);
  if (ways.completions.length === 0) {
    const isImpossible = ways.outcome === 'NONE';
    return {
      isValidAlready,
      canBeFinished: isImpossible ? false : null,
      completions: [],
      isDecided: isImpossible,
      addable: isImpossible ? [] : null,
      conflict: isImpossible ? findConflict(solver, pool, prepare).rules : [],
    };
  }
  const { outcome, usable } = findUsableUnits(solver, buildPrepared(pool, prepare), missing);
  return {
    isValidAlready,
    canBeFinished: true,
    completions: ways.completions,
    isDecided: ways.outcome !== 'UNDECIDED',
    addable:
      outcome === 'FOUND'
        ? namesOf(
            pool,
            [...usable].sort((a, b) => a - b),
          )
        : null,
    conflict: [],
  };
}

function buildPrepared(pool: Pool, prepare: (combination: CombinationModel) => void): CombinationModel {
  const combination = buildModel(pool);
  prepare(combination);
  return combination;
}

function holdOnTo(
  { model, held, circumstances }: CombinationModel,
  present: Uint8Array,
  given: ReadonlySet<string>,
): void {
  for (const [unit, column] of held.entries()) if (present[unit] === 1) model.fix(column, 1);
  for (const [name, column] of circumstances) model.fix(column, given.has(fold(name)) ? 1 : 0);
}

/** Way after way, each the smallest that holds none of those before it whole. */
function smallestWays(
  solver: Solver,
  combination: CombinationModel,
  missing: readonly number[],
  atMost: number,
): { readonly completions: Completion[]; readonly outcome: 'FOUND' | 'NONE' | 'UNDECIDED' } {
  const { pool, held, model } = combination;
  const credits = (unit: number) => sizeOf(pool, unit, 'CREDITS');
  const all = missing.reduce((sum, unit) => sum + credits(unit), 0);
  const terms = missing.map((unit): Term => [held[unit] ?? 0, all + 1 + credits(unit)]);
  const completions: Completion[] = [];
  while (completions.length < atMost) {
    const found = findSelection(solver, combination, { goal: { direction: 'Minimize', terms } });
    if (found.outcome !== 'FOUND') return { completions, outcome: found.outcome };
    const added = heldOf(found.situation, missing);
    completions.push({
      units: namesOf(pool, added),
      credits: added.reduce((sum, unit) => sum + credits(unit), 0),
    });
    model.addRow(countOf(added, held), '<=', added.length - 1);
  }
  return { completions, outcome: 'FOUND' };
}

function namesOf(pool: Pool, units: readonly number[]): string[] {
  return units.flatMap((unit) => pool.units[unit]?.name ?? []);
}
