import { type CodeColumn } from './columns/code-column';
import { toHeadingKey } from './columns/heading-names';
import { cellKey, type CellOddity, isBlank, isEmptyRow, type Merge, type Table } from './table';

/** A cell that should hold a code. */
export interface CodeCell {
  /** The number of its row. */
  readonly row: number;
  /** What it shows; empty for a blank cell. */
  readonly text: string;
  readonly oddity: CellOddity | null;
}

/**
 * The code cell of each row below the headings that holds anything, in order. A cell merged over several rows is that of each
 * of them; headings repeated further down, and titles merged across the column, are no rows of their own.
 */
export function codeCells(table: Table, { column, heading, headingRow }: CodeColumn): CodeCell[] {
  const headingKey = heading === null ? '' : toHeadingKey(heading);
  const byNumber = new Map(table.rows.map((row) => [row.number, row]));
  const tops = topsOfMerges(table, column);
  const titles = rowsMergedAcross(table, column);
  return table.rows.flatMap((row) => {
    if (headingRow !== null && row.number <= headingRow) return [];
    const top = tops.get(row.number) ?? row.number;
    const text = byNumber.get(top)?.cells[column] ?? '';
    const blank = isBlank(text);
    if (blank && (isEmptyRow(row) || titles.has(row.number))) return [];
    if (headingKey !== '' && toHeadingKey(text) === headingKey) return [];
    const oddity = table.oddities.get(cellKey(top, column)) ?? null;
    return [{ row: row.number, text: blank ? '' : unwrapFormula(text), oddity }];
  });
}

/** The first row of the merged cell that a row's code cell is part of. */
function topsOfMerges(table: Table, column: number): Map<number, number> {
  const own = table.merges.filter(({ left }) => left === column);
  return new Map(own.flatMap((merge) => rowsOf(table, merge).map((row) => [row, merge.top] as const)));
}

/** Rows in which a cell further left is merged over the column. */
function rowsMergedAcross(table: Table, column: number): Set<number> {
  const across = table.merges.filter(({ left, right }) => left < column && right >= column);
  return new Set(across.flatMap((merge) => rowsOf(table, merge)));
}

function rowsOf(table: Table, { top, bottom }: Merge): number[] {
  const last = Math.min(bottom, table.rows.at(-1)?.number ?? 0);
  return Array.from({ length: Math.max(0, last - top + 1) }, (_, index) => top + index);
}

/** `="INSCC006"` in a CSV is how Excel is told to leave a text alone. */
function unwrapFormula(text: string): string {
  return /^\s*="([^"]*)"\s*$/.exec(text)?.[1] ?? text;
}
