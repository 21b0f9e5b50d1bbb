import { Unauthenticated } from '../../../src/access/errors';
import { type Viewer } from '../../../src/access/viewer';
import { sampleApp } from '../../support/sample-app';

const ask = { method: 'POST', url: '/graphql', payload: { query: '{ now }' } } as const;

/** `nos_good…` is a key, and its text its id; no other is. */
const findViewer = async (key: string): Promise<Viewer> => {
  if (!key.startsWith('nos_good')) throw new Unauthenticated('The key is not known here.');
  return { organisationId: 'o', keyId: key, scopes: new Set() };
};

describe('a client', () => {
  it('may ask 100 times a second for a minute, by default', async () => {
    const { app } = await sampleApp();
    const response = await app.inject(ask);
    expect(Number(response.headers['x-ratelimit-limit'])).toBeGreaterThanOrEqual(6_000);
    await app.close();
  });

  it('that asks too often is told so, and when to come back', async () => {
    const { app } = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '3' });
    for (const remaining of ['2', '1', '0']) {
      const response = await app.inject(ask);
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject({
        'x-ratelimit-limit': '3',
        'x-ratelimit-remaining': remaining,
      });
    }
    const response = await app.inject(ask);
    expect(response.statusCode).toBe(429);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^More than 3 requests in a minute\. Try again in \d+ s\.$/,
          ) as string,
          extensions: { code: 'RATE_LIMITED', requestId: response.headers['x-request-id'] },
        },
      ],
    });
    expect((await app.inject({ ...ask, remoteAddress: '192.0.2.1' })).statusCode).toBe(200);
    await app.close();
  });

  it('cannot escape its limit by inventing keys', async () => {
    const { app } = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '5' });
    const statuses: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      statuses.push(
        (await app.inject({ ...ask, headers: { authorization: `Bearer nos_${index}` } })).statusCode,
      );
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    await app.close();
  });

  it('cannot escape its limit by asking what is not there', async () => {
    const { app } = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '2' });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1)
      statuses.push((await app.inject({ url: `/nowhere/${index}` })).statusCode);
    expect(statuses).toEqual([404, 404, 429]);
    await app.close();
  });

  it('with a key is limited by the key from whatever address', async () => {
    const { app } = await sampleApp({ RATE_LIMIT_PER_KEY: '2' }, { findViewer });
    const asking = (key: string, remoteAddress: string) =>
      app.inject({ ...ask, remoteAddress, headers: { authorization: `Bearer ${key}` } });
    expect((await asking('nos_good_a', '192.0.2.1')).headers['x-ratelimit-limit']).toBe('2');
    expect((await asking('nos_good_a', '192.0.2.2')).statusCode).toBe(200);
    const refused = await asking('nos_good_a', '192.0.2.3');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await asking('nos_good_b', '192.0.2.3')).statusCode).toBe(200);
    expect((await app.inject(ask)).statusCode).toBe(200);
    await app.close();
  });

  it('cannot get rid of the count of its key by sending many others', async () => {
    const limits = { RATE_LIMIT_PER_KEY: '1', RATE_LIMIT_PER_ADDRESS: '0' };
    const { app } = await sampleApp(limits, { findViewer });
    const asking = (key: string) => app.inject({ url: '/x', headers: { authorization: `Bearer ${key}` } });
    expect((await asking('nos_good_a')).statusCode).toBe(404);
    for (let index = 0; index < 21_000; index += 1) {
      if ((await asking(`nos_${index}`)).statusCode !== 401) throw new Error('an invented key was taken');
    }
    expect((await asking('nos_good_a')).statusCode).toBe(429);
    await app.close();
  });

  it('is told the tighter of its two limits', async () => {
    const limits = { RATE_LIMIT_PER_ADDRESS: '10', RATE_LIMIT_PER_KEY: '20' };
    const { app } = await sampleApp(limits, { findViewer });
    const headers = { authorization: 'Bearer nos_good' };
    expect((await app.inject({ ...ask, headers })).headers).toMatchObject({
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '9',
    });
    for (let index = 0; index < 19; index += 1)
      await app.inject({ ...ask, headers, remoteAddress: `192.0.2.${index}` });
    expect((await app.inject({ ...ask, headers })).headers['x-ratelimit-limit']).toBe('20');
    await app.close();
  });

  it('behind a load balancer is known by its own address when the balancer is trusted', async () => {
    const behind = { ...ask, remoteAddress: '10.0.0.7', headers: { 'x-forwarded-for': '198.51.100.1' } };
    const other = { ...behind, headers: { 'x-forwarded-for': '198.51.100.2' } };
    const trusting = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '1', TRUSTED_PROXIES: '10.0.0.0/8' });
    expect((await trusting.app.inject(behind)).statusCode).toBe(200);
    expect((await trusting.app.inject(other)).statusCode).toBe(200);
    expect((await trusting.app.inject(other)).statusCode).toBe(429);
    await trusting.app.close();
    const wary = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '1' });
    expect((await wary.app.inject(behind)).statusCode).toBe(200);
    expect((await wary.app.inject(other)).statusCode).toBe(429);
    await wary.app.close();
  });

  it('is not limited where the limit is 0, nor when it looks after the server’s health', async () => {
    const { app } = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '0', RATE_LIMIT_PER_KEY: '0' });
    expect((await app.inject(ask)).headers).not.toHaveProperty('x-ratelimit-limit');
    await app.close();
    const limited = await sampleApp({ RATE_LIMIT_PER_ADDRESS: '1' });
    for (let index = 0; index < 3; index += 1) {
      expect((await limited.app.inject({ url: '/health/ready' })).statusCode).toBe(200);
    }
    await limited.app.close();
  });
});

describe('a server whose event loop lags', () => {
  it('turns requests away with 503 and a time to come back, answers health checks, and recovers', async () => {
    const { app } = await sampleApp({ EVENT_LOOP_DELAY_MAX_MS: '20' });
    await app.ready();
    const block = (ms: number) => {
      const until = performance.now() + ms;
      while (performance.now() < until);
    };
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    for (let index = 0; index < 12; index += 1) {
      block(120);
      await turn();
    }
    const busy = await app.inject(ask);
    expect(busy.statusCode).toBe(503);
    expect(busy.headers['retry-after']).toBe('1');
    expect(busy.json()).toEqual({
      errors: [
        {
          message: 'The server is busy. Try again in a moment.',
          extensions: { code: 'SERVICE_UNAVAILABLE', requestId: busy.headers['x-request-id'] },
        },
      ],
    });
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await app.inject(ask)).statusCode).toBe(200);
    await app.close();
  });
});
