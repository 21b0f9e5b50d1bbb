import { type Page } from '../common/keyset';
import { type CursorKey, type PageRequest, toCursor } from '../common/page';
import { type RowReader } from '../common/rows';
import { type CodeHit } from './query/code-hits';
import { countMatches, findMatches } from './query/matches';
import { allFinds, type Tier, tiersOf } from './query/tiers';
import { type PreparedSearch } from './prepare-search';

/** Counting and facets go no further than so many finds. */
export const MOST_COUNTED = 10_000;

/** What a find that rests on a typing error corrected counts of one that does not. */
const CORRECTED = 0.6;

/** One find: the number of its entry, how it was found and how well. */
export interface Hit {
  readonly number: number;
  /** The code that led to it; null when words did. */
  readonly code: CodeHit | null;
  /** The step of the ranking it was found in; null when a code led to it. */
  readonly tier: Tier | null;
  /** From 0 to 1, never more than that of a find before it. */
  readonly score: number;
}

/** A page of the finds of all the words, the best first. */
export async function findHits(
  rows: RowReader,
  search: PreparedSearch,
  request: PageRequest,
): Promise<Page<Hit>> {
  const most = request.size + 1;
  const place = readPlace(search, request.after);
  const found: Placed[] = search.codes.slice(place.code, place.code + most).map(toCodeHit);
  const share = shareOf(search);
  for (const tier of tiersOf(search.words)) {
    if (found.length >= most) break;
    if (tier.rank < place.rank) continue;
    const after = tier.rank === place.rank ? place.number : -1;
    const numbers = await findMatches(rows, search.scope, tier, most - found.length, after);
    const score = Math.round(tier.score * share * 10_000) / 10_000;
    found.push(
      ...numbers.map((number) => ({ order: String(tier.rank), hit: { number, code: null, tier, score } })),
    );
  }
  const within = found.slice(0, request.size);
  return {
    edges: within.map(({ order, hit }) => ({
      cursor: toCursor(search.name, { order, id: String(hit.number) }),
      row: hit,
    })),
    hasNextPage: found.length > request.size,
    hasPreviousPage: request.after !== null,
  };
}

/** How many finds there are; MOST_COUNTED + 1 stands for more than MOST_COUNTED. */
export async function countHits(rows: RowReader, { scope, codes, words }: PreparedSearch): Promise<number> {
  let total = codes.length;
  for (const part of allFinds(words))
    total += await countMatches(rows, scope, part, MOST_COUNTED + 1 - total);
  return total;
}

/** What the finds of a search count of those that have all words as typed: the share of its words, less when corrected. */
function shareOf({ typed, words, corrections }: PreparedSearch): number {
  return (words.length / typed.length) * (corrections.length > 0 ? CORRECTED : 1);
}

interface Placed {
  readonly order: string;
  readonly hit: Hit;
}

const CODE = 'code';

function toCodeHit(code: CodeHit): Placed {
  return { order: CODE, hit: { number: code.number, code, tier: null, score: 1 } };
}

/** Where a page begins: how many codes, which tier, after which entry of it. What is no place of ours begins at the end. */
function readPlace(
  { codes }: PreparedSearch,
  after: CursorKey | null,
): { readonly code: number; readonly rank: number; readonly number: number } {
  if (after === null) return { code: 0, rank: 0, number: -1 };
  const number = /^\d{1,16}$/.test(after.id) ? Number(after.id) : Number.MAX_SAFE_INTEGER;
  if (after.order === CODE) {
    const at = codes.findIndex((code) => code.number === number);
    return { code: at < 0 ? codes.length : at + 1, rank: 0, number: -1 };
  }
  const rank = /^\d$/.test(String(after.order)) ? Number(after.order) : Number.MAX_SAFE_INTEGER;
  return { code: codes.length, rank, number };
}
