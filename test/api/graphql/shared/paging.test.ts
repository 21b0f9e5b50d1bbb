import {
  ChangesDocument,
  DocumentsDocument,
  OccupationsDocument,
  OccupationsWithStandardsDocument,
  RegisterDocument,
  SocCodesDocument,
  SocCodeStandardsDocument,
  type StandardOrder,
  StandardsDocument,
  SuitesDocument,
  SuiteStandardsDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { MANY } from '../../../support/fillings';
import { type AskPage, cursorOf, walkBackward, walkForward } from '../../../support/paging';
import { wholeServer } from '../../../support/whole-server';

const EVERYTHING = { latestEditionOnly: false, includeUnidentified: true };
const ORDERS: readonly StandardOrder[] = ['URN', 'TITLE', 'APPROVED_ON', 'INDICATIVE_REVIEW_DATE'];
type Thing = { readonly id: string };

describeOnBothDatabases('paging', (open) => {
  const server = wholeServer(open, MANY);
  const standards =
    (orderBy: StandardOrder): AskPage<Thing> =>
    async (page) =>
      (await server.query(StandardsDocument, { filter: EVERYTHING, orderBy, ...page })).standards;
  const documents: AskPage<Thing> = async (page) => (await server.query(DocumentsDocument, page)).documents;

  describe.each(ORDERS)('through standards by %s', (order) => {
    it('gives the whole list, each once, in pages of any size and either way', async () => {
      const whole = (await walkForward(standards(order), 100)).map(({ id }) => id);
      expect(new Set(whole).size).toBe(whole.length);
      const { register } = await server.query(RegisterDocument, {});
      expect(whole).toHaveLength(register.standardCount);
      for (const size of [9, 64]) {
        expect((await walkForward(standards(order), size)).map(({ id }) => id)).toEqual(whole);
        expect((await walkBackward(standards(order), size)).map(({ id }) => id)).toEqual(whole);
      }
    });

    it('gives the same cursor for the same standard, however it is reached', async () => {
      const ask = standards(order);
      const cursors = new Map((await ask({ first: 60 })).edges.map((edge) => [edge.node.id, edge.cursor]));
      const middle = await ask({ first: 5, after: cursorOf([...cursors.values()][29]) });
      const sameBackward = await ask({ last: 5, before: cursorOf([...cursors.values()][35]) });
      expect(middle.edges).toEqual(sameBackward.edges);
      for (const { node, cursor } of middle.edges) expect(cursors.get(node.id)).toBe(cursor);
    });
  });

  it.each<[string, AskPage<unknown>]>([
    ['documents', documents],
    ['suites', async (page) => (await server.query(SuitesDocument, page)).suites],
    ['occupations', async (page) => (await server.query(OccupationsDocument, page)).occupations],
    ['changes', async (page) => (await server.query(ChangesDocument, page)).changes],
    [
      'SOC codes',
      async (page) => (await server.query(SocCodesDocument, { edition: 'SOC2010', ...page })).socCodes,
    ],
    [
      'the standards of a suite',
      async (page) =>
        standardsIn((await server.query(SuiteStandardsDocument, { name: 'Postal Work', ...page })).suite),
    ],
    [
      'the standards of a SOC group',
      async (page) => {
        const group = { code: '72', edition: 'SOC2010' as const };
        return standardsIn((await server.query(SocCodeStandardsDocument, { ...group, ...page })).socCode);
      },
    ],
    [
      'the standards of an occupation',
      async ({ first, after }) => {
        const page = { ...(first ? { page: first } : {}), ...(after ? { after } : {}) };
        const { occupations } = await server.query(OccupationsWithStandardsDocument, {
          first: 1,
          nameContains: 'bakers',
          ...page,
        });
        return standardsIn(occupations.nodes[0]);
      },
    ],
  ])('gives the whole list, each once, in pages of any size: %s', async (_name, ask) => {
    const whole = await walkForward(ask, 100);
    expect(whole.length).toBeGreaterThan(2);
    expect(new Set(whole.map((node) => JSON.stringify(node))).size).toBe(whole.length);
    const size = Math.max(1, Math.ceil(whole.length / 6));
    expect(await walkForward(ask, Math.min(size, 90))).toEqual(whole);
  });

  it('goes backward through documents too', async () => {
    expect(await walkBackward(documents, 50)).toEqual(await walkForward(documents, 33));
  });

  it('gives 20 where nobody says how many', async () => {
    expect((await standards('URN')({})).edges).toHaveLength(20);
    expect((await standards('URN')({})).edges).toEqual((await standards('URN')({ first: 20 })).edges);
  });

  it('tells what lies outside a window, on both sides', async () => {
    const ask = standards('TITLE');
    const { edges } = await ask({ first: 30 });
    const [after, before] = [cursorOf(edges[4]?.cursor), cursorOf(edges[15]?.cursor)];
    const inside = edges.slice(5, 15);
    const both = { hasNextPage: true, hasPreviousPage: true };
    expect(await ask({ first: 4, after, before })).toMatchObject({
      edges: inside.slice(0, 4),
      pageInfo: both,
    });
    expect(await ask({ last: 4, after, before })).toMatchObject({ edges: inside.slice(-4), pageInfo: both });
    expect(await ask({ first: 50, after, before })).toMatchObject({ edges: inside, pageInfo: both });
    expect(await ask({ last: 50, before })).toMatchObject({
      edges: edges.slice(0, 15),
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(await ask({ first: 50, after: before, before: after })).toMatchObject({ edges: [] });
  });

  it('neither repeats nor misses what was there when standards arrive in between', async () => {
    const ask = standards('URN');
    const before = (await walkForward(ask, 100)).map(({ id }) => id);
    const first = await ask({ first: 50 });
    const reports = await server.register.addAll({ urn: 'SAMAA01' }, { urn: 'SAMZZ99' });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['IMPORTED', 'IMPORTED']);
    const seen = first.edges.map(({ node }) => node.id);
    for (let page = first; page.pageInfo.hasNextPage;) {
      page = await ask({ first: 50, after: cursorOf(page.pageInfo.endCursor) });
      seen.push(...page.edges.map(({ node }) => node.id));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    expect(seen).toHaveLength(before.length + 1);
  });
});

function standardsIn<Page>(parent: { readonly standards: Page } | null | undefined): Page {
  if (!parent) throw new Error('no such parent');
  return parent.standards;
}
