/** A page as every connection of the API gives it; `nodes` are the same things without cursors. */
export interface GivenPage<Node> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly unknown[];
}

/** Asks for one page; only the arguments that are given are sent. */
export type AskPage<Node> = (given: {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}) => Promise<GivenPage<Node>>;

/** Everything in a list, read from its beginning in pages of a size; every page is looked at on the way. */
export async function walkForward<Node>(ask: AskPage<Node>, size: number): Promise<Node[]> {
  const nodes: Node[] = [];
  let page = await ask({ first: size });
  expect(page.pageInfo.hasPreviousPage).toBe(false);
  for (;;) {
    checkPage(page, size);
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) break;
    page = await ask({ first: size, after: cursorOf(page.pageInfo.endCursor) });
    expect(page.pageInfo.hasPreviousPage).toBe(true);
    expect(page.edges).not.toEqual([]);
  }
  expect(nodes).toHaveLength(page.totalCount);
  return nodes;
}

/** The same, read from its end. */
export async function walkBackward<Node>(ask: AskPage<Node>, size: number): Promise<Node[]> {
  const nodes: Node[] = [];
  let page = await ask({ last: size });
  expect(page.pageInfo.hasNextPage).toBe(false);
  for (;;) {
    checkPage(page, size);
    nodes.unshift(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasPreviousPage) break;
    page = await ask({ last: size, before: cursorOf(page.pageInfo.startCursor) });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(page.edges).not.toEqual([]);
  }
  expect(nodes).toHaveLength(page.totalCount);
  return nodes;
}

function checkPage(page: GivenPage<unknown>, size: number): void {
  expect(page.edges.length).toBeLessThanOrEqual(size);
  expect(page.nodes).toHaveLength(page.edges.length);
  expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
  expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  expect(new Set(page.edges.map(({ cursor }) => cursor)).size).toBe(page.edges.length);
}

/** A cursor that must be there. */
export function cursorOf(cursor: string | null | undefined): string {
  if (typeof cursor !== 'string') throw new Error('a page with a neighbour must have a cursor');
  return cursor;
}
