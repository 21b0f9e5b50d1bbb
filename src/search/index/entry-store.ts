import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { type Entry } from '../entries/entries-of-standard';

/** Adds entries to the index; FTS5 takes them fastest in ascending order. */
export async function insertEntries(rows: RowReader, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const sql =
    rows.dialect === 'sqlite'
      ? `insert into search_entry (rowid, terms) select value ->> 'number', value ->> 'terms' from json_each(?)`
      : `insert into search_entry (number, terms)
           select number, terms::tsvector from json_to_recordset(?::json) as e (number bigint, terms text)`;
  await rows.all(sql, [JSON.stringify(entries)]);
}

/** Takes entries out of the index. */
export async function deleteEntries(rows: RowReader, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const column = rows.dialect === 'sqlite' ? 'rowid' : 'number';
  await rows.all(`delete from search_entry where ${inList(rows.dialect, column, 'integer')}`, [
    listParameter(numbers),
  ]);
}
