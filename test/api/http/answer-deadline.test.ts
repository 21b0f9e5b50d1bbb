import { setTimeout as wait } from 'node:timers/promises';
import { ask, sampleApp, type SampleApp } from '../../support/sample-app';

describe('an answer', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await sampleApp({
      HEADERS_TIMEOUT_MS: '200',
      REQUEST_TIMEOUT_MS: '200',
      ANSWER_TIMEOUT_MS: '600',
    });
  });
  afterAll(() => sample.app.close());

  it('that takes too long is 503 in its place, and the handler’s own comes to nothing', async () => {
    const started = performance.now();
    const { status, headers, body } = await ask(sample.app, '{ slow(ms: 6000) }');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '1', connection: 'close' });
    const extensions = { code: 'SERVICE_UNAVAILABLE', requestId: headers['x-request-id'] };
    expect(body).toEqual({ errors: [{ message: 'The answer took too long.', extensions }] });
    await wait(1_200);
    expect(sample.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    expect(sample.logged).toContainEqual(
      expect.objectContaining({
        msg: 'answer took too long',
        path: '/graphql',
        requestId: headers['x-request-id'],
      }),
    );
  });

  it('that comes in time is left alone, beside one that does not', async () => {
    const [quick, slow] = await Promise.all([
      ask(sample.app, '{ slow(ms: 300) }'),
      ask(sample.app, '{ slow(ms: 1500) }'),
    ]);
    expect(quick.body.data).toEqual({ slow: 300 });
    expect(slow.status).toBe(503);
  });
});
