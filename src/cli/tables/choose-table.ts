import { WrongUsage } from '../exit';
import { type CodeColumn } from './columns/code-column';
import { findCodeColumn } from './columns/find-column';
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
}

/**
 * Chooses the table and its column: what a person names, else the first sheet with a heading for codes, else the first with
 * codes, hidden sheets last. Throws WrongUsage for a name that is not there, telling those that are; UnreadableTable when no
 * column holds codes.
 */
export function chooseTable(file: TextTable | Workbook, wanted: Wanted): ChosenTable {
  if (file.kind === 'TEXT') {
    if (wanted.sheet !== undefined) throw new WrongUsage(`--sheet: ${file.file} is text and has no sheets`);
    const codeColumn = columnOf(file.table, wanted);
    if (!codeColumn) throw nothingFound(file.file, [file.table], wanted);
    return { table: file.table, codeColumn, sheet: null, otherSheets: [] };
  }
  const sheets = wanted.sheet === undefined ? visibleFirst(file.sheets) : [getSheet(file, wanted.sheet)];
  const tables: Table[] = [];
  const found: { sheet: SheetPart; codeColumn: CodeColumn }[] = [];
  let chosen: (ChosenTable & { readonly sheet: SheetPart }) | null = null;
  for (const sheet of sheets) {
    const table = readSheet(file, sheet);
    const codeColumn = columnOf(table, wanted);
    if (!codeColumn) {
      tables.push({ ...table, rows: table.rows.slice(0, 100) });
      continue;
    }
    found.push({ sheet, codeColumn });
    const isBetter = !chosen || certainty(codeColumn) > certainty(chosen.codeColumn);
    if (isBetter) chosen = { table, codeColumn, sheet, otherSheets: [] };
  }
  if (!chosen) throw nothingFound(file.file, tables, wanted);
  const { sheet: own, codeColumn } = chosen;
  const least = Math.min(certainty(codeColumn), CERTAINTY.WEAK_HEADING);
  const others = found.filter(({ sheet, codeColumn: other }) => sheet !== own && certainty(other) >= least);
  return { ...chosen, otherSheets: others.map(({ sheet }) => sheet.name) };
}

const CERTAINTY = { NAME: 3, HEADING: 3, WEAK_HEADING: 2, CONTENT: 1 };

function certainty({ foundBy }: CodeColumn): number {
  return CERTAINTY[foundBy];
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
