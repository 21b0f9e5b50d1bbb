import { type RowReader } from '../../common/rows';
import { entriesOf, type SearchedEdition } from '../entries/entries-of-standard';
import { preferredNumber } from '../entries/entry-number';
import { deleteEntries, insertEntries } from './entry-store';
import {
  digestOf,
  findFreeNumber,
  findIndexed,
  forgetIndexed,
  type IndexedStandard,
  NOT_INDEXED,
  storeIndexed,
} from './indexed-standard';
import { findSearchedEditions } from './load-editions';
import { noteChangedEntries } from './tidy';
import { addWords, removeWords } from './word-store';

const NO_WORDS = { EN: new Map<string, string>(), CY: new Map<string, string>() };

/** Makes the index say of some standards, by id, what the register says of them now. Writes only what differs. */
export async function indexStandards(rows: RowReader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const editions = await findSearchedEditions(rows, ids);
  const indexed = await findIndexed(rows, ids);
  for (const [at, id] of ids.entries()) {
    const [edition, before] = [editions[at], indexed.get(id)];
    if (edition) await indexEdition(rows, edition, before);
    else if (before) await removeEdition(rows, before);
  }
}

async function indexEdition(
  rows: RowReader,
  edition: SearchedEdition,
  before: IndexedStandard | undefined,
): Promise<void> {
  const { id, approvedOn } = edition.standard;
  const number = before?.number ?? (await findFreeNumber(rows, preferredNumber(id, approvedOn)));
  const { entries, words } = entriesOf(edition, number);
  const { digest, numbers, words: had } = before ?? NOT_INDEXED;
  if (digest === digestOf(entries)) return;
  await deleteEntries(rows, numbers);
  await insertEntries(rows, entries);
  await removeWords(rows, had, words);
  await addWords(rows, words, had);
  await storeIndexed(rows, id, number, entries, words);
  await noteChangedEntries(rows, numbers.length + entries.length);
}

async function removeEdition(rows: RowReader, before: IndexedStandard): Promise<void> {
  await deleteEntries(rows, before.numbers);
  await removeWords(rows, before.words, NO_WORDS);
  await forgetIndexed(rows, before.standardId);
  await noteChangedEntries(rows, before.numbers.length);
}
