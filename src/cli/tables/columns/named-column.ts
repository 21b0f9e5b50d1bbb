import { parseColumnLetter, toColumnLetter } from '../column-letter';
import { isBlank, type Table, widthOf } from '../table';
import { type CodeColumn } from './code-column';
import { ColumnScores } from './column-scores';
import { rankHeading, toHeadingKey } from './heading-names';
import { findHeadingRow, HEADING_ROWS } from './heading-row';

/**
 * The column that a person names: by its heading, else by its letter, else by its number from 1. Of several columns with that
 * heading the one with most codes. Null when there is none.
 */
export function findNamedColumn(table: Table, name: string): CodeColumn | null {
  return byHeading(table, name) ?? byPlace(table, name);
}

function byHeading(table: Table, name: string): CodeColumn | null {
  const wanted = toHeadingKey(name);
  const scores = new ColumnScores(table);
  const found = table.rows
    .slice(0, HEADING_ROWS)
    .flatMap(({ cells }, index) =>
      [...cells.entries()].flatMap(([column, text]) =>
        wanted !== '' && text !== undefined && toHeadingKey(text) === wanted ? [{ column, index }] : [],
      ),
    );
  const [first] = found.sort(
    (a, b) => scores.below(b.column, b.index).codes - scores.below(a.column, a.index).codes,
  );
  const row = first && table.rows[first.index];
  if (!row) return null;
  return {
    column: first.column,
    heading: row.cells[first.column] ?? null,
    headingRow: row.number,
    foundBy: 'NAME',
  };
}

function byPlace(table: Table, name: string): CodeColumn | null {
  const place = name.trim();
  const column = /^[1-9]\d{0,4}$/.test(place) ? Number(place) - 1 : parseColumnLetter(place);
  if (column === null || column >= widthOf(table)) return null;
  const headingRow = findHeadingRow(table, column);
  const row = table.rows.find(({ number }) => number === headingRow);
  return { column, heading: row?.cells[column] ?? null, headingRow, foundBy: 'NAME' };
}

/** The columns there are, for a person who named another one: `A "Unit", B "Title"`. */
export function describeColumns(table: Table): string {
  const rows = table.rows.slice(0, HEADING_ROWS);
  const byNames = rows.map(
    (row) => row.cells.filter((text) => text !== undefined && rankHeading(text) !== null).length,
  );
  const most = Math.max(0, ...byNames);
  const headings =
    most > 0 ? rows[byNames.indexOf(most)] : rows.find((row) => row.cells.length === widthOf(table));
  const columns = Array.from({ length: Math.min(widthOf(table), 50) }, (_, column) => {
    const text = headings?.cells[column];
    return isBlank(text) ? toColumnLetter(column) : `${toColumnLetter(column)} "${(text ?? '').trim()}"`;
  });
  return columns.join(', ');
}
