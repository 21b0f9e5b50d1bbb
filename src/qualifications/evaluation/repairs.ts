import { type Measure } from '../structure/structure';
import { includes } from './bit-set';
import { type Obstacles, obstaclesIn } from './obstacles';
import { type PoolRule, sizeOf } from './pool';
import { type Repair } from './rule-answer';
import { capsFor, countHeld, type Situation, withUnit } from './situation';

/** Units proposed at most where any one of them is enough. */
const MOST_PROPOSED = 20;

/**
 * Units to add so that the rule's minimum is reached, without breaking another rule. Any one where one is enough, the
 * nearest fit first; else the fewest together, largest first. Null when no units of the structure reach it so.
 */
export function repairShortage(
  rule: PoolRule,
  situation: Situation,
  counted: number,
  missing: number,
  { isBlocked }: Obstacles,
): Repair | null {
  const { pool } = situation;
  const free = rule.members.filter(
    (unit) => situation.held[unit] !== 1 && pool.units[unit]?.externalIn === null && !isBlocked(unit),
  );
  const gains = gainsOf(rule, situation, counted, free);
  const enough = gains.filter(({ gain }) => gain >= missing);
  if (enough.length > 0) {
    enough.sort((a, b) => a.gain - b.gain || a.unit - b.unit);
    return {
      action: 'ADD',
      isTogether: false,
      units: enough.slice(0, MOST_PROPOSED).map(({ unit }) => unit),
    };
  }
  return addTogether(rule, situation, counted, missing, free);
}

interface Gain {
  readonly unit: number;
  readonly gain: number;
}

function gainsOf(rule: PoolRule, situation: Situation, counted: number, free: readonly number[]): Gain[] {
  const { measure } = rule.rule;
  const { pool } = situation;
  if (measure === null) return [];
  const caps = capsFor(pool, rule);
  const isOwnCap = caps !== pool.caps;
  return free
    .map((unit) => ({
      unit,
      gain:
        !isOwnCap && !includes(pool.entangled, unit)
          ? sizeOf(pool, unit, measure)
          : countHeld(withUnit(situation, unit), rule.members, measure, caps) - counted,
    }))
    .filter(({ gain }) => gain > 0);
}

/** Takes the largest gain until one unit is enough, of which it takes the nearest fit. */
function addTogether(
  rule: PoolRule,
  situation: Situation,
  counted: number,
  missing: number,
  free: readonly number[],
): Repair | null {
  const chosen: number[] = [];
  let present = situation;
  let reached = counted;
  let left = free;
  const target = counted + missing;
  while (reached < target) {
    const gains = gainsOf(rule, present, reached, left);
    const [first, ...others] = gains.sort((a, b) => b.gain - a.gain || a.unit - b.unit);
    if (!first) return null;
    const last = [first, ...others].filter(({ gain }) => reached + gain >= target).at(-1);
    const next = last ?? first;
    chosen.push(next.unit);
    reached += next.gain;
    present = withUnit(present, next.unit);
    const { isBlocked } = obstaclesIn(present);
    left = left.filter((unit) => unit !== next.unit && !isBlocked(unit));
  }
  return { action: 'ADD', isTogether: true, units: chosen };
}

/** Held units to give up so that the excess is gone; rather such as no rule asks for. */
export function repairExcess(
  { pool }: Situation,
  held: readonly number[],
  measure: Measure,
  excess: number,
  isMandatory: (unit: number) => boolean,
): Repair {
  const size = (unit: number) => sizeOf(pool, unit, measure);
  const smallestFirst = (units: readonly number[]) => [...units].sort((a, b) => size(a) - size(b) || a - b);
  const free = held.filter((unit) => !isMandatory(unit));
  for (const units of [free, held]) {
    const enough = smallestFirst(units.filter((unit) => size(unit) >= excess));
    if (enough.length > 0) {
      return { action: 'REMOVE', isTogether: false, units: enough.slice(0, MOST_PROPOSED) };
    }
  }
  const chosen: number[] = [];
  let left = excess;
  for (const unit of [
    ...smallestFirst(free).reverse(),
    ...smallestFirst(held.filter(isMandatory)).reverse(),
  ]) {
    if (left <= 0) break;
    chosen.push(unit);
    left -= size(unit);
  }
  return { action: 'REMOVE', isTogether: chosen.length > 1, units: chosen };
}
