import { isAddedHeading } from '../answers/headings';
import { type Table, widthOf } from '../table';
import { type CodeColumn } from './code-column';
import { ColumnScores } from './column-scores';
import { findHeadings, type Heading } from './find-headings';
import { findHeadingRow, HEADING_ROWS, lastRowOf, lowestHeading } from './heading-row';

/** The rank of headings that may name other things too. */
const WEAK = 4;
/** The most columns whose content is looked at. */
const MOST_LOOKED_AT = 400;
/** The part of the cells below a heading that must hold codes before its word is taken. */
const BELIEVED = 0.05;
/** What a column's score must exceed that of one with a weak heading by, to be taken instead. */
const CLEARLY_BETTER = 0.3;

/**
 * Finds the column of codes: by a heading that says so (URN, NOS code) above cells that bear it out; else, where the heading
 * is one that others use too (reference, unit) or there is none, by its content; else by a heading that says so above no
 * codes at all. Columns that an earlier run added are left aside. Null when there is none of these.
 */
export function findCodeColumn(table: Table): CodeColumn | null {
  const scores = new ColumnScores(table);
  const headings = findHeadings(table);
  const [strong] = believed(headings, scores);
  if (strong) return byHeading(table, strong);
  const score = (one: Heading) => scores.below(one.column, one.index).score;
  const weak = best(headings, score);
  const content = best(candidateColumns(table), (column) => scores.below(column, -1).score);
  const weakScore = weak ? score(weak) : 0;
  const contentScore = content === null ? 0 : scores.below(content, -1).score;
  if (weak && weakScore > 0 && weakScore + CLEARLY_BETTER >= contentScore) return byHeading(table, weak);
  if (content !== null && contentScore > 0) return byContent(table, content);
  const silent = headings.find(({ rank }) => rank < WEAK);
  return silent ? byHeading(table, silent) : null;
}

/** Other columns whose headings say that they hold codes of standards, and which do. */
export function findOtherColumns(table: Table, { column }: CodeColumn): CodeColumn[] {
  const others = new Map<number, CodeColumn>();
  for (const heading of believed(findHeadings(table), new ColumnScores(table))) {
    if (heading.column !== column && !others.has(heading.column)) {
      others.set(heading.column, byHeading(table, heading));
    }
  }
  return [...others.values()];
}

/** Headings that name codes of standards, and have some below them; the best first. */
function believed(headings: readonly Heading[], scores: ColumnScores): Heading[] {
  const below = ({ column, index }: Heading) => scores.below(column, index);
  return headings
    .filter((one) => one.rank < WEAK && below(one).codes > 0 && below(one).share >= BELIEVED)
    .sort((a, b) => a.rank - b.rank || below(b).score - below(a).score);
}

function byHeading(table: Table, { column, index, rank }: Heading): CodeColumn {
  const lowest = lowestHeading(table, column, index);
  return {
    column,
    heading: table.rows[lowest]?.cells[column] ?? null,
    headingRow: lastRowOf(table, lowest, column),
    foundBy: rank < WEAK ? 'HEADING' : 'WEAK_HEADING',
  };
}

function byContent(table: Table, column: number): CodeColumn {
  const headingRow = findHeadingRow(table, column);
  const row = table.rows.find(({ number }) => number === headingRow);
  return { column, heading: row?.cells[column] ?? null, headingRow, foundBy: 'CONTENT' };
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
