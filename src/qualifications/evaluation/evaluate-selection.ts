import { type BilingualText, type QualificationStructure, type RuleKind } from '../structure/structure';
import { messageFor } from './messages';
import { type Obstacles, obstaclesIn } from './obstacles';
import { fold, type Pool, type PoolRule } from './pool';
import { type Selection } from './read-selection';
import { type RuleAnswer } from './rule-answer';
import { evaluateAllOf, evaluateRequiredWhen } from './rules/all-of';
import { evaluateBarred, evaluateBarredByCode } from './rules/barred';
import { evaluateRange } from './rules/range';
import { evaluateExemption, evaluateSameTitle } from './rules/setting-aside';
import { type Situation } from './situation';
import { situationOf } from './situation-of';
import { type SelectionTotals, totalsOf } from './totals';

/** One rule's verdict with its figures; the contract's RuleEvaluation and what a portal needs besides. */
export interface RuleEvaluation {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly met: boolean;
  /** Answered, but does not decide whether the selection is valid. */
  readonly informative: boolean;
  readonly taken: number | null;
  readonly counted: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly missing: number | null;
  readonly units: readonly string[];
  readonly repairs: readonly string[];
  /** Whether the repairs are to be added or given up, and whether all are needed or one is enough. */
  readonly repairBy: 'ADD' | 'REMOVE' | null;
  readonly repairsTogether: boolean;
  /** Held units whose size or level is not published, so that the figures are too small. */
  readonly incomplete: readonly string[];
  readonly message: string;
}

/** The verdict on a selection. `credits`, `unitCount` and `guidedLearningHours` are what counts. */
export interface SelectionEvaluation {
  readonly valid: boolean;
  /** The titles earned by content, in the order of the structure. */
  readonly outcomes: readonly BilingualText[];
  readonly credits: number;
  readonly unitCount: number;
  readonly guidedLearningHours: number;
  readonly totals: SelectionTotals;
  /** One a rule, in the order given. */
  readonly rules: readonly RuleEvaluation[];
  /** Circumstances that no rule knows; they change nothing. */
  readonly unknownCircumstances: readonly string[];
}

/**
 * Says whether a selection is valid: whether it meets every rule that decides. Exact and pure. Throws BadInput for
 * unknown units (see `readSelection`), TooIntricate for maxima that cross beyond reckoning.
 */
export function evaluateSelection(
  structure: QualificationStructure,
  selection: Selection,
): SelectionEvaluation {
  const situation = situationOf(structure, selection);
  const { pool } = situation;
  const obstacles = obstaclesIn(situation);
  const rules = pool.rules.map((rule) => {
    return toEvaluation(pool, rule, answerRule(rule, situation, obstacles));
  });
  const totals = totalsOf(situation);
  const met = new Set(rules.filter((rule) => rule.met).map(({ rule }) => rule));
  return {
    valid: rules.every((rule) => rule.met || rule.informative),
    outcomes: structure.outcomes
      .filter((outcome) => outcome.rules.every((rule) => met.has(rule)))
      .map(({ title }) => title),
    credits: totals.all.CREDITS.counted,
    unitCount: totals.all.UNITS.counted,
    guidedLearningHours: totals.all.GUIDED_LEARNING_HOURS.counted,
    totals,
    rules,
    unknownCircumstances: unknownAmong(selection.circumstances ?? [], structure),
  };
}

/** Whether the deciding rules are all met in a situation, without figures or words. */
export function isValid(situation: Situation): boolean {
  const obstacles = NO_REPAIRS;
  return situation.pool.rules.every(
    (rule) => rule.rule.informative || answerRule(rule, situation, obstacles).met,
  );
}

const NO_REPAIRS: Obstacles = { isBlocked: () => true, isMandatory: () => false };

/** One rule's answer in a situation. */
export function answerRule(rule: PoolRule, situation: Situation, obstacles: Obstacles): RuleAnswer {
  switch (rule.rule.kind) {
    case 'ALL_OF':
      return evaluateAllOf(rule, situation);
    case 'RANGE':
      return evaluateRange(rule, situation, obstacles);
    case 'BARRED':
      return evaluateBarred(rule, situation, obstacles.isMandatory);
    case 'BARRED_BY_CODE':
      return evaluateBarredByCode(rule, situation, obstacles.isMandatory);
    case 'REQUIRED_WHEN':
      return evaluateRequiredWhen(rule, situation);
    case 'EXEMPTION':
      return evaluateExemption(rule, situation);
    case 'SAME_TITLE_LARGEST':
      return evaluateSameTitle(rule, situation);
  }
}

function toEvaluation(pool: Pool, rule: PoolRule, answer: RuleAnswer): RuleEvaluation {
  const names = (units: readonly number[]) => units.flatMap((unit) => pool.units[unit]?.name ?? []);
  return {
    rule: rule.rule.key,
    kind: rule.rule.kind,
    met: answer.met,
    informative: rule.rule.informative,
    taken: answer.taken,
    counted: answer.counted,
    minimum: answer.minimum,
    maximum: answer.maximum,
    missing: answer.missing,
    units: names(answer.units),
    repairs: names(answer.repair?.units ?? []),
    repairBy: answer.repair?.action ?? null,
    repairsTogether: answer.repair?.isTogether ?? false,
    incomplete: names(answer.incomplete),
    message: messageFor(pool, rule, answer),
  };
}

function unknownAmong(circumstances: readonly string[], structure: QualificationStructure): string[] {
  const known = new Set(
    structure.rules.flatMap(({ circumstance, unless }) => [circumstance ?? '', ...unless]).map(fold),
  );
  return [...new Set(circumstances)].filter((circumstance) => !known.has(fold(circumstance)));
}
