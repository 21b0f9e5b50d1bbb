import { getIntrospectionQuery } from 'graphql';
import { ask, sampleApp, type Reply, type SampleApp } from '../../support/sample-app';

const repeat = (times: number, piece: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => piece(index)).join(' ');
const nested = (depth: number) =>
  `{ standard(urn: "A") ${'{ successor '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 1)}`;

describe('a query', () => {
  let sample: SampleApp;
  beforeAll(async () => (sample = await sampleApp()));
  afterAll(() => sample.app.close());

  const refused = async (text: string, variables: Record<string, unknown> = {}): Promise<Reply> => {
    const started = performance.now();
    const reply = await ask(sample.app, text, variables);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(reply.status).toBe(400);
    expect(reply.body).not.toHaveProperty('data');
    expect(reply.body.errors?.[0]?.extensions['requestId']).toBe(reply.headers['x-request-id']);
    return reply;
  };

  it('that keeps within every limit is answered, with its cost', async () => {
    const reply = await ask(sample.app, '{ standards(first: 2) { nodes { id } } }');
    expect(reply.status).toBe(200);
    expect(reply.body.errors).toBeUndefined();
    expect(reply.body.extensions).toEqual({ cost: 3 });
  });

  it('of more than 2,000 tokens is too complex', async () => {
    const { body } = await refused(`{ ${repeat(10_000, (index) => `a${index}: now`)} }`);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      message: 'The query has more than 2000 tokens.',
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 2_000 },
    });
  });

  it('may be 12 fields deep and no deeper', async () => {
    expect((await ask(sample.app, nested(12))).body.errors).toBeUndefined();
    const { body } = await refused(nested(13));
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'The query is 13 fields deep; the limit is 12.',
        extensions: expect.objectContaining({ code: 'QUERY_TOO_COMPLEX', depth: 13, limit: 12 }) as object,
      }),
    ]);
  });

  it('is as deep as its fragments make it', async () => {
    const chain = repeat(11, (index) => `fragment F${index} on Standard { successor { ...F${index + 1} } }`);
    const { body } = await refused(
      `{ standard(urn: "A") { ...F0 } } ${chain} fragment F11 on Standard { ... { id } }`,
    );
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', depth: 13 } });
  });

  it('may rename 30 fields and no more, __typename among them', async () => {
    const named = (count: number) => `{ ${repeat(count, (index) => `a${index}: __typename`)} }`;
    expect((await ask(sample.app, named(30))).body.errors).toBeUndefined();
    const { body } = await refused(named(31));
    expect(body.errors?.[0]).toMatchObject({
      message: 'The query has 31 aliases; the limit is 30.',
      extensions: { code: 'QUERY_TOO_COMPLEX', aliases: 31, limit: 30 },
    });
  });

  it('may carry 50 directives and no more', async () => {
    const directed = (count: number) => `{ ${repeat(count, () => 'now @skip(if: false)')} }`;
    expect((await ask(sample.app, directed(50))).body.errors).toBeUndefined();
    const { body } = await refused(directed(51));
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', directives: 51 } });
  });

  it('that costs too much is refused with its cost and the limit', async () => {
    const { body } = await refused('{ standards(first: 100) { nodes { related(first: 100) { id } } } }');
    expect(body).toEqual({
      errors: [
        {
          message:
            'The query may touch 10,101 objects; the limit is 10,000. Ask for fewer with "first", or in several queries.',
          locations: [{ line: 1, column: 1 }],
          extensions: {
            code: 'QUERY_TOO_COMPLEX',
            cost: 10_101,
            limit: 10_000,
            requestId: expect.any(String) as string,
          },
        },
      ],
      extensions: { cost: 10_101 },
    });
  });

  it('costs what its variables make it cost', async () => {
    const text = 'query ($n: Int) { standards(first: $n) { nodes { related(first: $n) { id } } } }';
    expect((await ask(sample.app, text, { n: 2 })).body.extensions).toEqual({ cost: 7 });
    await refused(text, { n: 100 });
    expect((await ask(sample.app, text, { n: 3 })).body.data).toHaveProperty('standards');
  });

  it('with many faults is told about a few', async () => {
    const { body } = await refused(`{ ${repeat(900, (index) => `nowhere${index}`)} }`);
    expect(body.errors?.length).toBeLessThanOrEqual(6);
  });

  it.each([
    [
      'fragments that spread each other',
      '{ standard(urn: "A") { ...A } } fragment A on Standard { successor { ...B } } fragment B on Standard { successor { ...A } }',
    ],
    ['a fragment that spreads itself', '{ standard(urn: "A") { ...A } } fragment A on Standard { id ...A }'],
    ['the same field 1,900 times', `{ ${repeat(1_900, () => 'now')} nowhere }`],
    [
      'fragments that double sixty times',
      `{ standard(urn: "A") { ...F0 } } ${repeat(60, (index) => `fragment F${index} on Standard { a: successor { ...F${index + 1} } b: successor { ...F${index + 1} } }`)} fragment F60 on Standard { id }`,
    ],
    ['lists 300 deep', `{ echo(values: ${'['.repeat(300)}${']'.repeat(300)}) { value } }`],
    ['a number of a million digits', `{ slow(ms: ${'9'.repeat(1_000_000)}) }`],
    ['a name of a million letters', `{ ${'a'.repeat(1_000_000)} }`],
  ])('is refused quickly, and briefly, for %s', async (_name, text) => {
    const { body } = await refused(text);
    expect(JSON.stringify(body).length).toBeLessThan(10_000);
  });

  it.each([
    [
      'the whole schema',
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
      }),
    ],
    [
      'one type',
      '{ __type(name: "Standard") { fields { name type { name ofType { name ofType { name ofType { name } } } } } } }',
    ],
  ])('may ask about %s', async (_name, text) => {
    const { status, body } = await ask(sample.app, text);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it('with fragments that double, and stay shallow, is answered', async () => {
    const flat = repeat(
      100,
      (index) => `fragment F${index} on Standard { ...F${index + 1} ...F${index + 1} }`,
    );
    const { body } = await ask(
      sample.app,
      `{ standard(urn: "A") { ...F0 } } ${flat} fragment F100 on Standard { id }`,
    );
    expect(body).toMatchObject({ data: { standard: { id: 'standard-A' } }, extensions: { cost: 1 } });
  });
});
