import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startServerProcess } from './support/server-process';

const SCRIPT = 'sample-server.ts';

const ask = async (address: string, query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe('a server process', () => {
  it('prints where it listens, answers, and logs JSON lines on standard error', async () => {
    const server = startServerProcess(SCRIPT);
    const address = await server.address;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(await ask(address, '{ now boom }')).toMatchObject({ data: { now: 'now', boom: null } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output.stdout).toBe(`GraphQL at ${address}/graphql\nsample\n`);
    const lines = server.output.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; time: string });
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringContaining('listening'),
      'bug met while answering',
      'stopping',
      'stopped',
    ]);
    for (const { time } of lines) expect(new Date(time).toISOString()).toBe(time);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s says it is not ready for a second, finishes what runs, and exits with 0',
    async (signal) => {
      const server = startServerProcess(SCRIPT);
      const address = await server.address;
      const running = ask(address, '{ slow(ms: 2500) }');
      await wait(200);
      const started = performance.now();
      server.child.kill(signal);
      await wait(200);
      expect((await fetch(`${address}/health/ready`)).status).toBe(503);
      expect((await fetch(`${address}/health/live`)).status).toBe(200);
      expect(await ask(address, '{ now }')).toMatchObject({ data: { now: 'now' } });
      await wait(1_300);
      await expect(fetch(`${address}/health/live`)).rejects.toThrow();
      expect(await running).toMatchObject({ data: { slow: 2500 } });
      expect(await server.ended).toBe(0);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );

  it('does not wait for ever for what runs', async () => {
    const server = startServerProcess(SCRIPT, { STOP_NOTICE_MS: '0', STOP_TIMEOUT_MS: '500' });
    const running = ask(await server.address, '{ slow(ms: 20000) }').catch((error: unknown) => error);
    await wait(200);
    const started = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(await running).toHaveProperty('message', 'fetch failed');
  });

  it('loses no request of clients that heed its readiness, as load balancers do', async () => {
    const server = startServerProcess(SCRIPT);
    const address = await server.address;
    let ready = true;
    let answered = 0;
    const client = async () => {
      while (ready) {
        expect(await ask(address, '{ slow(ms: 20) }')).toMatchObject({ data: { slow: 20 } });
        answered += 1;
      }
    };
    const clients = Array.from({ length: 20 }, client);
    await wait(500);
    const before = answered;
    server.child.kill('SIGTERM');
    while (ready) ready = (await fetch(`${address}/health/ready`)).status === 200;
    await Promise.all(clients);
    expect(await server.ended).toBe(0);
    expect(before).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(before);
  });

  it('outlives a promise that nobody awaited', async () => {
    const server = startServerProcess(SCRIPT);
    const address = await server.address;
    const query = '{ resolveUrns(urns: ["A", "BAD"]) { standards { mandatory failsStrictly } } }';
    expect(await ask(address, query)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    await wait(200);
    expect(server.output.stderr).toContain('a promise that nobody awaited failed');
    expect(await ask(address, '{ now }')).toMatchObject({ data: { now: 'now' } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('tells every wrong setting at once and exits with 2', async () => {
    const server = startServerProcess(SCRIPT, {
      PORT: 'http',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://u:hunter2@h/d',
    });
    expect(await server.ended).toBe(2);
    expect(server.output.stdout).toBe('');
    expect(server.output.stderr.trim().split('\n')).toEqual([
      'The environment is not usable:',
      '  PORT "http": must be a whole number from 0 to 65535',
      expect.stringMatching(/^ {2}DATABASE_URL \(value not shown\): /) as string,
      expect.stringMatching(/^ {2}LOG_LEVEL "loud": must be one of /) as string,
    ]);
    expect(server.output.stderr).not.toContain('hunter2');
  });

  it('that cannot have its port says so and exits with 1', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    const server = startServerProcess(SCRIPT, { PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output.stderr).toMatch(/could not start/);
    expect(server.output.stderr).toMatch(/EADDRINUSE/);
    holder.close();
  });
});
