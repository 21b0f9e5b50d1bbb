import { type Pool, poolOf } from '../evaluation/pool';
import { type QualificationStructure } from '../structure/structure';
import { checkNumbers } from './check-numbers';
import { checkPrintedTotals } from './check-totals';
import { buildModel, type CombinationModel } from './combination-model';
import { type Conflict, findConflict } from './conflict';
import { finding, type StructureFinding } from './finding';
import { findRedundantRules } from './redundant-rules';
import { samplesFromElsewhere } from './samples-from-elsewhere';
import { openSolver, type Solver } from './solver';
import { checkReachableTotals } from './reachable-totals';
import { unpublishedSizes } from './unpublished-sizes';
import { findUsableUnits } from './usable-units';

/** What an examination found, and what it could not decide in its time (in words; empty when all is decided). */
export interface Examination {
  /** Whether any selection is valid; null when that was not decided. */
  readonly isSatisfiable: boolean | null;
  readonly findings: readonly StructureFinding[];
  readonly undecided: readonly string[];
}

/** How an examination is done. */
export interface ExaminationOptions {
  /** Seconds that the solver may take in all; 1.8 when left out. The calling thread waits meanwhile. */
  readonly seconds?: number;
}

/** Seconds that an examination takes at most when nothing is said. */
export const EXAMINATION_SECONDS = 1.8;

/**
 * Examines the rules themselves: whether any selection is valid, units that none can hold, rules that change nothing,
 * totals that disagree and check characters. What time does not allow to decide is said, never guessed.
 */
export async function examineStructure(
  structure: QualificationStructure,
  { seconds = EXAMINATION_SECONDS }: ExaminationOptions = {},
): Promise<Examination> {
  const pool = poolOf(structure, samplesFromElsewhere(structure));
  const printed = [...checkPrintedTotals(structure, poolOf(structure)), ...checkNumbers(structure)];
  const solver = openSolver(seconds);
  const { isSatisfiable, findings, undecided } = examineRules(solver, pool);
  return { isSatisfiable, findings: [...findings, ...printed], undecided };
}

function examineRules(solver: Solver, pool: Pool): Examination {
  const combination = buildModel(pool);
  const units = pool.structure.units.map((_, unit) => unit);
  const { outcome, usable, witnesses } = findUsableUnits(solver, combination, units);
  if (outcome === 'NONE') {
    const conflict = findConflict(solver, pool);
    const message = `No selection is valid: ${inConflict(conflict)}${unpublishedIn(pool, conflict)}`;
    return { isSatisfiable: false, findings: [finding('UNSATISFIABLE', message)], undecided: [] };
  }
  if (witnesses.length === 0) {
    const undecided = [
      'whether any selection is valid',
      'which units can be used',
      'which rules are redundant',
    ];
    return { isSatisfiable: null, findings: [], undecided };
  }
  const deciding = pool.rules.filter(({ rule }) => !rule.informative);
  const circumstances = examineCircumstances(solver, pool, combination);
  const unused = units
    .filter((unit) => !usable.has(unit))
    .map((unit) => ({
      unit: pool.units[unit]?.name ?? '',
      unpublished: unpublishedSizes(pool, deciding, unit),
    }));
  const isComplete = outcome === 'FOUND';
  const totals = checkReachableTotals(
    solver.within(solver.secondsLeft() * REACH_SHARE),
    combination,
    witnesses,
  );
  const { redundant, undecided } = findRedundantRules(solver, pool, witnesses.slice(0, MOST_WITNESSES));
  return {
    isSatisfiable: true,
    findings: [
      ...circumstances.findings,
      ...(isComplete ? unused : []).map(({ unit, unpublished }) =>
        finding('UNUSABLE_UNIT', `No valid selection holds the unit ${unit}.${unpublished}`, { unit }),
      ),
      ...redundant.map(({ rule }) =>
        finding('REDUNDANT_RULE', `Every selection that meets the other rules meets ${rule.key} too.`, {
          rule: rule.key,
        }),
      ),
      ...totals.findings,
    ],
    undecided: [
      ...circumstances.undecided,
      ...(isComplete ? [] : unused.map(({ unit }) => `whether the unit ${unit} can be used`)),
      ...undecided.map(({ rule }) => `whether the rule ${rule.key} is redundant`),
      ...totals.undecided,
    ],
  };
}

const MOST_WITNESSES = 4;

/** The share of the time that the totals in reach may take, so that something is left for the rest. */
const REACH_SHARE = 0.25;

/** Each circumstance alone, and none of them: is there a valid selection then too? */
function examineCircumstances(
  solver: Solver,
  pool: Pool,
  combination: CombinationModel,
): Pick<Examination, 'findings' | 'undecided'> {
  const findings: StructureFinding[] = [];
  const undecided: string[] = [];
  const { circumstances } = combination;
  if (circumstances.size === 0) return { findings, undecided };
  for (const only of [null, ...circumstances.keys()]) {
    const prepare = (tried: CombinationModel) => {
      for (const [name, column] of tried.circumstances) tried.model.fix(column, name === only ? 1 : 0);
    };
    const tried = buildModel(pool);
    prepare(tried);
    const { outcome } = solver.solve(tried.model);
    const when = only === null ? 'without any circumstance' : `in the circumstance "${only}"`;
    if (outcome === 'UNDECIDED') undecided.push(`whether any selection is valid ${when}`);
    if (outcome === 'NONE') {
      const conflict = findConflict(solver, pool, prepare);
      const message = `No selection is valid ${when}: ${inConflict(conflict)}${unpublishedIn(pool, conflict)}`;
      findings.push(finding('UNSATISFIABLE', message));
    }
  }
  return { findings, undecided };
}

function unpublishedIn(pool: Pool, { rules }: Conflict): string {
  const concerned = new Set(rules);
  return unpublishedSizes(
    pool,
    pool.rules.filter(({ rule }) => concerned.has(rule.key)),
  );
}

/** The rules of a conflict in words. */
function inConflict({ rules, isSmallest }: Conflict): string {
  if (rules.length === 1) return `the rule ${rules.join()} cannot be met.`;
  const smallest = isSmallest ? '' : ' (perhaps with fewer of them)';
  return `the rules ${rules.slice(0, -1).join(', ')} and ${rules.slice(-1).join()} cannot be met together${smallest}.`;
}
