import { answerRule } from '../evaluation/evaluate-selection';
import { sum } from '../evaluation/count';
import { capOf, type Pool, type PoolRule } from '../evaluation/pool';
import { type Situation, toSituation } from '../evaluation/situation';
import { buildModel } from './combination-model';
import { type Solver } from './solver';
import { findViolation } from './violation';

/** The rules that change no verdict, and those of which time did not allow to say. */
export interface RedundantRules {
  readonly redundant: readonly PoolRule[];
  readonly undecided: readonly PoolRule[];
}

/** Kinds that decide something by themselves; the others only say how the rest is counted. */
const DECIDING: ReadonlySet<string> = new Set([
  'ALL_OF',
  'RANGE',
  'BARRED',
  'BARRED_BY_CODE',
  'REQUIRED_WHEN',
]);

/**
 * A rule is redundant when every selection that meets the other rules meets it too. First it looks among neighbours
 * of valid selections (one unit more or less) for one that breaks this rule alone; the solver decides the rest. A
 * maximum that limits what counts shows in other rules: it is called redundant only when all its units fit under it.
 */
export function findRedundantRules(
  solver: Solver,
  pool: Pool,
  witnesses: readonly Situation[],
): RedundantRules {
  const needed = brokenAlone(pool, witnesses);
  const redundant: PoolRule[] = [];
  const undecided: PoolRule[] = [];
  for (const rule of pool.rules) {
    if (rule.rule.informative || !DECIDING.has(rule.rule.kind) || needed.has(rule.rule.key)) continue;
    const cap = capOf(rule, pool.units.length);
    const isLimiting = cap !== null && sum(pool, rule.members, cap.measure) > cap.limit;
    if (isLimiting) continue;
    if (witnesses.some((witness) => leadsToBreach(rule, witness))) continue;
    const others = buildModel(pool, (other) => other !== rule);
    const outcome = findViolation(solver.within(solver.secondsLeft() * SHARE_OF_A_RULE), others, rule);
    if (outcome === 'NONE') redundant.push(rule);
    else if (outcome === 'UNDECIDED') undecided.push(rule);
  }
  return { redundant, undecided };
}

/** The share of the time left that one rule may take, so that a hard one leaves some for the others. */
const SHARE_OF_A_RULE = 0.4;

const PLAIN = { isBlocked: () => true, isMandatory: () => false };

/** The rules that a neighbour of a witness breaks while it meets all the others. */
function brokenAlone(pool: Pool, witnesses: readonly Situation[]): ReadonlySet<string> {
  const found = new Set<string>();
  const rules = pool.rules.filter(({ rule }) => !rule.informative);
  for (const { held, circumstances } of witnesses) {
    for (const unit of held.keys()) {
      const changed = Uint8Array.from(held);
      changed[unit] = held[unit] === 1 ? 0 : 1;
      const situation = toSituation(pool, changed, circumstances);
      const broken: string[] = [];
      for (const rule of rules) {
        if (!answerRule(rule, situation, PLAIN).met) broken.push(rule.rule.key);
        if (broken.length > 1) break;
      }
      if (broken.length === 1) found.add(broken[0] ?? '');
    }
  }
  return found;
}

/**
 * Whether a valid selection, from which units of the rule are taken away (or to which they are added, for a maximum)
 * one after another as long as the other rules are met, comes to break this rule alone.
 */
function leadsToBreach(rule: PoolRule, { pool, held, circumstances }: Situation): boolean {
  const rules = pool.rules.filter(({ rule: { informative } }) => !informative);
  for (const wanted of [0, 1]) {
    const present = Uint8Array.from(held);
    for (const unit of rule.members) {
      if (present[unit] === wanted) continue;
      present[unit] = wanted;
      const situation = toSituation(pool, present, circumstances);
      const areOthersMet = rules.every((other) => other === rule || answerRule(other, situation, PLAIN).met);
      if (!areOthersMet) present[unit] = 1 - wanted;
      else if (!answerRule(rule, situation, PLAIN).met) return true;
    }
  }
  return false;
}
