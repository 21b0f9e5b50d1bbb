import { countCells, isBlank, isEmptyRow, type Table } from '../table';
import { scoreCode } from './code-likeness';
import { rankHeading } from './heading-names';

/** How far down headings are looked for, in rows; titles, notes and logos stand above them. */
export const HEADING_ROWS = 60;

/**
 * The row of headings above a column that is known to hold codes: the first one that is filled as rows of this table are
 * and holds no code in that column. Null when the first such row is one of codes already.
 */
export function findHeadingRow(table: Table, column: number): number | null {
  const counts = table.rows.filter((row) => !isEmptyRow(row)).map(countCells);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
  const rows = table.rows.slice(0, HEADING_ROWS);
  const first = rows.find((row) => countCells(row) >= Math.max(1, usual * 0.6));
  if (!first || scoreCode(first.cells[column] ?? '') > 0) return null;
  const hasCodesBelow = table.rows.some(
    ({ number, cells }) => number > first.number && scoreCode(cells[column] ?? '') > 0,
  );
  const isTextual = first.cells.every((text) => isBlank(text) || !/^[\d\s.,/-]+$/.test(text ?? ''));
  return hasCodesBelow && isTextual ? first.number : null;
}

/** Headings often take two rows: of those in one column the lowest, as long as no code stands between. */
export function lowestHeading(table: Table, column: number, index: number): number {
  let lowest = index;
  for (let at = index + 1; at < Math.min(table.rows.length, index + 5); at += 1) {
    const text = table.rows[at]?.cells[column];
    if (text === undefined) continue;
    if (rankHeading(text) !== null) lowest = at;
    else if (scoreCode(text) > 0) break;
  }
  return lowest;
}

/** The number of the last row that a heading takes: one merged over several rows ends with the last of them. */
export function lastRowOf(table: Table, index: number, column: number): number | null {
  const number = table.rows[index]?.number;
  if (number === undefined) return null;
  const merge = table.merges.find(
    ({ top, bottom, left, right }) => left <= column && column <= right && top <= number && number <= bottom,
  );
  return Math.max(number, merge?.bottom ?? number);
}
