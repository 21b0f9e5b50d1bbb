import { type Page } from '../common/keyset';
import { type PageArguments, readPageRequest } from '../common/page';
import { type RowReader } from '../common/rows';
import { countHits, findHits, type Hit } from './find-hits';
import { nameOfSearch, type PreparedSearch, prepareSearch, type SearchRequest } from './prepare-search';
import { isFound, keepTogether } from './query/relax';

/** A page of finds, with how the text was understood. */
export interface SearchPage {
  readonly search: PreparedSearch;
  readonly hits: Page<Hit>;
  /** Words that were left out, as typed: no text has them, or none together with the others. */
  readonly ignored: readonly string[];
}

/**
 * Searches: all the words, or where no entry has them all those that `keepTogether` keeps. Refuses with BadInput what is no
 * page or has no word.
 */
export async function search(
  rows: RowReader,
  request: SearchRequest,
  page: PageArguments,
): Promise<SearchPage> {
  const wanted = readPageRequest(nameOfSearch(request), page);
  const all = await prepareSearch(rows, request);
  const isFirst = wanted.after === null;
  if (isFirst || (await isFound(rows, all.scope, all.words))) {
    const hits = await findHits(rows, all, wanted);
    if (!isFirst || hits.edges.length > 0) return toPage(all, hits);
  }
  const fewer = all.isCode ? [] : await keepTogether(rows, all.scope, all.words);
  if (fewer.length === 0) return toPage(all, await findHits(rows, all, wanted));
  const kept = new Set(fewer.map(({ typed }) => typed));
  const corrections = all.corrections.filter(({ from }) => kept.has(from));
  const relaxed = { ...all, words: fewer, corrections };
  return toPage(relaxed, await findHits(rows, relaxed, wanted));
}

/** How many finds there are on all pages; counts only where the page itself does not tell. */
export async function countFinds(rows: RowReader, { search, hits }: SearchPage): Promise<number> {
  const isAll = !hits.hasNextPage && !hits.hasPreviousPage;
  return isAll ? hits.edges.length : countHits(rows, search);
}

function toPage(search: PreparedSearch, hits: Page<Hit>): SearchPage {
  const kept = new Set(search.words.map(({ typed }) => typed));
  return { search, hits, ignored: search.isCode ? [] : search.typed.filter((typed) => !kept.has(typed)) };
}
