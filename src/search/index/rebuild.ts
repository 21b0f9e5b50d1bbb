import { type RowReader } from '../../common/rows';
import { type UnitOfWork } from '../../common/unit-of-work';
import { ANALYSER_VERSION } from '../../text/analyse';
import { indexStandards } from './index-standards';
import { tidyIndex } from './tidy';

/** The version of how entries are made (this room); raise it whenever the same texts give other entries or words. */
const ENTRY_VERSION = 1;

/** What the whole index must have been built with. */
export const INDEX_VERSION = `${ANALYSER_VERSION}.${ENTRY_VERSION}`;

/** Standards indexed in one transaction, so that other writers and requests are not kept waiting. */
const STEP = 50;

interface SearchState {
  readonly version: string;
  readonly building: string;
  readonly upTo: string;
}

/** A database, as far as it is needed here. */
interface IndexedDatabase {
  readonly primaryRows: RowReader;
  transact<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value>;
}

/**
 * Builds the index of a register that has none, or one of another version: one filled by an older version of the program.
 * Goes on where it was cut off; several processes share the work. What was left untidy is tidied. `onStart` is told when
 * there is anything to index.
 */
export async function bringIndexUpToDate(
  database: IndexedDatabase,
  onStart: () => void = () => {},
): Promise<void> {
  const { version } = await readState(database.primaryRows);
  if (version === INDEX_VERSION) return tidyIndex(database);
  const [any] = await database.primaryRows.all('select 1 from standard s limit 1');
  if (any) onStart();
  while ((await database.transact(({ rows }) => step(rows))) === 'MORE');
  await tidyIndex(database);
}

async function step(rows: RowReader): Promise<'DONE' | 'MORE'> {
  const state = await readState(rows);
  if (state.version === INDEX_VERSION) return 'DONE';
  const isBegun = state.building === INDEX_VERSION;
  if (!isBegun) {
    for (const table of ['search_entry', 'search_standard', 'search_word'])
      await rows.all(`delete from ${table}`);
  }
  const upTo = isBegun ? state.upTo : '';
  const next = await rows.all<{ id: string }>(
    'select s.id from standard s where s.id > ? order by s.id limit ?',
    [upTo, STEP],
  );
  const ids = next.map(({ id }) => id);
  await indexStandards(rows, ids);
  const isLast = ids.length < STEP;
  await rows.all('update search_state set version = ?, building = ?, indexed_up_to = ? where id = 1', [
    isLast ? INDEX_VERSION : '',
    INDEX_VERSION,
    ids.at(-1) ?? upTo,
  ]);
  return isLast ? 'DONE' : 'MORE';
}

async function readState(rows: RowReader): Promise<SearchState> {
  const [state] = await rows.all<SearchState>(
    'select version, building, indexed_up_to as "upTo" from search_state where id = 1',
  );
  if (!state) throw new Error('the search index has no state row: its migration has not run');
  return state;
}
