import { answerRule } from '../evaluation/evaluate-selection';
import { countUnits } from '../evaluation/count';
import { type PoolRule, sizeOf } from '../evaluation/pool';
import { type Situation } from '../evaluation/situation';
import {
  type CombinationModel,
  conditionOf,
  countOf,
  presentTerms,
  sizeTerms,
  wantedBy,
} from './combination-model';
import { capsThatBind } from './counting-terms';
import { type LinearModel, type Term } from './linear-model';
import { findSelection } from './selection-found';
import { type Solver } from './solver';

export type ViolationOutcome = 'FOUND' | 'NONE' | 'UNDECIDED';

const PLAIN = { isBlocked: () => true, isMandatory: () => false };

/** Whether a selection that solves the model (the other rules) can break this rule. */
export function findViolation(solver: Solver, others: CombinationModel, rule: PoolRule): ViolationOutcome {
  const isRight = (situation: Situation) =>
    meets(situation, (other) => other !== rule) && !answerRule(rule, situation, PLAIN).met;
  const attempts = violationsOf(others, rule).map(
    (model) => findSelection(solver, others, { model, isRight }).outcome,
  );
  if (rule.rule.kind === 'RANGE') attempts.push(findShortage(solver, others, rule));
  if (attempts.includes('FOUND')) return 'FOUND';
  return attempts.includes('UNDECIDED') ? 'UNDECIDED' : 'NONE';
}

function meets(situation: Situation, isAsked: (rule: PoolRule) => boolean): boolean {
  return situation.pool.rules.every(
    (rule) => rule.rule.informative || !isAsked(rule) || answerRule(rule, situation, PLAIN).met,
  );
}

/** Models of the other rules in which this one is broken, one for each way of breaking it but a shortage. */
function violationsOf(others: CombinationModel, rule: PoolRule): LinearModel[] {
  const { held, pool } = others;
  const model = others.model.copy();
  const { kind, measure, maximum, overMaximum } = rule.rule;
  switch (kind) {
    case 'ALL_OF':
    case 'REQUIRED_WHEN': {
      const { given, notGiven } = conditionOf(others, rule);
      for (const column of given) model.fix(column, 1);
      for (const column of notGiven) model.fix(column, 0);
      const absences = wantedBy(rule, pool).map((unit): Term => {
        const isAbsent = model.addBinary();
        const present = presentTerms(others, unit);
        model.addRow([...present, [isAbsent, present.length]], '<=', present.length);
        return [isAbsent, 1];
      });
      model.addRow(absences, '>=', 1);
      return [model];
    }
    case 'BARRED':
      model.addRow(countOf(rule.members, held), '>=', 2);
      return [model];
    case 'BARRED_BY_CODE': {
      const clashes = rule.classes.map((members): Term => {
        const doClash = model.addBinary();
        model.addRow([...countOf(members, held), [doClash, -2]], '>=', 0);
        return [doClash, 1];
      });
      model.addRow(clashes, '>=', 1);
      return [model];
    }
    case 'RANGE':
      if (maximum === null || measure === null || (overMaximum ?? 'REFUSE') !== 'REFUSE') return [];
      model.addRow(
        sizeTerms(rule.members, held, (unit) => sizeOf(pool, unit, measure)),
        '>=',
        maximum + 1,
      );
      return [model];
    default:
      return [];
  }
}

/**
 * Whether too little can count under a minimum. Without maxima that bind that is one more row. With them, each answer
 * that still reaches the minimum teaches a set of units that reaches it, which the next answer may not hold whole;
 * that ends, because what counts never falls with a further unit.
 */
function findShortage(solver: Solver, others: CombinationModel, rule: PoolRule): ViolationOutcome {
  const { measure, minimum } = rule.rule;
  if (measure === null || minimum === null || minimum === 0) return 'NONE';
  const { pool, counting } = others;
  const model = others.model.copy();
  const terms = sizeTerms(rule.members, counting, (unit) => sizeOf(pool, unit, measure));
  const isOtherwiseMet = (situation: Situation) => meets(situation, (other) => other !== rule);
  const binding = capsThatBind(pool, rule.members, measure);
  if (binding.length === 0) model.addRow(terms, '<=', minimum - 1);
  while (solver.hasTime()) {
    const goal = { direction: 'Minimize', terms, slack: SLACK } as const;
    const found = findSelection(solver, others, {
      model,
      isRight: isOtherwiseMet,
      ...(binding.length === 0 ? {} : { goal }),
    });
    if (found.outcome !== 'FOUND') return found.outcome;
    if (!answerRule(rule, found.situation, PLAIN).met) return 'FOUND';
    const reaching = smallestReaching(
      found.situation,
      rule,
      (units) => countUnits(pool, units, measure) >= minimum,
    );
    model.addRow(countOf(reaching, counting), '<=', reaching.length - 1);
  }
  return 'UNDECIDED';
}

const SLACK = 0.5;

/** Of the counting units, such as reach the minimum, none of which can be spared. */
function smallestReaching(
  { held, outdone }: Situation,
  { members }: PoolRule,
  reaches: (units: readonly number[]) => boolean,
): readonly number[] {
  let kept = members.filter((unit) => held[unit] === 1 && outdone[unit] !== 1);
  for (const unit of [...kept]) {
    const rest = kept.filter((other) => other !== unit);
    if (reaches(rest)) kept = rest;
  }
  return kept;
}
