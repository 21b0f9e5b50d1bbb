import { type PoolRule } from '../pool';
import { NO_FIGURES, type RuleAnswer } from '../rule-answer';
import { heldOf, outdoneUnder, type Situation } from '../situation';

/** EXEMPTION: always met; `units` are those it relieves of ALL_OF and REQUIRED_WHEN. They earn no credit. */
export function evaluateExemption(rule: PoolRule, situation: Situation): RuleAnswer {
  const holds = rule.members.some((unit) => situation.held[unit] === 1);
  const relieved = holds ? rule.exempts.filter((unit) => situation.held[unit] !== 1) : [];
  return { ...NO_FIGURES, met: true, taken: heldOf(situation, rule.members).length, units: relieved };
}

/** SAME_TITLE_LARGEST: always met; `units` are the held units that do not count. Counts units. */
export function evaluateSameTitle(rule: PoolRule, situation: Situation): RuleAnswer {
  const taken = heldOf(situation, rule.members).length;
  const outdone = outdoneUnder(rule, situation.held);
  return { ...NO_FIGURES, met: true, taken, counted: taken - outdone.length, units: outdone };
}
