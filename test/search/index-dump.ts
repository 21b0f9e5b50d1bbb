import { type Database } from '../../src/database/database';
import { findIndexed } from '../../src/search/index/indexed-standard';

/** Everything the search index holds, in an order that depends on it alone: terms with their entries, words, standards. */
export async function dumpIndex({ transact, dialect }: Database): Promise<readonly string[]> {
  return transact(async ({ rows }) => {
    const entries = await (dialect === 'sqlite' ? sqliteEntries : postgresEntries)({ all: rows.all });
    const words = await rows.all(
      'select language, word, key, near, near_reversed, letters, standards from search_word',
    );
    const ids = await rows.all<{ id: string }>('select standard_id as id from search_standard');
    const standards = await findIndexed(
      rows,
      ids.map(({ id }) => id),
    );
    return [...entries, ...words, ...standards.values()].map((row) => JSON.stringify(row)).sort();
  });
}

type Read = Pick<Parameters<Parameters<Database['transact']>[0]>[0]['rows'], 'all'>;

interface EntryRow {
  readonly number: number;
  readonly terms: readonly string[];
}

async function sqliteEntries({ all }: Read): Promise<EntryRow[]> {
  await all(
    'create virtual table if not exists temp.search_terms using fts5vocab(main, search_entry, instance)',
  );
  const live = await all<{ number: number }>('select rowid as number from search_entry');
  const found = await all<{ number: number; term: string }>(
    'select doc as number, term from temp.search_terms',
  );
  const terms = new Map<number, string[]>(live.map(({ number }) => [number, []]));
  for (const { number, term } of found) terms.get(number)?.push(term);
  return [...terms].map(([number, own]) => ({ number, terms: own.sort() }));
}

async function postgresEntries({ all }: Read): Promise<EntryRow[]> {
  const found = await all<{ number: number; term: string }>(
    'select number, unnest(tsvector_to_array(terms)) as term from search_entry',
  );
  const terms = new Map<number, string[]>();
  for (const { number, term } of found) terms.set(number, [...(terms.get(number) ?? []), term]);
  return [...terms].map(([number, own]) => ({ number, terms: own.sort() }));
}
