import { type Language } from '../../src/common/language';
import { type PageArguments } from '../../src/common/page';
import { type RowReader } from '../../src/common/rows';
import { type StandardCriteria } from '../../src/register/standards/standard-list.queries';
import { findStandards } from '../../src/register/standards/standard.queries';
import { type SearchTarget } from '../../src/search/entries/entry-number';
import { type Highlight, highlightsOf } from '../../src/search/results/highlight';
import { loadNodes } from '../../src/search/results/load-nodes';
import { countFinds, search } from '../../src/search/search';

/** What a test may narrow a search by. */
export interface Narrowing extends Partial<StandardCriteria> {
  readonly language?: Language;
  readonly in?: readonly SearchTarget[];
}

/** A find in short: `SAMZZ01` for a standard, `SAMZZ01 C2` and `SAMZZ01 K1` for its statements. */
export interface ShortFind {
  readonly name: string;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

/** What a search gave, in short. */
export interface ShortAnswer {
  readonly names: readonly string[];
  readonly finds: readonly ShortFind[];
  readonly cursors: readonly string[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly corrections: readonly string[];
  readonly ignored: readonly string[];
}

/** Searches the register behind `rows` as the API does. */
export async function searchIn(
  rows: RowReader,
  text: string,
  { language, in: targets, ...criteria }: Narrowing = {},
  page: PageArguments = { first: 100 },
): Promise<ShortAnswer> {
  const request = {
    text,
    language: language ?? null,
    targets: targets ?? null,
    criteria: { latestEditionOnly: true, includeUnidentified: false, ...criteria },
  };
  const found = await search(rows, request, page);
  const hits = found.hits.edges.map(({ row }) => row);
  const nodes = await loadNodes(
    rows,
    hits.map(({ number }) => number),
  );
  const finds = await Promise.all(
    hits.map(async (hit): Promise<ShortFind> => {
      const node = nodes.get(hit.number);
      if (!node) throw new Error(`entry ${hit.number} stands for nothing`);
      return {
        name: await nameOf(rows, node),
        score: hit.score,
        highlights: highlightsOf(found.search, hit, node.texts),
      };
    }),
  );
  return {
    names: finds.map(({ name }) => name),
    finds,
    cursors: found.hits.edges.map(({ cursor }) => cursor),
    total: await countFinds(rows, found),
    hasNextPage: found.hits.hasNextPage,
    corrections: found.search.corrections.map(({ from, to }) => `${from} -> ${to}`),
    ignored: found.ignored,
  };
}

type FoundNode = NonNullable<ReturnType<Awaited<ReturnType<typeof loadNodes>>['get']>>;

async function nameOf(rows: RowReader, node: FoundNode): Promise<string> {
  if (node.target === 'STANDARD') return node.standard.urn ?? node.standard.identity;
  const { standardId, kind, position } = node.statement;
  const [standard] = await findStandards(rows, [standardId]);
  return `${standard?.urn ?? standard?.identity} ${kind === 'KNOWLEDGE_ITEM' ? 'K' : 'C'}${position}`;
}
