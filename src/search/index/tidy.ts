import { type RowReader } from '../../common/rows';
import { type UnitOfWork } from '../../common/unit-of-work';

/** The index is tidied when this share of its entries has come or gone since it was last. */
const SHARE = 0.05;

/** Pages of FTS5 written in one transaction: about 10 ms, so that neither writers nor requests are kept waiting. */
const STEP = 64;

/** A database, as far as it is needed here. */
interface IndexedDatabase {
  readonly primaryRows: RowReader;
  transact<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value>;
}

/** Notes that so many entries came or went. PostgreSQL looks after its index by itself. */
export async function noteChangedEntries(rows: RowReader, entries: number): Promise<void> {
  if (rows.dialect === 'sqlite' && entries > 0)
    await rows.all('update search_state set changed = changed + ? where id = 1', [entries]);
}

/**
 * Makes one piece of the many that FTS5 has added to its index, and drops the entries it only marks as gone: each search
 * goes through all of them. Does nothing when little has changed; takes some seconds for 25,000 standards.
 */
export async function tidyIndex(database: IndexedDatabase): Promise<void> {
  if (!(await isUntidy(database.primaryRows))) return;
  let isFirst = true;
  while (await database.transact(({ rows }) => merge(rows, isFirst))) isFirst = false;
  await database.transact(({ rows }) => rows.all('update search_state set changed = 0 where id = 1'));
}

async function isUntidy(rows: RowReader): Promise<boolean> {
  if (rows.dialect !== 'sqlite') return false;
  const [found] = await rows.all<{ changed: number; total: number }>(
    `select x.changed, r.standard_count + r.statement_count as total from search_state x, register_state r
      where x.id = 1 and r.id = 1`,
  );
  return found !== undefined && found.changed > 0 && found.changed >= found.total * SHARE;
}

/** One step; true when there is more to do. A negative number of pages begins to merge everything (sqlite.org/fts5.html). */
async function merge(rows: RowReader, isFirst: boolean): Promise<boolean> {
  const countChanges = async () => (await rows.all<{ n: number }>('select total_changes() as n'))[0]?.n ?? 0;
  const before = await countChanges();
  await rows.all(`insert into search_entry (search_entry, rank) values ('merge', ?)`, [
    isFirst ? -STEP : STEP,
  ]);
  return (await countChanges()) - before >= 2;
}
