import { isNamed, type Column, type Layout, toHeadingKey } from './layout';
import { columnLetter, type ReadSheet, type SheetFault, type SheetPlace } from './sheet';

/** A cell that holds something. */
export interface RecordCell {
  readonly column: Column;
  readonly text: string;
  readonly place: SheetPlace;
}

/** A row below the headings, its cells by the field they stand for. */
export interface SheetRecord {
  readonly place: SheetPlace;
  readonly cells: ReadonlyMap<string, RecordCell>;
  /** Where the cells stand that hold nothing, by the field they stand for. */
  readonly blanks: ReadonlyMap<string, SheetPlace>;
}

/** The rows of a sheet, and what is wrong with it. */
export interface SheetRecords {
  readonly records: readonly SheetRecord[];
  readonly faults: readonly SheetFault[];
}

/** Reads the rows of a sheet whose headings stand in any order, in either language, with or without lines above them. */
export function readRecords(sheet: ReadSheet, { name, columns }: Layout): SheetRecords {
  const sheetName = sheet.sheet ?? name.EN;
  const first = columns.find(({ isRequired }) => isRequired) ?? columns[0];
  const heading = sheet.rows.find(
    ({ cells }) => first && cells.some((text) => isNamed(first.heading, text ?? '')),
  );
  const whole = { sheet: sheetName, row: null, column: null };
  if (!heading || !first) {
    const wanted = first ? `"${first.heading.EN}" or "${first.heading.CY}"` : '';
    return { records: [], faults: [{ ...whole, severity: 'ERROR', reason: `has no heading ${wanted}` }] };
  }
  const faults: SheetFault[] = [];
  const byIndex = new Map<number, Column>();
  heading.cells.forEach((text, index) => {
    if (text === undefined || toHeadingKey(text) === '') return;
    const place = { sheet: sheetName, row: heading.number, column: nameColumn(index, text) };
    const known = columns.find((column) => isNamed(column.heading, text));
    if (!known) faults.push({ ...place, severity: 'WARNING', reason: 'is not read' });
    else if ([...byIndex.values()].includes(known)) {
      faults.push({ ...place, severity: 'ERROR', reason: 'stands there twice' });
    } else byIndex.set(index, known);
  });
  for (const column of columns) {
    if (column.isRequired !== true || [...byIndex.values()].includes(column)) continue;
    const reason = `has no heading "${column.heading.EN}" or "${column.heading.CY}"`;
    faults.push({ ...whole, row: heading.number, severity: 'ERROR', reason });
  }
  const records = sheet.rows.flatMap((row): SheetRecord[] => {
    if (row.number <= heading.number) return [];
    const place = { sheet: sheetName, row: row.number, column: null };
    const cells = new Map<string, RecordCell>();
    const blanks = new Map<string, SheetPlace>();
    for (const [index, column] of byIndex) {
      const text = row.cells[index] ?? '';
      if (column.isForReading === true) continue;
      const own = { ...place, column: nameColumn(index, heading.cells[index] ?? '') };
      const oddity = sheet.oddities.get(`${row.number}:${index}`);
      const fault = oddity === undefined ? null : faultOf(oddity, column, text);
      if (fault !== null) faults.push({ ...own, severity: 'ERROR', reason: fault });
      else if (text.trim() === '') blanks.set(column.field, own);
      else cells.set(column.field, { column, text, place: own });
    }
    return cells.size === 0 ? [] : [{ place, cells, blanks }];
  });
  return { records, faults };
}

/** Why a cell that is neither text nor an ordinary number cannot be read; null when it can. */
export function faultOf(
  oddity: 'DATE' | 'ERROR' | 'NOT_CALCULATED',
  { kind }: Column,
  text: string,
): string | null {
  if (oddity === 'ERROR') return `holds the error ${text}`;
  if (oddity === 'NOT_CALCULATED') return 'holds a formula whose value the file does not hold';
  return kind === 'DATE' ? null : `holds the date ${text}: make the cell text and write it again`;
}

/** The letter of a column with its heading. */
export function nameColumn(index: number, heading: string): string {
  return `${columnLetter(index)} "${heading.trim()}"`;
}
