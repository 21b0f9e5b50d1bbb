import {
  type ChangeFactsFragment,
  ChangesDocument,
  NodesDocument,
  type NodeFactsFragment,
} from '../generated/operations';
import { type WholeServer } from './whole-server';

/** The entries of the change log after a cursor, and the cursor to go on from; read in pages as a client does. */
export async function changesAfter(
  server: WholeServer,
  after: string | null,
  first = 100,
): Promise<{ readonly entries: ChangeFactsFragment[]; readonly cursor: string | null }> {
  const entries: ChangeFactsFragment[] = [];
  let cursor = after;
  for (;;) {
    const { changes } = await server.query(ChangesDocument, { first, after: cursor });
    entries.push(...changes.edges.map(({ node }) => node));
    cursor = changes.pageInfo.endCursor ?? cursor;
    if (!changes.pageInfo.hasNextPage) return { entries, cursor };
  }
}

/** What the API says of each node, in both languages, by its id; null for one that is gone. */
export async function readNodes(
  server: WholeServer,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (let start = 0; start < ids.length; start += 100) {
    const asked = ids.slice(start, start + 100);
    const [english, welsh] = await Promise.all(
      ['en', 'cy'].map((language) =>
        server.query(NodesDocument, { ids: asked }, { 'accept-language': language }),
      ),
    );
    asked.forEach((id, index) => {
      const texts: (NodeFactsFragment | null | undefined)[] = [english?.nodes[index], welsh?.nodes[index]];
      found.set(id, texts[0] ? JSON.stringify(texts) : null);
    });
  }
  return found;
}
