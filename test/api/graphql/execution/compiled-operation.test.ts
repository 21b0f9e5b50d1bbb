import { parse, validate } from 'graphql';
import { QueryMaker } from '../../../support/random-query';
import { comparable, runOperation } from '../../../support/run-operation';
import { sampleSchema } from '../../../support/sample-schema';

type Question = readonly [name: string, text: string, variables?: Record<string, unknown>];

const QUESTIONS: readonly Question[] = [
  ['plain fields', '{ now language standard(urn: "A") { id urn title } }'],
  [
    'aliases and their arguments',
    '{ a: standard(urn: "A") { urn } b: standard(urn: "B") { t: title(language: CY) u: title } }',
  ],
  [
    'an argument left to its default',
    'query ($u: String!) { standard(urn: $u) { title } echo { value } }',
    { u: 'X' },
  ],
  [
    'a variable left out',
    'query ($e: String, $f: StandardFilter) { standard(urn: "A", edition: $e) { id } echo(filter: $f) { value } }',
  ],
  [
    'a variable given as null',
    'query ($f: StandardFilter, $v: [Int]) { echo(filter: $f, values: $v) { value } }',
    { f: null, v: null },
  ],
  ['a variable with a default', 'query ($v: [Int] = [1, 2]) { echo(values: $v) { value } }'],
  [
    'a variable inside an object',
    'query ($s: String, $c: String!) { echo(filter: { suite: $s, soc: { code: $c } }) { value } }',
    { c: '7212' },
  ],
  ['a variable inside a list', 'query ($n: Int) { echo(values: [1, $n, 3]) { value } }', { n: 2 }],
  ['a variable inside a list left out', 'query ($n: Int) { echo(values: [1, $n]) { value } }'],
  [
    'one value for a list',
    'query ($v: [Int]) { a: echo(values: 3) { value } b: echo(values: $v) { value } }',
    { v: 2 },
  ],
  [
    'nested inputs with defaults',
    '{ echo(filter: { any: [{ soc: { code: "1" } }, { language: CY }], urns: ["A"] }) { value } }',
  ],
  [
    'inputs by variable',
    'query ($f: StandardFilter) { echo(filter: $f) { value } }',
    { f: { any: [{ language: 'CY' }], soc: { code: 'x' } } },
  ],
  [
    'scalars of our own',
    'query ($t: DateTime) { echo(at: $t) { value } e: echo(at: "2021-02-05") { value } standard(urn: "A") { approvedAt } }',
    { t: '2020-01-01' },
  ],
  ['enums with inner values', '{ standard(urn: "A") { language title(language: EN) } }'],
  ['a null', '{ standard(urn: "missing") { id } node(id: "missing") { id } }'],
  ['nulls in a list', '{ nodes(ids: ["a", "missing", "b"]) { id } }'],
  [
    'an interface',
    '{ standard(urn: "A") { statements { __typename id text ... on PerformanceCriterion { position } } } }',
  ],
  [
    'an interface of interfaces',
    '{ node(id: "n") { __typename id ... on Statement { text } ... on Standard { urn statements { id } } } }',
  ],
  [
    'a union',
    '{ search(text: "x") { __typename ... on Node { id } ... on Standard { urn } ... on Statement { text(language: CY) } } }',
  ],
  ['a type nobody knows', '{ unknownType { id } now }'],
  ['a failing field', '{ standard(urn: "A") { id fails later } boom now }'],
  ['a failing field that may not be null', '{ standard(urn: "A") { id failsStrictly } now }'],
  ['a null where none may be', '{ standard(urn: "BAD") { id mandatory } now }'],
  [
    'a null that empties a list',
    '{ standards(first: 2) { nodes { id successor { failsStrictly } } edges { node { id } } } }',
  ],
  ['a null that goes up to the top', '{ standards { nodes { failsStrictly } } }'],
  [
    'a failure deep in lists',
    '{ standards(first: 2) { edges { node { statements { standard { fails refused } } } } } }',
  ],
  ['a list with a null that it may not hold', '{ standard(urn: "A") { brokenList keywords } }'],
  ['a refusal', '{ standard(urn: "A") { refused } }'],
  [
    'fragments',
    '{ standard(urn: "A") { ...S } s: standard(urn: "B") { ...S ...T } } fragment S on Standard { id ...T } fragment T on Standard { title(language: CY) suites { name standards(first: 2) { totalCount nodes { ...U } } } } fragment U on Standard { urn }',
  ],
  [
    'fragments on several types',
    '{ search(text: "x") { ...N ...P } } fragment N on Node { id } fragment P on PerformanceCriterion { position id }',
  ],
  [
    'fields merged from several places',
    '{ standard(urn: "A") { suites { name } ...F suites { id } } standard(urn: "A") { urn } } fragment F on Standard { suites { __typename } }',
  ],
  [
    '@skip and @include by literals',
    '{ now @skip(if: true) language @include(if: true) standard(urn: "A") { id @include(if: false) urn @skip(if: false) } }',
  ],
  [
    '@skip and @include by variables',
    'query ($a: Boolean!, $b: Boolean = true) { now @skip(if: $a) standard(urn: "A") @include(if: $b) { id urn @skip(if: $a) ...F @include(if: $a) } s: standard(urn: "B") { ...F } } fragment F on Standard { title later @include(if: $b) }',
    { a: true },
  ],
  [
    '@skip around a fragment used elsewhere',
    'query ($a: Boolean!) { x: standard(urn: "A") { ...F @skip(if: $a) } y: standard(urn: "A") { ...F } } fragment F on Standard { urn }',
    { a: true },
  ],
  [
    '@include and @skip together',
    'query ($a: Boolean!) { now @include(if: $a) @skip(if: $a) language }',
    { a: false },
  ],
  [
    'everything left out',
    'query ($a: Boolean!) { standard(urn: "A") { id @include(if: $a) } }',
    { a: false },
  ],
  [
    'names with an underscore',
    '{ b_a: standard(urn: "A") { urn } a: standard(urn: "B") { b: urn } my_type: __typename }',
  ],
  [
    'names of the language the server is written in',
    '{ constructor: now toString: now hasOwnProperty: now then: now __proto__: now class: now err: now idx0: now result: now context: now }',
  ],
  [
    'the schema',
    '{ __schema { queryType { name } types { name } } __type(name: "Standard") { fields { name args { defaultValue } } } }',
  ],
  [
    'lists in lists of pages',
    '{ standards(first: 3) { edges { cursor node { related(first: 2) { urn suites { standards(first: 1) { edges { node { title } } pageInfo { endCursor } } } } } } totalCount } }',
  ],
  ['one of several operations by name', 'query Only { standard(urn: "A") { later } }'],
  ['an answer that comes later', '{ slow(ms: 5) now }'],
  [
    'a mutation',
    'mutation { a: rename(urn: "A", title: "one") { title } b: rename(urn: "B", title: "two") { title fails } }',
  ],
];

describe('an operation that is compiled', () => {
  it.each(QUESTIONS.map(([name, text, variables = {}]) => ({ name, text, variables })))(
    'answers as the ordinary executor does: $name',
    async ({ text, variables }) => {
      const ordinary = await runOperation(sampleSchema(), 'never', text, variables);
      const compiled = await runOperation(sampleSchema(), 'at-once', text, variables);
      expect(comparable(compiled)).toEqual(comparable(ordinary));
      expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(ordinary.data));
    },
  );
});

describe('operations made up by chance', () => {
  const RUNS = 400;

  it(`answer alike, compiled or not, ${RUNS} times`, async () => {
    const schema = sampleSchema();
    let compared = 0;
    for (let seed = 1; compared < RUNS; seed += 1) {
      const { text, variables } = new QueryMaker(schema, seed).make();
      if (validate(schema, parse(text)).length > 0) continue;
      const ordinary = comparable(await runOperation(schema, 'never', text, variables));
      const compiled = comparable(await runOperation(schema, 'at-once', text, variables));
      if (JSON.stringify(compiled) !== JSON.stringify(ordinary)) {
        expect({ seed, text, variables, answer: compiled }).toEqual({
          seed,
          text,
          variables,
          answer: ordinary,
        });
      }
      compared += 1;
    }
    expect(compared).toBe(RUNS);
  });
});
