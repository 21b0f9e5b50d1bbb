/** What a cell holds when it is neither text nor an ordinary number. */
export type CellOddity =
  /** A date, which a spreadsheet may have made of a code; shown as YYYY-MM-DD. */
  | 'DATE'
  /** An error such as #REF!. */
  | 'ERROR'
  /** A formula whose value the file does not hold. */
  | 'NOT_CALCULATED';

/** A row of a table. */
export interface TableRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly number: number;
  /** The cells as they show; one that is absent holds nothing. */
  readonly cells: readonly (string | undefined)[];
}

/** Cells shown as one: rows by their numbers, columns from 0, all inclusive. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A table as a person sees it: one sheet of a workbook, or a text file. */
export interface Table {
  /** Null in a text file. */
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
  readonly merges: readonly Merge[];
  /** By `cellKey`. */
  readonly oddities: ReadonlyMap<string, CellOddity>;
}

/** Names a cell within a table: row by its number, column from 0. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** True when a text shows nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || /^[\s\p{Cf}]*$/u.test(text);
}

/** True when no cell of the row shows anything. */
export function isEmptyRow(row: TableRow): boolean {
  return row.cells.every(isBlank);
}

/** The number of cells of a row that show something. */
export function countCells(row: TableRow): number {
  return row.cells.reduce<number>((count, text) => count + (isBlank(text) ? 0 : 1), 0);
}

/** The first column (from 0) right of everything the table holds. */
export function widthOf(table: Table): number {
  return table.rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}
