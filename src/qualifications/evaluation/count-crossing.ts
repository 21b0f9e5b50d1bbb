import { TooIntricate } from '../errors';
import { type Measure } from '../structure/structure';
import { includes } from './bit-set';
import { type Cap, type Pool, sizeOf } from './pool';

/** Ways of counting that are told apart at once; real structures stay below a few hundred. */
const MOST_WAYS = 50_000;

/**
 * The most that counts of units under caps that share units, or that count whole units only: an exact search over
 * what is left under each cap, one unit after another. Throws TooIntricate rather than guessing.
 */
export function countCrossing(
  pool: Pool,
  units: readonly number[],
  measure: Measure,
  caps: readonly Cap[],
): number {
  let ways = new Map<string, Way>([['', { left: caps.map(({ limit }) => limit), counted: 0 }]]);
  for (const unit of units) {
    const next = new Map<string, Way>();
    for (const way of ways.values()) {
      keep(next, way);
      for (const further of countOne(pool, unit, measure, caps, way)) keep(next, further);
    }
    if (next.size > MOST_WAYS) throw new TooIntricate(caps.map(({ rule }) => rule).join(', '));
    ways = next;
  }
  let most = 0;
  for (const { counted } of ways.values()) most = Math.max(most, counted);
  return most;
}

/** What is left under each cap, and what has been counted so far. */
interface Way {
  readonly left: readonly number[];
  readonly counted: number;
}

function keep(ways: Map<string, Way>, way: Way): void {
  const key = way.left.join(' ');
  const known = ways.get(key);
  if (!known || known.counted < way.counted) ways.set(key, way);
}

/** The ways in which one unit can count: whole where it fits, and under COUNT_UP_TO every part that fits. */
function countOne(pool: Pool, unit: number, measure: Measure, caps: readonly Cap[], way: Way): Way[] {
  const left = [...way.left];
  let most = sizeOf(pool, unit, measure);
  const partly: number[] = [];
  for (const [at, cap] of caps.entries()) {
    if (!includes(cap.members, unit)) continue;
    if (cap.isWhole) {
      const rest = (left[at] ?? 0) - sizeOf(pool, unit, cap.measure);
      if (rest < 0) return [];
      left[at] = rest;
    } else {
      partly.push(at);
      most = Math.min(most, left[at] ?? 0);
    }
  }
  if (partly.length === 0) return most === 0 ? [] : [{ left, counted: way.counted + most }];
  return Array.from({ length: most }, (_, less) => {
    const part = most - less;
    const after = left.map((rest, at) => (partly.includes(at) ? rest - part : rest));
    return { left: after, counted: way.counted + part };
  });
}
