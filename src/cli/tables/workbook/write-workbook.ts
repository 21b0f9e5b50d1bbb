import { type Additions } from '../additions';
import { MOST_COLUMNS } from '../column-letter';
import { UnreadableTable } from '../errors';
import { type Table, widthOf } from '../table';
import { encodeText } from '../text-encoding';
import { writeArchive } from './archive';
import { totalsRowOf, widenFilterName, widenTable } from './widen-table';
import { findPart, relationshipsOf, type SheetPart, textOfPart, type Workbook } from './workbook';
import { addCells } from './write-sheet';

/** What is added to a sheet besides the cells themselves. */
export interface SheetLook {
  /** The number of the row of headings; null for none. */
  readonly headingRow: number | null;
  /** The column, from 0, whose heading the added ones look like. */
  readonly likeColumn: number;
  /** The widths of the added columns, in characters. */
  readonly widths: readonly number[];
}

/**
 * The workbook with the cells added at the right of the rows of one sheet. Every other part is the same to the byte, and of the
 * sheet all that stood in it; a filter or an Excel table over the headings goes on over the added columns. The row of totals
 * of an Excel table gets no cells.
 */
export function writeWorkbook(
  workbook: Workbook,
  sheet: SheetPart,
  table: Table,
  additions: Additions,
  look: SheetLook,
): Uint8Array {
  const column = firstFreeColumn(table, additions);
  if (column + look.widths.length > MOST_COLUMNS) {
    const place = { file: workbook.file, sheet: sheet.name };
    throw new UnreadableTable(place, 'has no room for more columns at its right');
  }
  const archive = new Map(workbook.archive);
  const change = (part: string, edit: (xml: string) => string) => {
    const name = findPart(archive, part);
    const { text, ...encoding } = textOfPart(workbook.file, archive, part);
    const edited = edit(text);
    if (name !== undefined && edited !== text) archive.set(name, encodeText({ text: edited, ...encoding }));
  };
  const tables = tablesOf(workbook, sheet);
  const totals = new Set(tables.map((part) => totalsRowOf(textOfPart(workbook.file, archive, part).text)));
  const cells = new Map([...additions].filter(([row]) => !totals.has(row)));
  change(sheet.part, (xml) => addCells(xml, { cells, column, ...look }));
  const headings = look.headingRow === null ? undefined : additions.get(look.headingRow);
  if (look.headingRow !== null && headings) {
    const added = { headingRow: look.headingRow, column, headings };
    change(workbook.mainPart, (xml) => widenFilterName(xml, sheet.index, added));
    for (const part of tables) change(part, (xml) => widenTable(xml, added));
  }
  return writeArchive(archive);
}

/** The parts of the Excel tables on a sheet. */
function tablesOf({ file, archive }: Workbook, sheet: SheetPart): string[] {
  const related = [...relationshipsOf(file, archive, sheet.part).values()];
  return related.flatMap(({ type, part }) => (type === 'table' && findPart(archive, part) ? [part] : []));
}

/** Right of everything that the table holds, and of every merge that a row with additions is part of. */
function firstFreeColumn(table: Table, additions: Additions): number {
  const rows = [...additions.keys()].sort((a, b) => a - b);
  const merged = table.merges.filter(({ top, bottom }) => {
    const next = firstAtOrAfter(rows, top);
    return next !== undefined && next <= bottom;
  });
  return merged.reduce((column, { right }) => Math.max(column, right + 1), widthOf(table));
}

/** By bisection, for a sheet may have as many merges as rows. */
function firstAtOrAfter(sorted: readonly number[], wanted: number): number | undefined {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from];
}
