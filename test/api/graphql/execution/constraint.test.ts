import { isObjectType } from 'graphql';
import { type BadInput } from '../../../../src/common/errors';
import { checkArgument } from '../../../../src/api/graphql/execution/check-value';
import { constrainArguments, constraintOf } from '../../../../src/api/graphql/execution/constraint';
import { ask, sampleApp, type SampleApp } from '../../../support/sample-app';
import { sampleSchema } from '../../../support/sample-schema';
import { violationsOf } from '../../../support/violations';

const schema = sampleSchema();
const violations = violationsOf(schema);

function faultsOf(coordinate: string, value: unknown): string[] {
  const [, typeName = '', fieldName = '', name = ''] = /^(\w+)\.(\w+)\((\w+):\)$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  const argument = field?.args.find((candidate) => candidate.name === name);
  if (!argument) throw new Error(`no ${coordinate}`);
  const faults: BadInput[] = [];
  checkArgument(argument, value, faults);
  return faults.map(({ message }) => message);
}

describe('a value that breaks a constraint', () => {
  it('can be made for every kind of constraint there is', () => {
    const rules = new Set(violations.map(({ title }) => title.split(' ')[1]));
    expect([...rules].sort()).toEqual([
      'NUL',
      'format',
      'maxItems',
      'maxLength',
      'maximum',
      'minItems',
      'minLength',
      'minimum',
    ]);
  });

  it.each(violations)('is refused and named: $title', ({ argument, value, path }) => {
    const faults: BadInput[] = [];
    checkArgument(argument, value, faults);
    expect(faults.map((fault) => fault.argument)).toEqual([path]);
  });

  it('is told with what it is and what is allowed', () => {
    expect(faultsOf('Query.standards(first:)', 0)).toEqual(['first: must be from 1 to 100, but is 0']);
    expect(faultsOf('Query.standards(last:)', 101)).toEqual(['last: must be from 1 to 100, but is 101']);
    expect(faultsOf('Query.standards(filter:)', { urns: Array(501).fill('x') })).toEqual([
      'filter.urns: has 501 entries, and at most 500 are allowed',
    ]);
    expect(faultsOf('Query.standards(filter:)', { any: [{}, { any: [{ level: 10 }] }], suite: '' })).toEqual([
      'filter.suite: has 0 characters, and at least 1 are needed',
      'filter.any[1].any[0].level: must be from 1 to 9, but is 10',
    ]);
    expect(faultsOf('Query.standard(urn:)', 'a\0b')).toEqual([
      'urn: holds a NUL character, which no text may',
    ]);
  });

  it('is told five times at most', () => {
    expect(faultsOf('Query.standards(filter:)', { urns: Array(400).fill('\0') })).toHaveLength(5);
  });
});

describe('a value that keeps the constraints', () => {
  it.each([
    ['Query.standards(first:)', 1],
    ['Query.standards(first:)', 100],
    ['Query.standards(first:)', null],
    ['Query.standards(filter:)', undefined],
    ['Query.standards(filter:)', { urns: Array(500).fill('x'), level: 9, suite: 'S', any: [{}] }],
    ['Query.standard(urn:)', 'x'.repeat(200)],
    ['Query.echo(values:)', [0, null, 2]],
  ])('is not refused: %s %#', (coordinate, value) => {
    expect(faultsOf(coordinate, value)).toEqual([]);
  });
});

describe('constraints', () => {
  it('of an argument by its coordinate add to those that hold everywhere', () => {
    const argument = schema
      .getQueryType()
      ?.getFields()
      ['standard']?.args.find(({ name }) => name === 'urn');
    expect(argument && constraintOf(argument)).toEqual({ minLength: 1, maxLength: 200 });
  });

  it('cannot be declared for an argument that is not there', () => {
    expect(() => constrainArguments(sampleSchema(), { 'Query.standard(nope:)': {} })).toThrow('no argument');
    expect(() => constrainArguments(sampleSchema(), { 'Query.standard': {} })).toThrow('no argument');
  });
});

describe('through the server', () => {
  let sample: SampleApp;
  beforeAll(async () => (sample = await sampleApp({ QUERY_MAX_TOKENS: '20000' })));
  afterAll(() => sample.app.close());

  const onQuery = violations.filter(({ typeName }) => typeName === 'Query');

  it.each(onQuery)('by variable: $title', async ({ fieldName, argument, others, value, path }) => {
    const all = { ...others, [argument.name]: value };
    const field = schema.getQueryType()?.getFields()[fieldName];
    const used = (field?.args ?? []).filter(({ name }) => name in all);
    const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
    const { status, body } = await ask(
      sample.app,
      `query (${declared}) { ${fieldName}(${given}) { __typename } }`,
      all,
    );
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: path } }] });
    expect(body).not.toHaveProperty('data');
    expect(status).toBe(400);
  });

  it.each([
    ['{ standards(first: 0) { totalCount } }', 'first'],
    ['{ standards(last: 101) { totalCount } }', 'last'],
    ['{ standards(first: -1) { totalCount } }', 'first'],
    ['{ standard(urn: "A") { suites { standards(first: 1000) { totalCount } } } }', 'first'],
    ['{ standards(filter: { any: [{ level: 0 }] }) { totalCount } }', 'filter.any[0].level'],
    ['{ standard(urn: "A") { ...F } } fragment F on Standard { related(first: 0) { id } }', 'first'],
    ['query ($n: Int = 0) { standards(first: $n) { totalCount } }', 'first'],
    ['query ($l: Int! = 99) { standards(filter: { level: $l }) { totalCount } }', 'filter.level'],
    ['mutation { rename(urn: "\\u0000", title: "x") { id } }', 'urn'],
    ['{ now @skip(if: true) standards(first: 0) @skip(if: true) { totalCount } }', 'first'],
  ])('by literal: %s', async (text, argument) => {
    const { body } = await ask(sample.app, text);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
    expect(body.errors?.[0]).toMatchObject({ locations: [{ line: 1 }] });
  });

  it('tells of several faults at once', async () => {
    const { body } = await ask(
      sample.app,
      '{ a: standards(first: 0) { totalCount } b: standards(last: 0) { totalCount } }',
    );
    expect(body.errors?.map(({ extensions }) => extensions['argument'])).toEqual(['first', 'last']);
  });

  it.each([
    [
      'a variable of the wrong type',
      'query ($n: Int) { standards(first: $n) { totalCount } }',
      { n: 'ten' },
      '$n',
    ],
    [
      'a language that is none',
      'query ($l: Language) { standard(urn: "A") { title(language: $l) } }',
      { l: 'FR' },
      'FR',
    ],
    ['a required variable left out', 'query ($u: String!) { standard(urn: $u) { id } }', {}, '$u'],
    ['a null where none may be', 'query ($u: String = "A") { standard(urn: $u) { id } }', { u: null }, 'urn'],
    ['a null condition', 'query ($c: Boolean = true) { now @include(if: $c) }', { c: null }, 'if'],
    ['a scalar that cannot be read', 'query ($t: DateTime) { echo(at: $t) { value } }', { t: 'noon' }, '$t'],
  ])('refuses %s, naming it', async (_name, text, variables, named) => {
    const { status, body } = await ask(sample.app, text, variables);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toContain(named);
  });
});
