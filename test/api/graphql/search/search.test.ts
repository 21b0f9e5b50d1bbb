import {
  SearchDocument,
  SearchFacetsDocument,
  type SearchQueryVariables,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { MANY } from '../../../support/fillings';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('the search of the API', (open) => {
  const server = wholeServer(open, MANY);
  const search = async (variables: SearchQueryVariables, headers?: Record<string, string>) =>
    (await server.query(SearchDocument, variables, headers)).search;
  const idsOf = ({ edges }: Awaited<ReturnType<typeof search>>) =>
    edges.map(({ node }) => ('id' in node ? node.id : ''));

  it('finds a standard by its code in any spelling, first and with the code shown', async () => {
    for (const text of ['INSCC006', 'inscc 006', 'CfA CC22', 'cfacc22']) {
      const { edges, totalCount } = await search({ text });
      expect(totalCount).toBeGreaterThan(0);
      expect(edges[0]).toMatchObject({ score: 1, node: { __typename: 'Standard', urn: 'INSCC006' } });
      expect(edges[0]?.highlights[0]?.field).toBe(
        text.toUpperCase().startsWith('INS') ? 'urn' : 'originalUrns',
      );
    }
  });

  it('finds statements, and shows the words found in both languages', async () => {
    const { edges } = await search({ text: 'customers', in: ['PERFORMANCE_CRITERION'], first: 100 });
    expect(edges.length).toBeGreaterThan(10);
    for (const { node, highlights } of edges) {
      expect(node.__typename).toBe('PerformanceCriterion');
      expect(highlights.length).toBeGreaterThan(0);
      for (const { field, text, matches } of highlights) {
        expect([field, matches.length > 0]).toEqual(['text', true]);
        for (const match of matches) expect(text).toContain(match);
      }
    }
  });

  it('gives the same finds to readers of either language', async () => {
    const [english, welsh] = [
      await search({ text: 'gwsmeriaid' }, { 'accept-language': 'en' }),
      await search({ text: 'gwsmeriaid' }, { 'accept-language': 'cy' }),
    ];
    expect(english.totalCount).toBeGreaterThan(10);
    expect(idsOf(welsh)).toEqual(idsOf(english));
    expect(welsh.edges.map(({ highlights }) => highlights)).toEqual(
      english.edges.map(({ highlights }) => highlights),
    );
  });

  it('pages through everything, nothing twice', async () => {
    const whole = await search({ text: 'work', first: 100 });
    const ids: string[] = [];
    for (let after: string | null = null, first = 7; ;) {
      const page: typeof whole = await search({ text: 'work', first, after });
      ids.push(...idsOf(page));
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.nodes).toHaveLength(page.edges.length);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? null;
    }
    expect(ids).toHaveLength(whole.totalCount);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 100)).toEqual(idsOf(whole));
  });

  it('refuses the cursor of another search, pages that are none, and a text without a word', async () => {
    const { pageInfo } = await search({ text: 'work', first: 2 });
    const after = pageInfo.endCursor ?? '';
    for (const [variables, argument] of [
      [{ text: 'customers', after }, 'after'],
      [{ text: 'work', after, language: 'EN' }, 'after'],
      [{ text: 'work', after: 'x' }, 'after'],
      [{ text: 'work', first: 0 }, 'first'],
      [{ text: 'work', first: 101 }, 'first'],
      [{ text: 'work', in: [] }, 'in'],
      [{ text: '?!' }, 'text'],
      [{ text: '' }, 'text'],
      [{ text: 'a'.repeat(10_001) }, 'text'],
    ] as const) {
      const { errors } = await server.ask(SearchDocument, variables as SearchQueryVariables);
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
        ['BAD_USER_INPUT', argument],
      ]);
    }
  });

  it('begins nowhere with a cursor that somebody made up', async () => {
    const { pageInfo } = await search({ text: 'work', first: 1 });
    const [mark] = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString()) as [string];
    for (const place of [
      ['9', '1'],
      ['code', 'x'],
      ['0', '99999999999999999999'],
      ['-1', '-5'],
      [0, ''],
    ]) {
      const after = Buffer.from(JSON.stringify([mark, ...place])).toString('base64url');
      const { errors } = await server.ask(SearchDocument, { text: 'work', after });
      expect(errors).toEqual([]);
    }
  });

  it('counts the finds by what they can be narrowed by', async () => {
    const all = (await server.query(SearchFacetsDocument, { text: 'customers' })).search;
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    expect(sum(all.facets.kinds)).toBe(all.totalCount);
    expect(sum(all.facets.validity)).toBe(all.totalCount);
    const [most] = all.facets.suites;
    const suite = most?.suite.name ?? '';
    expect((await search({ text: 'customers', filter: { suite } })).totalCount).toBe(most?.count);
    for (const { language, count } of all.facets.languages) {
      expect((await search({ text: 'customers', filter: { hasLanguage: language } })).totalCount).toBe(count);
    }
    for (const { target, count } of all.facets.kinds) {
      expect((await search({ text: 'customers', in: [target] })).totalCount).toBe(count);
    }
    for (const { value, count } of all.facets.validity) {
      if (value == null) continue;
      expect((await search({ text: 'customers', filter: { validity: value } })).totalCount).toBe(count);
    }
  });

  it('says what it took a text for', async () => {
    const { corrections, ignoredWords, totalCount } = await search({ text: 'custmoers xylophone' });
    expect(corrections).toEqual([{ from: 'custmoers', to: 'customers' }]);
    expect(ignoredWords).toEqual(['xylophone']);
    expect(totalCount).toBeGreaterThan(10);
  });

  it('takes as many statements for a page of 5 as for one of 100', async () => {
    const statements = async (first: number) =>
      (await server.statementsFor(() => search({ text: 'work', first }))).length;
    expect(Math.abs((await statements(100)) - (await statements(5)))).toBeLessThanOrEqual(6);
    expect(await statements(100)).toBeLessThan(20);
  });

  it('lets a hundred finds be asked for with all that is shown of them, facets too', async () => {
    const { errors, cost } = await server.ask(
      `{ search(text: "work", first: 100) { totalCount facets { suites { count suite { name } } kinds { target count } }
          edges { score highlights { field language text matches } node { ... on Standard { urn title suites { name } }
          ... on Statement { text position standard { urn title } } } } } }`,
    );
    expect([errors, (cost ?? 0) > 200]).toEqual([[], true]);
  });
});
