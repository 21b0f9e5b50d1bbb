import { MEASURES, type Measure } from '../structure/structure';
import { includes } from './bit-set';
import { sum } from './count';
import { countHeld, type Situation } from './situation';

/** One total: what is held, what counts under every maximum, and the units whose size is not published. */
export interface Total {
  readonly taken: number;
  readonly counted: number;
  readonly incomplete: readonly string[];
}

/** A total in each measure. */
export type Totals = Readonly<Record<Measure, Total>>;

/** The totals of a selection. A group holds all that is in it; a unit without a level is at no level. */
export interface SelectionTotals {
  readonly all: Totals;
  readonly byGroup: ReadonlyMap<string, Totals>;
  /** At or above each level that a held unit has. */
  readonly atOrAbove: ReadonlyMap<number, Totals>;
}

/** Adds up a situation; by group and by level only when that is first asked for, and then once. */
export function totalsOf(situation: Situation): SelectionTotals {
  const held = [...situation.held.keys()].filter((unit) => situation.held[unit] === 1);
  let byGroup: ReadonlyMap<string, Totals> | null = null;
  let atOrAbove: ReadonlyMap<number, Totals> | null = null;
  return {
    all: addUp(situation, held),
    get byGroup() {
      return (byGroup ??= totalsByGroup(situation, held));
    },
    get atOrAbove() {
      return (atOrAbove ??= totalsAtOrAbove(situation, held));
    },
  };
}

function totalsByGroup(situation: Situation, held: readonly number[]): ReadonlyMap<string, Totals> {
  const { groups } = situation.pool;
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      addUp(
        situation,
        held.filter((unit) => includes(members, unit)),
      ),
    ]),
  );
}

function totalsAtOrAbove(situation: Situation, held: readonly number[]): ReadonlyMap<number, Totals> {
  const { units } = situation.pool;
  const levels = [...new Set(held.flatMap((unit) => units[unit]?.level ?? []))].sort((a, b) => a - b);
  return new Map(
    levels.map((level) => [
      level,
      addUp(
        situation,
        held.filter((unit) => (units[unit]?.level ?? -1) >= level),
      ),
    ]),
  );
}

function addUp(situation: Situation, held: readonly number[]): Totals {
  const { pool } = situation;
  const total = (measure: Measure): Total => ({
    taken: sum(pool, held, measure),
    counted: countHeld(situation, held, measure),
    incomplete: held.flatMap((unit) =>
      pool.units[unit]?.sizes[measure] === null ? [pool.units[unit].name] : [],
    ),
  });
  return Object.fromEntries(MEASURES.map((measure) => [measure, total(measure)])) as unknown as Totals;
}
