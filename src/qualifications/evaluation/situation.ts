import { type Measure } from '../structure/structure';
import { countUnits } from './count';
import { type Cap, capOf, fold, type Pool, type PoolRule } from './pool';

/** What a learner holds of a pool, and in which circumstances. */
export interface Situation {
  readonly pool: Pool;
  /** By unit number: 1 for a unit that is held. */
  readonly held: Uint8Array;
  /** By unit number: 1 for a held unit that does not count, because a larger one of its title is held. */
  readonly outdone: Uint8Array;
  /** Units that need not be taken, because one that exempts from them is held. */
  readonly exempted: ReadonlySet<number>;
  /** Folded. */
  readonly circumstances: ReadonlySet<string>;
}

/** Works out what the selection as a whole decides: which units are outdone, and which exempted. */
export function toSituation(pool: Pool, held: Uint8Array, circumstances: Iterable<string>): Situation {
  const outdone = new Uint8Array(held.length);
  const exempted = new Set<number>();
  for (const rule of pool.rules) {
    if (rule.rule.informative) continue;
    if (rule.rule.kind === 'SAME_TITLE_LARGEST') {
      for (const unit of outdoneUnder(rule, held)) outdone[unit] = 1;
    } else if (rule.rule.kind === 'EXEMPTION' && rule.members.some((unit) => held[unit] === 1)) {
      for (const unit of rule.exempts) exempted.add(unit);
    }
  }
  return { pool, held, outdone, exempted, circumstances: new Set([...circumstances].map(fold)) };
}

/** The same learner with one more unit. */
export function withUnit(situation: Situation, unit: number): Situation {
  const held = Uint8Array.from(situation.held);
  held[unit] = 1;
  return toSituation(situation.pool, held, situation.circumstances);
}

/** Of the units of one title that are held, all but the first (the one with most credits). */
export function outdoneUnder(rule: PoolRule, held: Uint8Array): number[] {
  const outdone: number[] = [];
  for (const members of rule.classes) {
    let isFirst = true;
    for (const unit of members) {
      if (held[unit] !== 1) continue;
      if (!isFirst) outdone.push(unit);
      isFirst = false;
    }
  }
  return outdone;
}

/** Those of the units that are held. */
export function heldOf(situation: Situation, units: readonly number[]): number[] {
  return units.filter((unit) => situation.held[unit] === 1);
}

/** What counts of these units in the situation; see `countUnits`. */
export function countHeld(
  situation: Situation,
  units: readonly number[],
  measure: Measure,
  caps: readonly Cap[] = situation.pool.caps,
): number {
  const { held, outdone, pool } = situation;
  const counting = units.filter((unit) => held[unit] === 1 && outdone[unit] !== 1);
  return countUnits(pool, counting, measure, caps);
}

/** The caps a rule is counted under: those of the rules that decide, and its own. */
export function capsFor(pool: Pool, rule: PoolRule): readonly Cap[] {
  if (!rule.rule.informative) return pool.caps;
  const own = capOf(rule, pool.units.length);
  return own === null ? pool.caps : [...pool.caps, own];
}
