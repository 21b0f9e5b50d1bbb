import { includes } from '../evaluation/bit-set';
import { sum } from '../evaluation/count';
import { type Cap, type Pool, sizeOf } from '../evaluation/pool';
import { type Measure } from '../structure/structure';
import { type Column, type LinearModel, type Term } from './linear-model';

/** The caps that may limit what counts of these units; see `countUnits` for when one does. */
export function capsThatBind(pool: Pool, units: readonly number[], measure: Measure): readonly Cap[] {
  return pool.caps.filter((cap) => {
    if (!cap.isWhole && cap.measure !== measure) return false;
    const concerned = units.filter((unit) => includes(cap.members, unit));
    return sum(pool, concerned, cap.measure) > cap.limit;
  });
}

/**
 * A sum that can reach a value just when that much counts of the units by `countUnits`. Each use has columns of its
 * own, because each question is counted for itself.
 */
export function countingTerms(
  model: LinearModel,
  pool: Pool,
  units: readonly number[],
  measure: Measure,
  counting: readonly Column[],
): Term[] {
  const caps = capsThatBind(pool, units, measure);
  const whole = caps.filter(({ isWhole }) => isWhole);
  const alone = caps.filter((cap) => !cap.isWhole && isAlone(cap, caps, units));
  const partial = caps.filter((cap) => !cap.isWhole && !alone.includes(cap));
  const chosen = new Map<number, Column>();
  const parts = new Map<number, Column>();
  const terms: Term[] = alone.map((cap) => {
    const part = model.addColumn(cap.limit);
    const inside = units.filter((unit) => includes(cap.members, unit));
    const held = inside.map((unit): Term => [counting[unit] ?? 0, -sizeOf(pool, unit, measure)]);
    model.addRow([[part, 1], ...held], '<=', 0);
    return [part, 1];
  });
  for (const unit of units) {
    if (alone.some(({ members }) => includes(members, unit))) continue;
    const size = sizeOf(pool, unit, measure);
    let column = counting[unit] ?? 0;
    if (whole.some(({ members }) => includes(members, unit))) {
      const choice = model.addBinary();
      model.addRow(
        [
          [choice, 1],
          [column, -1],
        ],
        '<=',
        0,
      );
      chosen.set(unit, choice);
      column = choice;
    }
    if (partial.some(({ members }) => includes(members, unit))) {
      const part = model.addColumn(size);
      model.addRow(
        [
          [part, 1],
          [column, -size],
        ],
        '<=',
        0,
      );
      parts.set(unit, part);
      terms.push([part, 1]);
    } else {
      terms.push([column, size]);
    }
  }
  for (const { members, limit, measure: weighed } of whole) {
    const concerned = [...chosen].filter(([unit]) => includes(members, unit));
    model.addRow(
      concerned.map(([unit, column]): Term => [column, sizeOf(pool, unit, weighed)]),
      '<=',
      limit,
    );
  }
  for (const { members, limit } of partial) {
    const concerned = [...parts].filter(([unit]) => includes(members, unit));
    model.addRow(
      concerned.map(([, column]): Term => [column, 1]),
      '<=',
      limit,
    );
  }
  return terms;
}

/** Whether no other of the caps shares one of the units with this one. */
export function isAlone(cap: Cap, caps: readonly Cap[], units: readonly number[]): boolean {
  return units.every(
    (unit) =>
      !includes(cap.members, unit) || caps.every((other) => other === cap || !includes(other.members, unit)),
  );
}
