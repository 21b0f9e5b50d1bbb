import { request } from 'node:http';
import { type InjectOptions } from 'fastify';
import { sampleApp, type SampleApp } from '../../support/sample-app';
import { sendRaw } from '../../support/raw-request';

type Bad = readonly [name: string, options: InjectOptions, status: number, code: string, message: RegExp];

const json = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, headers: Record<string, string> = json): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers,
  payload,
});
const get = (url: string): InjectOptions => ({
  method: 'GET',
  url,
  headers: { accept: 'application/graphql-response+json' },
});
const query = (text: string): InjectOptions => ({
  ...post(JSON.stringify({ query: text })),
  headers: { ...json, accept: 'application/graphql-response+json' },
});

const BAD: readonly Bad[] = [
  [
    'JSON that breaks off',
    post('{"query": '),
    400,
    'BAD_USER_INPUT',
    /^The body is not valid JSON: .*end of JSON input/,
  ],
  ['JSON with a fault', post('{"query": }'), 400, 'BAD_USER_INPUT', /^The body is not valid JSON: .*}/],
  ['an empty body', post(''), 400, 'BAD_USER_INPUT', /^The body is empty; it must be JSON/],
  ['JSON that is no object', post('"{now}"'), 400, 'BAD_USER_INPUT', /POST body missing/],
  [
    'an array of operations',
    post('[{"query":"{now}"},{"query":"{now}"}]'),
    400,
    'BAD_USER_INPUT',
    /batching/,
  ],
  ['an empty array', post('[]'), 400, 'BAD_USER_INPUT', /batching/],
  [
    'plain text',
    post('{now}', { 'content-type': 'text/plain' }),
    415,
    'BAD_USER_INPUT',
    /Content-Type must be application\/json/,
  ],
  [
    'a form',
    post('query={now}', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'BAD_USER_INPUT',
    /Content-Type/,
  ],
  [
    'a content type that is none',
    post('{}', { 'content-type': ';;;' }),
    415,
    'BAD_USER_INPUT',
    /Content-Type/,
  ],
  [
    'a body over the limit',
    post(JSON.stringify({ query: 'x'.repeat(3e6) })),
    413,
    'BAD_USER_INPUT',
    /larger than this server reads/,
  ],
  ['no query', post('{"variables":{}}'), 400, 'BAD_USER_INPUT', /query/],
  ['a query that is no text', post('{"query":{"a":1}}'), 400, 'BAD_USER_INPUT', /strings/],
  [
    'a syntax error',
    query('{ now'),
    400,
    'GRAPHQL_PARSE_FAILED',
    /^Syntax Error: Expected Name, found <EOF>/,
  ],
  [
    'an unknown field',
    query('{ nowhere }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "nowhere" on type "Query"\.$/,
  ],
  [
    'a language that is none',
    query('{ standard(urn: "A") { title(language: FR) } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    /"FR" does not exist in "Language" enum/,
  ],
  [
    'an operation that is not there',
    query('query A { now } query B { now }'),
    400,
    'BAD_USER_INPUT',
    /operation name/,
  ],
  ['a subscription', query('subscription { now }'), 400, 'GRAPHQL_VALIDATION_FAILED', /no subscription/],
  [
    'a mutation by GET',
    get('/graphql?query=mutation{rename(urn:"A",title:"B"){id}}'),
    405,
    'BAD_USER_INPUT',
    /GET requests only support query operations/,
  ],
  ['a GET without a query', get('/graphql'), 400, 'BAD_USER_INPUT', /query/],
  [
    'two queries in one GET',
    get('/graphql?query={now}&query={now}'),
    400,
    'BAD_USER_INPUT',
    /only be specified once/,
  ],
  [
    'variables by GET that are not JSON',
    get('/graphql?query={now}&variables={'),
    400,
    'BAD_USER_INPUT',
    /variables search parameter contains invalid JSON/,
  ],
  ['an unknown address', get('/graphiql'), 404, 'NOT_FOUND', /Nothing is served at GET \/graphiql/],
  ['an address that cannot be read', get('/%ff%zz'), 400, 'BAD_USER_INPUT', /address cannot be read/],
  [
    'a method not served',
    { method: 'DELETE', url: '/graphql' },
    405,
    'BAD_USER_INPUT',
    /DELETE is not served at \/graphql, only GET and POST/,
  ],
  [
    'a Host that is none',
    { ...get('/graphql?query={now}'), headers: { host: '[' } },
    400,
    'BAD_USER_INPUT',
    /Host header/,
  ],
  [
    'a reply that the client does not take',
    { ...get('/graphql?query={now}'), headers: { accept: 'image/png' } },
    406,
    'BAD_USER_INPUT',
    /accept/,
  ],
];

describe('a bad request', () => {
  let sample: SampleApp;
  let address = '';

  beforeAll(async () => {
    sample = await sampleApp({ HEADERS_TIMEOUT_MS: '500', REQUEST_TIMEOUT_MS: '700' });
    address = await sample.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => sample.app.close());

  it.each(BAD)('is told what is wrong, in JSON: %s', async (_name, options, status, code, message) => {
    const response = await sample.app.inject(options);
    expect(response.headers['content-type']).toMatch(
      /^application\/(graphql-response\+)?json; charset=utf-8$/,
    );
    expect(response.json()).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringMatching(message) as string,
          extensions: { code, requestId: response.headers['x-request-id'] },
        }),
      ],
    });
    expect(response.statusCode).toBe(status);
  });

  it('says which methods an address knows', async () => {
    const response = await sample.app.inject({ method: 'PUT', url: '/graphql' });
    expect(response.headers['allow']).toBe('GET, POST');
    expect((await sample.app.inject({ method: 'POST', url: '/health/live' })).headers['allow']).toBe('GET');
  });

  it.each([
    ['what is not HTTP', 'HELLO\r\n\r\n', 400],
    ['TLS where there is none', Buffer.from('160301020001', 'hex'), 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a broken chunk', 'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    [
      'an Expect that cannot be met',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 2\r\n\r\n{}',
      417,
    ],
    ['no Host', 'GET /graphql?query={now} HTTP/1.1\r\n\r\n', 400],
    ['no Host in HTTP/1.0', 'GET /graphql?query={now} HTTP/1.0\r\n\r\n', 400],
    ['headers that never end', 'GET /graphql HTTP/1.1\r\nHost: a\r\nX-Slo', 408],
    [
      'a body that never ends',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"',
      408,
    ],
  ])('is answered in JSON before there is a request: %s', async (_name, bytes, status) => {
    const reply = await sendRaw(address, bytes, 4_000);
    expect(reply?.status).toBe(status);
    expect(reply?.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(reply?.body ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', requestId: reply?.headers['x-request-id'] } }],
    });
  });

  it('of 60 MB is refused in JSON, and the client can read the answer', async () => {
    const body = JSON.stringify({ query: 'x'.repeat(60_000_000) });
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: json, body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/larger/) as string }],
    });
  });

  it('of 60 MB is refused in JSON to a client that reads only when it has sent everything', async () => {
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${address}/graphql`, {
        method: 'POST',
        headers: { ...json, 'content-length': 60_000_000 },
      });
      sent.on('error', reject);
      sent.on('response', (response) => response.resume().on('end', () => resolve(response.statusCode)));
      sent.end(Buffer.alloc(60_000_000, 'x'));
    });
    expect(answered).toBe(413);
  });

  it('leaves the server as it was', async () => {
    const response = await fetch(`${address}/graphql?query={now}`);
    expect(await response.json()).toMatchObject({ data: { now: 'now' } });
    expect(sample.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('a request id', () => {
  let sample: SampleApp;
  beforeAll(async () => (sample = await sampleApp()));
  afterAll(() => sample.app.close());

  const idFor = async (sent?: string) =>
    (
      await sample.app.inject({
        url: '/health/live',
        headers: sent === undefined ? {} : { 'x-request-id': sent },
      })
    ).headers['x-request-id'];

  it('is the one that was sent', async () => {
    expect(await idFor('trace-1.2:3')).toBe('trace-1.2:3');
  });

  it.each([undefined, '', 'a b', 'x'.repeat(65), 'é', '{"a":1}'])(
    'is a new one in place of %j',
    async (sent) => {
      expect(await idFor(sent)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );
});
