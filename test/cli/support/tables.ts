import { type CodeColumn } from '../../../src/cli/tables/columns/code-column';
import { findCodeColumn } from '../../../src/cli/tables/columns/find-column';
import { type Table, type TableRow } from '../../../src/cli/tables/table';

/** A table of rows numbered from 1. */
export function tableOf(rows: readonly (readonly string[])[], merges: Table['merges'] = []): Table {
  const numbered: TableRow[] = rows.map((cells, index) => ({ number: index + 1, cells }));
  return { sheet: null, rows: numbered, merges, oddities: new Map() };
}

/** The column of codes of such a table; the test fails where there is none. */
export function columnIn(rows: readonly (readonly string[])[], merges: Table['merges'] = []): CodeColumn {
  const found = findCodeColumn(tableOf(rows, merges));
  if (!found) throw new Error('no column of codes was found');
  return found;
}
