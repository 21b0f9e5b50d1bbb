import { sum } from './count';
import { type PoolRule, sizeOf } from './pool';
import { appliesIn } from './rules/all-of';
import { heldOf, type Situation } from './situation';

/** What stands in the way of a repair: units that may not be added, and units that may not be given up. */
export interface Obstacles {
  /** Adding the unit would break a rule, or break it further. */
  readonly isBlocked: (unit: number) => boolean;
  /** A rule asks for the unit by name, so that giving it up would break that rule. */
  readonly isMandatory: (unit: number) => boolean;
}

/** The obstacles in a situation, worked out when first asked for: most selections need no repair. */
export function obstaclesIn(situation: Situation): Obstacles {
  let blocked: ReadonlySet<number> | null = null;
  let mandatory: ReadonlySet<number> | null = null;
  const rules = situation.pool.rules.filter(({ rule }) => !rule.informative);
  return {
    isBlocked: (unit) => (blocked ??= new Set(rules.flatMap((rule) => blockedBy(rule, situation)))).has(unit),
    isMandatory: (unit) =>
      (mandatory ??= new Set(rules.flatMap((rule) => askedBy(rule, situation)))).has(unit),
  };
}

function blockedBy(rule: PoolRule, situation: Situation): readonly number[] {
  const { held, pool } = situation;
  const isNew = (unit: number) => held[unit] !== 1;
  const { kind, maximum, measure, overMaximum } = rule.rule;
  switch (kind) {
    case 'BARRED':
      return rule.members.some((unit) => held[unit] === 1) ? rule.members.filter(isNew) : [];
    case 'BARRED_BY_CODE':
      return rule.classes
        .filter((members) => members.some((unit) => held[unit] === 1))
        .flatMap((members) => members.filter(isNew));
    case 'RANGE': {
      if (maximum === null || measure === null || (overMaximum ?? 'REFUSE') !== 'REFUSE') return [];
      const room = Math.max(0, maximum - sum(pool, heldOf(situation, rule.members), measure));
      return rule.members.filter((unit) => isNew(unit) && sizeOf(pool, unit, measure) > room);
    }
    default:
      return [];
  }
}

function askedBy(rule: PoolRule, situation: Situation): readonly number[] {
  const { kind } = rule.rule;
  const isAsked = kind === 'ALL_OF' || (kind === 'REQUIRED_WHEN' && appliesIn(rule, situation.circumstances));
  return isAsked ? rule.members.filter((unit) => !situation.exempted.has(unit)) : [];
}
