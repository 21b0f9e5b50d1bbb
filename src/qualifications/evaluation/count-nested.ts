import { type Measure } from '../structure/structure';
import { includes } from './bit-set';
import { type Cap, type Pool, sizeOf } from './pool';

/** Longest table of sums; beyond it the general search has to do. */
const LONGEST_TABLE = 20_000;

/** Caps that have been settled: their units, and by sum of weights the most that counts (-1 where no sum is such). */
interface Settled {
  readonly units: ReadonlySet<number>;
  readonly best: readonly number[];
}

/**
 * The most that counts of units under caps each of which lies within, around or apart from every other, and which all
 * count whole units in one measure, or all count parts. Exact, from the innermost cap outwards. Null for other caps.
 */
export function countNested(
  pool: Pool,
  units: readonly number[],
  measure: Measure,
  caps: readonly Cap[],
): number | null {
  const [first] = caps;
  if (!first || caps.some((cap) => cap.isWhole !== first.isWhole || cap.measure !== first.measure))
    return null;
  let settled: Settled[] = [];
  const inside = (cap: Cap) => units.filter((unit) => includes(cap.members, unit));
  const innermostFirst = caps
    .map((cap) => ({ cap, own: inside(cap) }))
    .sort((a, b) => a.own.length - b.own.length);
  for (const { cap, own } of innermostFirst) {
    const all = new Set(own);
    const inner = settled.filter((one) => [...one.units].some((unit) => all.has(unit)));
    if (inner.some((one) => [...one.units].some((unit) => !all.has(unit)))) return null;
    const free = own.filter((unit) => !inner.some((one) => one.units.has(unit)));
    const best = cap.isWhole
      ? wholeTable(pool, free, { measure, weighed: cap.measure, limit: cap.limit }, inner)
      : [Math.min(cap.limit, most(inner) + free.reduce((sum, unit) => sum + sizeOf(pool, unit, measure), 0))];
    if (best === null) return null;
    settled = [...settled.filter((one) => !inner.includes(one)), { units: all, best }];
  }
  return most(settled);
}

function most(settled: readonly Settled[]): number {
  return settled.reduce((sum, { best }) => sum + Math.max(...best), 0);
}

interface Weighing {
  readonly measure: Measure;
  readonly weighed: Measure;
  readonly limit: number;
}

function wholeTable(
  pool: Pool,
  free: readonly number[],
  { measure, weighed, limit }: Weighing,
  inner: readonly Settled[],
): readonly number[] | null {
  if (limit > LONGEST_TABLE) return null;
  let best: readonly number[] = [0];
  for (const unit of free) {
    const choice = new Array<number>(sizeOf(pool, unit, weighed) + 1).fill(-1);
    choice[0] = 0;
    choice[choice.length - 1] = Math.max(choice.at(-1) ?? -1, sizeOf(pool, unit, measure));
    best = combine(best, choice, limit);
  }
  for (const one of inner) best = combine(best, one.best, limit);
  return best;
}

/** The best of each sum of two tables, up to the limit. */
function combine(one: readonly number[], other: readonly number[], limit: number): readonly number[] {
  const best = new Array<number>(Math.min(limit, one.length + other.length - 2) + 1).fill(-1);
  other.forEach((gain, weight) => {
    if (gain < 0) return;
    for (let before = 0; before < one.length && before + weight <= limit; before += 1) {
      const had = one[before] ?? -1;
      if (had >= 0) best[before + weight] = Math.max(best[before + weight] ?? -1, had + gain);
    }
  });
  return best;
}
