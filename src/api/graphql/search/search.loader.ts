import { type PageArguments } from '../../../common/page';
import { type Hit } from '../../../search/find-hits';
import { type PreparedSearch, type SearchRequest } from '../../../search/prepare-search';
import { type FoundNode, loadNodes } from '../../../search/results/load-nodes';
import { search, type SearchPage } from '../../../search/search';
import { type Context } from '../../context';
import { toConnection } from '../shared/connection';
import { toNode } from '../shared/to-node';
import { toStatementNode } from '../statements/statement.loader';

/** A find as resolvers pass it on. */
export interface SearchEdge {
  readonly cursor: string;
  readonly node: object;
  readonly score: number;
  readonly search: PreparedSearch;
  readonly hit: Hit;
  readonly texts: FoundNode['texts'];
}

/** A page of finds as resolvers pass it on. */
export interface SearchConnection extends Pick<PreparedSearch, 'corrections'> {
  readonly edges: readonly SearchEdge[];
  readonly nodes: readonly object[];
  readonly pageInfo: object;
  readonly ignoredWords: readonly string[];
  readonly page: SearchPage;
}

/** Searches, and fetches what a page of finds stands for. */
export async function findSearchPage(
  { rows }: Context,
  request: SearchRequest,
  page: PageArguments,
): Promise<SearchConnection> {
  const found = await search(rows, request, page);
  const nodes = await loadNodes(
    rows,
    found.hits.edges.map(({ row }) => row.number),
  );
  const { pageInfo } = toConnection(found.hits, () => Promise.resolve(0));
  const edges = found.hits.edges.flatMap(({ cursor, row: hit }): SearchEdge[] => {
    const node = nodes.get(hit.number);
    if (!node) return [];
    return [
      { cursor, node: toApiNode(node), score: hit.score, search: found.search, hit, texts: node.texts },
    ];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo,
    corrections: found.search.corrections,
    ignoredWords: found.ignored,
    page: found,
  };
}

function toApiNode(node: FoundNode): object {
  return node.target === 'STANDARD' ? toNode('Standard')(node.standard) : toStatementNode(node.statement);
}
