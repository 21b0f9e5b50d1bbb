import { databaseSource } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

describe('the cost of a query', () => {
  const server = wholeServer(databaseSource('sqlite'));
  const costOf = async (text: string, variables: Record<string, unknown> = {}) => {
    const { cost, errors } = await server.ask(text, variables);
    return { cost, codes: errors.map(({ extensions }) => extensions.code) };
  };

  it('lets the whole text of a hundred standards be read at once', async () => {
    const text = `{ standards(first: 100) { pageInfo { endCursor hasNextPage } nodes {
      urn edition title suites { name } occupations { name } socCodes { printed agreement meanings { edition title } }
      performanceCriteria { position text group { title } } knowledgeItems { position text } sections { kind text } } } }`;
    expect((await costOf(text)).codes).toEqual([]);
  });

  it('lets 500 codes be resolved with what a person wants to know of each', async () => {
    const urns = Array.from({ length: 500 }, (_, index) => `INSCC${index}`);
    const text = `query ($urns: [String!]!) { resolveUrns(urns: $urns) { input normalised outcome suggestions
      standards { urn edition title } successors { urn edition title suites { name } developedBy { name } }
      path { from to kind } parts { input outcome standards { urn } successors { urn edition title } } } }`;
    expect((await costOf(text, { urns })).codes).toEqual([]);
  });

  it('counts a comparison of two editions for the work it takes', async () => {
    const { data } = await server.ask<{ standards: { nodes: { id: string }[] } }, never>(
      '{ standards(first: 2) { nodes { id } } }',
    );
    const id = data?.standards.nodes[0]?.id;
    const compare = (first: number) =>
      costOf(`{ standards(first: ${first}) { nodes { comparison(with: "${id}") { counts { added } } } } }`);
    expect((await compare(10)).codes).toEqual([]);
    expect(await compare(100)).toEqual({ cost: expect.any(Number) as number, codes: ['QUERY_TOO_COMPLEX'] });
  });
});
