import { type Measure } from '../structure/structure';
import { includes } from './bit-set';
import { countCrossing } from './count-crossing';
import { countNested } from './count-nested';
import { type Cap, type Pool, sizeOf } from './pool';

/**
 * What counts of these units under the maxima that count no more: the most that any way of counting allows, where
 *   - a unit counts for at most its size, in whole numbers;
 *   - under COUNT_UP_TO the counted sizes of the cap's units, in its measure, add up to at most its limit;
 *   - under COUNT_WHOLE_UNITS_UP_TO (and under any maximum of UNITS) a unit counts whole, in every measure, or not at
 *     all, and the whole units that count add up to at most the limit in the cap's measure.
 * Each question is counted for itself. A further unit never lowers the answer, and no credit counts twice.
 */
export function countUnits(
  pool: Pool,
  units: readonly number[],
  measure: Measure,
  caps: readonly Cap[] = pool.caps,
): number {
  const total = sum(pool, units, measure);
  const binding = caps.filter((cap) => {
    if (!cap.isWhole && cap.measure !== measure) return false;
    return sum(pool, under(cap, units), cap.measure) > cap.limit;
  });
  if (binding.length === 0) return total;
  let counted = total;
  for (const knot of knots(binding, units)) {
    const concerned = units.filter((unit) => knot.some((cap) => includes(cap.members, unit)));
    counted -= sum(pool, concerned, measure);
    const [only] = knot;
    if (only && knot.length === 1 && !only.isWhole) counted += only.limit;
    else
      counted += countNested(pool, concerned, measure, knot) ?? countCrossing(pool, concerned, measure, knot);
  }
  return counted;
}

/** The sizes of units added up; an unpublished size adds nothing. */
export function sum(pool: Pool, units: readonly number[], measure: Measure): number {
  let total = 0;
  for (const unit of units) total += sizeOf(pool, unit, measure);
  return total;
}

function under(cap: Cap, units: readonly number[]): readonly number[] {
  return units.filter((unit) => includes(cap.members, unit));
}

/** Caps that share a unit, by way of others too, are counted together; the rest apart. */
function knots(caps: readonly Cap[], units: readonly number[]): readonly (readonly Cap[])[] {
  let knotted: Cap[][] = [];
  for (const cap of caps) {
    const shares = (other: Cap) =>
      units.some((unit) => includes(cap.members, unit) && includes(other.members, unit));
    const joined = knotted.filter((knot) => knot.some(shares));
    knotted = [...knotted.filter((knot) => !joined.includes(knot)), [cap, ...joined.flat()]];
  }
  return knotted;
}
