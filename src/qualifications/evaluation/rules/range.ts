import { sum } from '../count';
import { type PoolRule } from '../pool';
import { repairExcess, repairShortage } from '../repairs';
import { NO_FIGURES, type RuleAnswer } from '../rule-answer';
import { capsFor, countHeld, heldOf, type Situation } from '../situation';
import { type Obstacles } from '../obstacles';

/**
 * RANGE: what counts reaches the minimum, and under REFUSE what is held does not exceed the maximum. Under the two
 * other readings the maximum is met, and limits what counts here and elsewhere.
 */
export function evaluateRange(rule: PoolRule, situation: Situation, obstacles: Obstacles): RuleAnswer {
  const { minimum, maximum, measure, overMaximum, level } = rule.rule;
  if (measure === null) return { ...NO_FIGURES, met: true };
  const { pool } = situation;
  const held = heldOf(situation, rule.members);
  const taken = sum(pool, held, measure);
  const counted = countHeld(situation, rule.members, measure, capsFor(pool, rule));
  const missing = minimum === null ? null : Math.max(0, minimum - counted);
  const isRefused = maximum !== null && (overMaximum ?? 'REFUSE') === 'REFUSE' && taken > maximum;
  const incomplete = heldOf(situation, rule.scope).filter((unit) => {
    const known = pool.units[unit];
    if (level !== null && known?.level === null) return true;
    return known?.sizes[measure] === null && rule.members.includes(unit);
  });
  const answer = { ...NO_FIGURES, taken, counted, minimum, maximum, missing, incomplete };
  if (isRefused) {
    const repair = repairExcess(situation, held, measure, taken - maximum, obstacles.isMandatory);
    return { ...answer, met: false, units: held, repair };
  }
  if (missing !== null && missing > 0) {
    return { ...answer, met: false, repair: repairShortage(rule, situation, counted, missing, obstacles) };
  }
  return { ...answer, met: true };
}
