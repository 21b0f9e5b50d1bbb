import { isNamed, type Layout, toHeadingKey } from './layout';
import { faultOf, nameColumn, type RecordCell, type SheetRecords } from './read-records';
import { type ReadSheet, type SheetFault, type SheetPlace } from './sheet';

/** Reads a sheet with a field a row, its name in one column and its value in the next, as one record. */
export function readFields(sheet: ReadSheet, { name, columns }: Layout): SheetRecords {
  const sheetName = sheet.sheet ?? name.EN;
  const faults: SheetFault[] = [];
  const cells = new Map<string, RecordCell>();
  const blanks = new Map<string, SheetPlace>();
  for (const row of sheet.rows) {
    const at = row.cells.findIndex((text) => toHeadingKey(text ?? '') !== '');
    const label = row.cells[at] ?? '';
    const text = row.cells[at + 1] ?? '';
    const column = columns.find(({ heading }) => isNamed(heading, label));
    const place = { sheet: sheetName, row: row.number, column: nameColumn(at + 1, label) };
    if (!column) {
      if (row.number > 1 && text.trim() !== '')
        faults.push({ ...place, severity: 'WARNING', reason: 'is not read' });
      continue;
    }
    const oddity = sheet.oddities.get(`${row.number}:${at + 1}`);
    const fault = oddity === undefined ? null : faultOf(oddity, column, text);
    const before = cells.get(column.field);
    if (fault !== null) faults.push({ ...place, severity: 'ERROR', reason: fault });
    else if (text.trim() === '') blanks.set(column.field, place);
    else if (before && column.kind !== 'NAMES') {
      faults.push({ ...place, severity: 'ERROR', reason: 'stands there twice' });
    } else cells.set(column.field, { column, text: before ? `${before.text}\n${text}` : text, place });
  }
  const place = { sheet: sheetName, row: null, column: null };
  return { records: [{ place, cells, blanks }], faults };
}
