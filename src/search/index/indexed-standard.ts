import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { sha256 } from '../../common/hash';
import { LANGUAGES } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type Entry, type WordsByLanguage } from '../entries/entries-of-standard';
import { type WordLists } from './word-store';

/** What the index keeps of a standard, so that it can be taken out again when its texts are gone. */
export interface IndexedStandard {
  readonly standardId: string;
  readonly number: number;
  /** Tells whether the entries are as they should be. */
  readonly digest: string;
  readonly numbers: readonly number[];
  readonly words: WordLists;
}

interface StoredRow {
  readonly standardId: string;
  readonly number: number;
  readonly digest: string;
  readonly stored: string;
}

const NO_WORDS: WordLists = { EN: [], CY: [] };
/** The index of a standard that is not in it. */
export const NOT_INDEXED = { digest: '', numbers: [], words: NO_WORDS } as const;

/** The standards given that are in the index, by id. */
export async function findIndexed(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<Map<string, IndexedStandard>> {
  const found = await rows.all<StoredRow>(
    `select ${columnsOf('x', ['standardId', 'number', 'digest', 'stored'])} from search_standard x
      where ${inList(rows.dialect, 'x.standard_id')}`,
    [listParameter(standardIds)],
  );
  return new Map(found.map(({ stored, ...row }) => [row.standardId, { ...row, ...unpack(stored) }]));
}

/** The first number from `preferred` on that no standard has. */
export async function findFreeNumber(rows: RowReader, preferred: number): Promise<number> {
  for (let number = preferred; ; number += 1) {
    const taken = await rows.all('select 1 from search_standard x where x.number = ?', [number]);
    if (taken.length === 0) return number;
  }
}

/** Notes what the index holds of a standard. */
export async function storeIndexed(
  rows: RowReader,
  standardId: string,
  number: number,
  entries: readonly Entry[],
  words: WordsByLanguage,
): Promise<void> {
  const lists = { EN: [...words.EN.keys()], CY: [...words.CY.keys()] };
  await rows.all(
    `insert into search_standard (standard_id, number, digest, stored) values (?, ?, ?, ?)
       on conflict (standard_id) do update set number = excluded.number, digest = excluded.digest, stored = excluded.stored`,
    [standardId, number, digestOf(entries), pack(entries, lists)],
  );
}

/** Forgets a standard. */
export async function forgetIndexed(rows: RowReader, standardId: string): Promise<void> {
  await rows.all('delete from search_standard where standard_id = ?', [standardId]);
}

/** A short text that differs when an entry does. */
export function digestOf(entries: readonly Entry[]): string {
  return sha256(entries.map(({ number, terms }) => `${number} ${terms}`).join('\n')).slice(0, 16);
}

/** Lines: entry numbers as differences from the one before, then the words of each language. */
function pack(entries: readonly Entry[], words: WordLists): string {
  const steps = entries.map(({ number }, at) => number - (entries[at - 1]?.number ?? 0));
  const lines = [steps.join(' '), ...LANGUAGES.map((language) => words[language].join(' '))];
  return lines.join('\n');
}

function unpack(stored: string): Pick<IndexedStandard, 'numbers' | 'words'> {
  const [steps = '', ...lists] = stored.split('\n');
  let number = 0;
  const numbers = listOf(steps).map((step) => (number += Number(step)));
  const [EN = [], CY = []] = lists.map(listOf);
  return { numbers, words: { EN, CY } };
}

function listOf(line: string): string[] {
  return line === '' ? [] : line.split(' ');
}
