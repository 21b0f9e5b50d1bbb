import { WrongUsage } from '../exit';
import { type CodeColumn } from './columns/code-column';
import { ColumnScores } from './columns/column-scores';
import { findCodeColumn, findOtherColumns } from './columns/find-column';
import { describeColumns, findNamedColumn } from './columns/named-column';
import { type TextTable } from './csv/text-table';
import { UnreadableTable } from './errors';
import { type Table } from './table';
import { readSheet } from './workbook/read-sheet';
import { type SheetPart, type Workbook } from './workbook/workbook';

/** What a person may say about where the codes are. */
export interface Wanted {
  /** A heading, a letter, or a number from 1. */
  readonly column?: string | undefined;
  readonly sheet?: string | undefined;
}

/** The table of a file that is resolved, and its column of codes. */
export interface ChosenTable {
  readonly table: Table;
  readonly codeColumn: CodeColumn;
  /** Null in a text file. */
  readonly sheet: SheetPart | null;
  /** Names of other sheets that have such a column too. */
  readonly otherSheets: readonly string[];
  /** Other columns of the table whose headings say that they hold codes, and which do. */
  readonly otherColumns: readonly CodeColumn[];
}

/**
 * Chooses the table and its column: what a person names, else the first sheet with a heading for codes, else the one with
 * most codes, hidden sheets last. Throws WrongUsage for a name that is not there, telling those that are; UnreadableTable when no
 * column holds codes.
 */
export function chooseTable(file: TextTable | Workbook, wanted: Wanted): ChosenTable {
  if (file.kind === 'TEXT') {
    if (wanted.sheet !== undefined) throw new WrongUsage(`--sheet: ${file.file} is text and has no sheets`);
    const codeColumn = columnOf(file.table, wanted);
    if (!codeColumn) throw nothingFound(file.file, [file.table], wanted);
    const otherColumns = findOtherColumns(file.table, codeColumn);
    return { table: file.table, codeColumn, sheet: null, otherSheets: [], otherColumns };
  }
  const sheets = wanted.sheet === undefined ? visibleFirst(file.sheets) : [getSheet(file, wanted.sheet)];
  const tables: Table[] = [];
  const found: Candidate[] = [];
  let best: (Candidate & { readonly table: Table }) | null = null;
  for (const sheet of sheets) {
    const table = readSheet(file, sheet);
    const codeColumn = columnOf(table, wanted);
    if (!codeColumn) {
      tables.push({ ...table, rows: table.rows.slice(0, 100) });
      continue;
    }
    const candidate = { sheet, codeColumn, ...certaintyOf(table, codeColumn) };
    found.push(candidate);
    if (!best || isSurer(candidate, best)) best = { ...candidate, table };
  }
  if (!best) throw nothingFound(file.file, tables, wanted);
  const { sheet: own, codeColumn, table, certainty } = best;
  const others = found.filter((other) => other.sheet !== own && other.certainty >= Math.min(certainty, 2));
  const otherSheets = others.map(({ sheet }) => sheet.name);
  return { table, codeColumn, sheet: own, otherSheets, otherColumns: findOtherColumns(table, codeColumn) };
}

/** A sheet with a column of codes. */
interface Candidate extends Certainty {
  readonly sheet: SheetPart;
  readonly codeColumn: CodeColumn;
}

interface Certainty {
  /** 3 for a heading that names codes of standards or a person's word, where codes stand below; 1 for content alone. */
  readonly certainty: number;
  readonly codes: number;
}

const CERTAINTY = { NAME: 3, HEADING: 3, WEAK_HEADING: 2, CONTENT: 1 };

function certaintyOf(table: Table, { column, foundBy }: CodeColumn): Certainty {
  const { codes } = new ColumnScores(table).below(column, -1);
  return { certainty: codes > 0 ? CERTAINTY[foundBy] : 0, codes };
}

/** Of sheets where only the content tells, the one with most codes; otherwise the first. */
function isSurer(one: Candidate, best: Candidate): boolean {
  if (one.certainty !== best.certainty) return one.certainty > best.certainty;
  return one.certainty === CERTAINTY.CONTENT && one.codes > best.codes;
}

function columnOf(table: Table, { column }: Wanted): CodeColumn | null {
  return column === undefined ? findCodeColumn(table) : findNamedColumn(table, column);
}

function visibleFirst(sheets: readonly SheetPart[]): SheetPart[] {
  return [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
}

function getSheet(workbook: Workbook, name: string): SheetPart {
  const key = (text: string) => text.trim().toLowerCase();
  const { sheets } = workbook;
  const found =
    sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => key(sheet.name) === key(name));
  if (found) return found;
  const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  throw new WrongUsage(`--sheet "${name}": ${workbook.file} has the sheets ${names}`);
}

function nothingFound(file: string, tables: readonly Table[], { column }: Wanted): Error {
  const there = tables
    .filter(({ rows }) => rows.length > 0)
    .slice(0, 10)
    .map(
      (table) => `${table.sheet === null ? 'columns' : `sheet "${table.sheet}":`} ${describeColumns(table)}`,
    );
  const listed = there.length > 0 ? there.join('; ') : 'nothing at all';
  if (column !== undefined)
    return new WrongUsage(`--column "${column}" is not in ${file}, which has ${listed}`);
  return new UnreadableTable(
    { file },
    `no column holds codes of standards; --column names one of: ${listed}`,
  );
}
