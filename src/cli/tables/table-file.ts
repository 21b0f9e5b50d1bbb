import { extname } from 'node:path';
import { type Additions } from './additions';
import { type ChosenTable } from './choose-table';
import { readTextTable } from './csv/read-text-table';
import { type TextTable } from './csv/text-table';
import { writeTextTable } from './csv/write-text-table';
import { UnreadableTable } from './errors';
import { openWorkbook, type Workbook } from './workbook/workbook';
import { type SheetLook, writeWorkbook } from './workbook/write-workbook';

const TEXT = ['.csv', '.tsv', '.tab', '.txt'];
const WORKBOOK = ['.xlsx', '.xlsm'];
/** Formats that are known and not read, so that a person is told instead of being given codes that are none. */
const OTHERS = ['.xls', '.xlsb', '.ods', '.numbers'];

/** True for a name that ends as a table does; no code looks like that. A text file may be a mere list of codes. */
export function isTableName(name: string): boolean {
  return [...TEXT, ...WORKBOOK, ...OTHERS].includes(endingOf(name));
}

/** Reads a file as its name says. Refuses what cannot be read, with a sentence that names the file. */
export function openTable(file: string, bytes: Uint8Array): TextTable | Workbook {
  const ending = endingOf(file);
  if (OTHERS.includes(ending)) {
    throw new UnreadableTable({ file }, `${ending} files are not read; save it as .xlsx or .csv`);
  }
  return WORKBOOK.includes(ending) ? openWorkbook(file, bytes) : readTextTable(file, bytes);
}

/** The file with cells added to the table that was chosen, as bytes. */
export function addToTable(
  file: TextTable | Workbook,
  { table, sheet }: ChosenTable,
  additions: Additions,
  look: SheetLook,
): Uint8Array {
  if (file.kind === 'TEXT' || sheet === null) return writeTextTable(file as TextTable, additions);
  return writeWorkbook(file, sheet, table, additions, look);
}

/** The ending of a file's name in small letters, with its point. */
export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}
