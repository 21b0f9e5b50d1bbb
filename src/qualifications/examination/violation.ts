import { answerRule } from '../evaluation/evaluate-selection';
import { countUnits } from '../evaluation/count';
import { includes } from '../evaluation/bit-set';
import { type Cap, type Pool, type PoolRule, sizeOf } from '../evaluation/pool';
import { type Measure } from '../structure/structure';
import { type Situation } from '../evaluation/situation';
import {
  type CombinationModel,
  conditionOf,
  countOf,
  presentTerms,
  sizeTerms,
  wantedBy,
} from './combination-model';
import { capsThatBind, isAlone } from './counting-terms';
import { type Column, type LinearModel, type Term } from './linear-model';
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
  const isPlain = binding.every((cap) => !cap.isWhole && isAlone(cap, binding, rule.members));
  if (isPlain)
    model.addRow(
      leastCounting(model, pool, { units: rule.members, measure, counting }, binding),
      '<=',
      minimum - 1,
    );
  while (solver.hasTime()) {
    const goal = { direction: 'Minimize', terms, slack: SLACK } as const;
    const found = findSelection(solver, others, {
      model,
      isRight: isOtherwiseMet,
      ...(isPlain ? {} : { goal }),
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

/**
 * A sum that can be as small as what counts under maxima of parts that share no unit, and no smaller: of each, the
 * limit or the sum of its units, as a column chooses.
 */
function leastCounting(
  model: LinearModel,
  pool: Pool,
  { units, measure, counting }: Question,
  caps: readonly Cap[],
): Term[] {
  const size = (unit: number) => sizeOf(pool, unit, measure);
  const free = units.filter((unit) => !caps.some(({ members }) => includes(members, unit)));
  const capped = caps.map((cap): Term => {
    const inside = units.filter((unit) => includes(cap.members, unit));
    const all = inside.reduce((sum, unit) => sum + size(unit), 0);
    const isSum = model.addBinary();
    const part = model.addColumn(all);
    model.addRow(
      [
        [part, 1],
        [isSum, cap.limit],
      ],
      '>=',
      cap.limit,
    );
    const less = sizeTerms(inside, counting, (unit) => -size(unit));
    model.addRow([[part, 1], ...less, [isSum, -all]], '>=', -all);
    return [part, 1];
  });
  return [...sizeTerms(free, counting, size), ...capped];
}

interface Question {
  readonly units: readonly number[];
  readonly measure: Measure;
  readonly counting: readonly Column[];
}

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
