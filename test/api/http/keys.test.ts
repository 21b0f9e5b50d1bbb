import { Writable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { createApp } from '../../../src/app';
import { makeKeyText } from '../../../src/access/key-text';
import { readConfig } from '../../../src/config';
import { type Database } from '../../../src/database/database';
import { partsOf } from '../../../src/register-parts';
import { databaseSource } from '../../support/databases';
import { sendRaw } from '../../support/raw-request';
import { REFERENCE } from '../../support/register';
import { makeKey } from '../../support/viewers';

const ASK = { method: 'POST', url: '/graphql', payload: { query: '{ viewer { scopes } }' } } as const;

describe('a key in a request', () => {
  const open = databaseSource('sqlite');
  let database: Database;
  let app: FastifyInstance;
  let key: string;
  let address: string;
  let log = '';

  beforeAll(async () => {
    database = await open({ filled: REFERENCE });
    key = await makeKey(database, { scopes: ['links:curate'] });
    const stream = new Writable({
      write(line, _encoding, done) {
        log += String(line);
        done();
      },
    });
    const config = readConfig({
      EVENT_LOOP_DELAY_MAX_MS: '0',
      RATE_LIMIT_PER_ADDRESS: '0',
      LOG_LEVEL: 'trace',
    });
    app = await createApp(config, partsOf(database, pino({ level: 'trace' }, stream)));
    address = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const asking = (authorization: string) => app.inject({ ...ASK, headers: { authorization } });
  const raw = (...lines: readonly string[]) =>
    sendRaw(
      address,
      ['GET /graphql?query={viewer{scopes}} HTTP/1.1', 'Host: x', ...lines, 'Connection: close', '', ''].join(
        '\r\n',
      ),
    );
  const SEEN = { data: { viewer: { scopes: ['links:curate'] } } };

  it.each([
    ['Bearer', (text: string) => `Bearer ${text}`],
    ['bearer in lower case', (text: string) => `bearer ${text}`],
    ['BEARER with many spaces', (text: string) => `BEARER    ${text}`],
    ['a tab between', (text: string) => `Bearer\t${text}`],
    ['spaces around', (text: string) => `  Bearer ${text}   `],
  ])('is known by %s', async (_case, header) => {
    const reply = await raw(`Authorization: ${header(key)}`);
    expect(reply?.status).toBe(200);
    expect(JSON.parse(reply?.body ?? '')).toMatchObject(SEEN);
    expect((await asking(header(key))).json()).toMatchObject(SEEN);
  });

  it.each([
    ['one that is unknown', () => `Bearer ${makeKeyText()}`],
    ['one that is mistyped', () => `Bearer ${key.slice(0, -1)}?`],
    ['one cut in two', () => `Bearer ${key.slice(0, 20)} ${key.slice(20)}`],
    ['two between commas', () => `Bearer ${key}, Bearer ${key}`],
    ['one in quotes', () => `Bearer "${key}"`],
    ['another kind of token', () => 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.x'],
    ['nothing after Bearer', () => 'Bearer'],
    ['spaces after Bearer', () => 'Bearer    '],
    ['a text without end', () => `Bearer ${'x'.repeat(5_000)}`],
    ['no scheme', () => key],
    ['another scheme', () => `Token ${key}`],
    ['Basic instead of Bearer', () => `Basic ${key}`],
  ])('is refused with 401 and how to send it: %s', async (_case, header) => {
    const reply = await asking(header());
    expect(reply.statusCode).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="nos", error="invalid_token"');
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.json()).toEqual({
      errors: [
        {
          message: expect.any(String) as string,
          extensions: { code: 'UNAUTHENTICATED', requestId: reply.headers['x-request-id'] },
        },
      ],
    });
    expect(reply.body).not.toContain(key.slice(4, 20));
  });

  it('is refused when the header is sent twice, even with the same one', async () => {
    for (const other of [key, makeKeyText()]) {
      const reply = await raw(`Authorization: Bearer ${key}`, `AUTHORIZATION: Bearer ${other}`);
      expect(reply?.status).toBe(401);
      expect(reply?.body).toMatch(/sent more than once/);
    }
  });

  it('is not looked for under other schemes, which a proxy in front may use', async () => {
    for (const header of ['Basic dXNlcjpwYXNz', 'Digest username="x"', 'Negotiate abc==', '']) {
      const reply = await asking(header);
      expect(reply.statusCode).toBe(200);
      expect(reply.json()).toMatchObject({ data: { viewer: null } });
    }
  });

  it('that is not good is refused at every address, and health checks are answered all the same', async () => {
    const headers = { authorization: `Bearer ${makeKeyText()}` };
    for (const url of ['/graphql?query={__typename}', '/graphql', '/nowhere'])
      expect((await app.inject({ url, headers })).statusCode).toBe(401);
    expect(
      (await app.inject({ url: '/graphql', headers: { ...headers, accept: 'text/html' } })).statusCode,
    ).toBe(401);
    expect((await app.inject({ url: '/health/ready', headers })).statusCode).toBe(200);
  });

  it('is refused before a body is read', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${makeKeyText()}`, 'content-type': 'application/json' },
      payload: '{ this is no JSON',
    });
    expect(reply.statusCode).toBe(401);
  });

  it('that cannot be looked up is a fault of ours, told without it', async () => {
    const parts = partsOf(
      { ...database, primaryRows: { dialect: 'sqlite', all: () => Promise.reject(new Error('disk')) } },
      pino({ level: 'silent' }),
    );
    const broken = await createApp(readConfig({ EVENT_LOOP_DELAY_MAX_MS: '0' }), parts);
    const reply = await broken.inject({ ...ASK, headers: { authorization: `Bearer ${key}` } });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).toContain('INTERNAL_SERVER_ERROR');
    expect(reply.body).not.toContain(key);
    expect((await broken.inject(ASK)).statusCode).toBe(200);
    await broken.close();
  });

  it('is never in the log, however it was sent', () => {
    expect(log.split('\n').length).toBeGreaterThan(20);
    expect(log).toContain('"path":"/graphql"');
    expect(log).not.toContain(key.slice(4, 20));
    expect(log).not.toContain('nos_');
  });
});
