import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { connectionTypes, costOf } from '../../../../src/api/graphql/execution/cost';
import { checkRequest } from '../../../../src/api/graphql/execution/check-request';
import { planOperation } from '../../../../src/api/graphql/execution/operation-plan';
import { sampleSchema } from '../../../support/sample-schema';
import { cpuTimeOf } from '../../../support/cpu-time';

const schema = sampleSchema();
const connections = connectionTypes(schema);

function cost(text: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return checkRequest(schema, planOperation(schema, connections, document, operation), variables, Infinity)
    .cost;
}

const repeat = (times: number, piece: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => piece(index)).join(' ');

describe('the cost of a query', () => {
  it.each([
    ['plain values cost nothing', '{ now language }', 0],
    ['an object costs one', '{ standard(urn: "A") { id successor { id } } }', 2],
    ['an alias is another object', '{ a: standard(urn: "A") { id } b: standard(urn: "B") { id } }', 2],
    ['a list is taken to hold ten', '{ standard(urn: "A") { statements { id } } }', 11],
    ['a list that says how long it is, as many', '{ standard(urn: "A") { suites { name } } }', 3],
    ['a list of values costs nothing', '{ standard(urn: "A") { keywords } }', 1],
    ['a page costs its entries, by edges', '{ standards(first: 5) { edges { node { id } } } }', 11],
    [
      'a page costs its entries, by nodes',
      '{ standards(first: 5) { nodes { id } pageInfo { endCursor } totalCount } }',
      7,
    ],
    ['last counts as first', '{ standards(last: 7) { nodes { id } } }', 8],
    ['the greater of first and last counts', '{ standards(first: 3, last: 7) { nodes { id } } }', 8],
    ['a page without first is taken to hold twenty', '{ standards { nodes { id } } }', 21],
    ['a page asked for with null too', '{ standards(first: null) { nodes { id } } }', 21],
    ['a plain list may be paged', '{ standard(urn: "A") { related(first: 4) { id } } }', 5],
    ['pages multiply', '{ standards(first: 10) { nodes { related(first: 10) { id } } } }', 111],
    ['a list of keys is as long as they are', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'inline fragments count where they stand',
      '{ standards(first: 2) { ... { nodes { ... on Node { id } ... { successor { id } } } } } }',
      5,
    ],
    [
      'fragments count wherever they are spread',
      '{ a: standard(urn: "A") { ...F } b: standard(urn: "B") { ...F } } fragment F on Standard { successor { id } }',
      4,
    ],
    [
      'a fragment on a page counts for each page',
      '{ a: standards(first: 2) { ...F } b: standards(first: 5) { ...F } } fragment F on StandardConnection { nodes { id } pageInfo { endCursor } }',
      11,
    ],
  ])('%s', (_name, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('counts variables by their value, and by their default', () => {
    const text = 'query ($n: Int = 3) { standards(first: $n) { nodes { id } } }';
    expect(cost(text, { n: 50 })).toBe(51);
    expect(cost(text)).toBe(4);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('lets 500 codes be resolved with an ordinary selection', () => {
    const urns = Array.from({ length: 500 }, (_, index) => `INSCC${index}`);
    const text = 'query ($u: [String!]!) { resolveUrns(urns: $u) { input outcome standards { urn title } } }';
    expect(cost(text, { u: urns })).toBeLessThanOrEqual(10_000);
  });

  it('lets a standard be asked for the overlaps of all its statements, with both ends and the reason', () => {
    const overlaps = `id overlaps(minProbability: 0.2) { totalCount edges { cursor node { id relation probability
      from { id } to { id position text standard { id urn title } } explanation { sharedTerms onlyInFrom onlyInTo } } } }`;
    const text = `{ standard(urn: "A") { performanceCriteria { ${overlaps} } knowledgeItems { ${overlaps} } } }`;
    expect(cost(text)).toBeLessThanOrEqual(10_000);
  });

  it('lets tools ask for the whole schema, though not twice and again', () => {
    const question = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect(cost(question)).toBeLessThanOrEqual(10_000);
    const inner = question
      .slice(question.indexOf('__schema'), question.indexOf('fragment FullType'))
      .trimEnd()
      .slice(0, -1);
    expect(cost(question.replace(inner, `${inner} a: ${inner} b: ${inner}`))).toBeGreaterThan(10_000);
  });

  it('is worked out in under a millisecond for fragments that double a hundred times', () => {
    const doubling = repeat(
      100,
      (index) =>
        `fragment F${index} on Standard { successor { ...F${index + 1} } related { ...F${index + 1} } }`,
    );
    const document = parse(`{ standard(urn: "A") { ...F0 } } ${doubling} fragment F100 on Standard { id }`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const plan = planOperation(schema, connections, document, operation);
    const runs = 200;
    const all = cpuTimeOf(() => {
      for (let run = 0; run < runs; run += 1) costOf(plan.cost, new Map());
    });
    expect(costOf(plan.cost, new Map())).toBeGreaterThan(1e30);
    expect(all / runs).toBeLessThan(2);
  });
});
