import { isAddedHeading } from '../answers/headings';
import { countCells, isBlank, isEmptyRow, type Table, widthOf } from '../table';
import { scoreCode } from './code-likeness';
import { type CodeColumn } from './code-column';
import { ColumnScores } from './column-scores';
import { rankHeading } from './heading-names';

/** How far down headings are looked for, in rows; titles, notes and logos stand above them. */
export const HEADING_ROWS = 60;
/** The rank of headings that may name other things too. */
const WEAK = 4;
/** The most columns whose content is looked at. */
const MOST_LOOKED_AT = 400;
/** The part of the cells below a heading that must hold codes before its word is taken. */
const BELIEVED = 0.2;
/** What a column's score must exceed that of one with a weak heading by, to be taken instead. */
const CLEARLY_BETTER = 0.3;

/**
 * Finds the column of codes: by a heading that says so (URN, NOS code) above cells that bear it out; else, where the heading
 * is one that others use too (reference, unit) or there is none, by its content. Columns that an earlier run added are left
 * aside. Null when no column holds codes.
 */
export function findCodeColumn(table: Table): CodeColumn | null {
  const scores = new ColumnScores(table);
  const headings = findHeadings(table).filter(({ column, index }) => scores.below(column, index).codes > 0);
  const strong = headings
    .filter(({ rank, column, index }) => rank < WEAK && scores.below(column, index).share >= BELIEVED)
    .sort(
      (a, b) =>
        a.rank - b.rank || scores.below(b.column, b.index).score - scores.below(a.column, a.index).score,
    );
  if (strong[0]) return byHeading(table, strong[0]);
  const weak = best(headings, (one) => scores.below(one.column, one.index).score);
  const content = best(candidateColumns(table), (column) => scores.below(column, -1).score);
  const weakScore = weak ? scores.below(weak.column, weak.index).score : 0;
  const contentScore = content === null ? 0 : scores.below(content, -1).score;
  if (weak && weakScore + CLEARLY_BETTER >= contentScore) return byHeading(table, weak);
  if (content !== null && contentScore > 0) return byContent(table, content);
  return null;
}

/** A heading that may stand above codes. */
interface Heading {
  readonly column: number;
  readonly index: number;
  readonly rank: number;
}

function findHeadings(table: Table): Heading[] {
  const isWide = table.rows.some((row) => countCells(row) > 1);
  return table.rows.slice(0, HEADING_ROWS).flatMap((row, index) => {
    // What stands alone in its row is a title.
    if (isWide && countCells(row) < 2) return [];
    return [...row.cells.entries()].flatMap(([column, text]) => {
      if (text === undefined || isAddedHeading(text)) return [];
      const rank = rankHeading(text);
      if (rank === null) return [];
      const group = groupHeading(table, index, column);
      const inGroup = group === null ? null : rankHeading(`${group} ${text}`);
      return [{ column, index, rank: Math.min(rank, inGroup ?? rank) }];
    });
  });
}

/** The heading merged over some of the columns, this one among them, in the row above: `NOS mapping` over `Code` and `Title`. */
function groupHeading(table: Table, index: number, column: number): string | null {
  const [row, above] = [table.rows[index], table.rows[index - 1]];
  if (!row || !above || above.number !== row.number - 1) return null;
  const group = table.merges.find(
    ({ bottom, left, right }) =>
      bottom === above.number && left <= column && column <= right && right - left + 1 < row.cells.length,
  );
  return (group && above.cells[group.left]) ?? null;
}

/** Headings often take two rows: the lower one counts, as long as no code stands between. */
function byHeading(table: Table, { column, index, rank }: Heading): CodeColumn {
  let lowest = index;
  for (let at = index + 1; at < Math.min(table.rows.length, index + 5); at += 1) {
    const text = table.rows[at]?.cells[column];
    if (text !== undefined && scoreCode(text) > 0) break;
    if (text !== undefined && rankHeading(text) !== null) lowest = at;
  }
  const heading = table.rows[lowest]?.cells[column] ?? null;
  return {
    column,
    heading,
    headingRow: bottomOf(table, lowest, column),
    foundBy: rank < WEAK ? 'HEADING' : 'WEAK_HEADING',
  };
}

/** A heading merged over several rows ends with the last of them. */
function bottomOf(table: Table, index: number, column: number): number | null {
  const number = table.rows[index]?.number;
  if (number === undefined) return null;
  const merge = table.merges.find(
    ({ top, bottom, left, right }) => left <= column && column <= right && top <= number && number <= bottom,
  );
  return Math.max(number, merge?.bottom ?? number);
}

function byContent(table: Table, column: number): CodeColumn {
  const headingRow = findHeadingRow(table, column);
  const row = table.rows.find(({ number }) => number === headingRow);
  return { column, heading: row?.cells[column] ?? null, headingRow, foundBy: 'CONTENT' };
}

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

/** Columns with anything in them, those that an earlier run added left aside. */
function candidateColumns(table: Table): number[] {
  const added = new Set<number>();
  for (const { cells } of table.rows.slice(0, HEADING_ROWS)) {
    for (const [column, text] of cells.entries()) {
      if (text !== undefined && isAddedHeading(text)) added.add(column);
    }
  }
  const width = Math.min(widthOf(table), MOST_LOOKED_AT);
  return Array.from({ length: width }, (_, column) => column).filter((column) => !added.has(column));
}

/** The first of the best; null of none. */
function best<Value>(values: readonly Value[], score: (value: Value) => number): Value | null {
  return values.reduce<Value | null>(
    (top, value) => (top === null || score(value) > score(top) ? value : top),
    null,
  );
}
