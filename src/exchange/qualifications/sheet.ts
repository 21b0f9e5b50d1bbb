/** A sheet as it was read: what its cells show. A row is numbered as a spreadsheet numbers it, from 1. */
export interface ReadSheet {
  readonly sheet: string | null;
  readonly rows: readonly { readonly number: number; readonly cells: readonly (string | undefined)[] }[];
  /** Cells that hold neither text nor an ordinary number, by `row:column` (the column from 0). */
  readonly oddities: ReadonlyMap<string, 'DATE' | 'ERROR' | 'NOT_CALCULATED'>;
}

/** A sheet that is to be written; the first row is its headings. */
export interface NewSheet {
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** Numbers are written as numbers, texts as texts whatever they begin with; null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** How a column of a new sheet looks. */
export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** True when what a person types stays the text it is: no date is made of 1.10. */
  readonly isText: boolean;
  /** What a person may choose from. */
  readonly choices?: readonly string[];
}

/** A place in a workbook, as a person finds it. */
export interface SheetPlace {
  readonly sheet: string;
  /** Null: the sheet as a whole. */
  readonly row: number | null;
  /** The letter and the heading: `F "Credits"`; null: the row as a whole. */
  readonly column: string | null;
}

/** What is wrong in a workbook, and where. */
export interface SheetFault extends SheetPlace {
  /** ERROR: nothing is imported. WARNING: probably not what was meant. */
  readonly severity: 'ERROR' | 'WARNING';
  readonly reason: string;
}

/** A fault in words: `sheet "Units", row 4, column F "Credits": must be a whole number`. */
export function describeSheetFault({ sheet, row, column, reason }: SheetFault): string {
  const place = [
    `sheet "${sheet}"`,
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ];
  return `${place.join(', ')}: ${reason}`;
}

/** The letters of a column counted from 0: A, Z, AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
