import { fold, type PoolRule } from '../pool';
import { NO_FIGURES, type RuleAnswer } from '../rule-answer';
import { heldOf, type Situation } from '../situation';

/** ALL_OF: every unit of the structure in the scope is held, or a held unit exempts from it. Counts units. */
export function evaluateAllOf(rule: PoolRule, situation: Situation): RuleAnswer {
  const { units } = situation.pool;
  const wanted = rule.members.filter((unit) => units[unit]?.externalIn === null);
  const absent = wanted.filter((unit) => situation.held[unit] !== 1 && !situation.exempted.has(unit));
  return {
    ...NO_FIGURES,
    met: absent.length === 0,
    taken: heldOf(situation, wanted).length,
    counted: wanted.length - absent.length,
    minimum: wanted.length,
    missing: absent.length,
    units: absent,
    repair: absent.length === 0 ? null : { action: 'ADD', isTogether: absent.length > 1, units: absent },
  };
}

/** REQUIRED_WHEN: as ALL_OF in its circumstance, unless one of the others holds; else it does not apply and is met. */
export function evaluateRequiredWhen(rule: PoolRule, situation: Situation): RuleAnswer {
  return appliesIn(rule, situation.circumstances)
    ? evaluateAllOf(rule, situation)
    : { ...NO_FIGURES, met: true, applies: false };
}

/** Whether a REQUIRED_WHEN applies in these (folded) circumstances; without one of its own it applies in all. */
export function appliesIn({ rule }: PoolRule, circumstances: ReadonlySet<string>): boolean {
  const holds = (circumstance: string) => circumstances.has(fold(circumstance));
  return (rule.circumstance === null || holds(rule.circumstance)) && !rule.unless.some(holds);
}
