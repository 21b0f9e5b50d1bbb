import { StopNotice } from '../../../src/api/http/health';
import { createApp, type AppParts } from '../../../src/app';
import { readConfig } from '../../../src/config';
import pino from 'pino';
import { sampleApp } from '../../support/sample-app';
import { sampleSchema } from '../../support/sample-schema';

describe('health', () => {
  it('is live while the process runs, and ready when its parts are', async () => {
    const { app } = await sampleApp();
    const live = await app.inject({ url: '/health/live' });
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await app.inject({ url: '/health/ready' });
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready', checks: { sample: 'ok' } }]);
    expect(ready.headers['cache-control']).toBe('no-store');
    await app.close();
  });

  it.each<[string, AppParts['isReady'], object]>([
    [
      'a part is not',
      async () => ({ ready: false, checks: { database: 'unreachable' } }),
      { database: 'unreachable' },
    ],
    ['the check fails', () => Promise.reject(new Error('secret of the database')), { check: 'failed' }],
    ['the check hangs', () => new Promise(() => undefined), { check: 'no answer in time' }],
  ])('is not ready when %s', async (_name, isReady, checks) => {
    const { app } = await sampleApp({}, { isReady });
    const response = await app.inject({ url: '/health/ready' });
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'not ready', checks }]);
    expect(response.body).not.toContain('secret');
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
    await app.close();
  });

  it('is not ready once a stop has been announced, though questions are still answered', async () => {
    const notice = new StopNotice();
    const parts: AppParts = {
      schema: sampleSchema(),
      logger: pino({ level: 'silent' }),
      findViewer: () => Promise.reject(new Error('nobody sends a key')),
      makeContext: () => ({}),
      isReady: async () => ({ ready: true, checks: {} }),
    };
    const app = await createApp(readConfig({ EVENT_LOOP_DELAY_MAX_MS: '0' }), parts, notice);
    expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(200);
    notice.given = true;
    expect((await app.inject({ url: '/health/ready' })).json()).toEqual({
      status: 'not ready',
      checks: { server: 'stopping' },
    });
    expect((await app.inject({ url: '/graphql?query={now}' })).statusCode).toBe(200);
    await app.close();
  });
});
