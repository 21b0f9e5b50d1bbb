import path from 'node:path';
import { type DatabaseUrl } from '../../../src/database/database-url';
import { runCli } from '../../support/cli';
import { describeOnBothDatabases } from '../../support/databases';
import { OVERLAPPING, SAMPLES } from '../../support/fillings';
import { folderOf } from '../../support/folder';
import { linkers, shownLinks, untilLinked } from '../../support/linking';
import { sampleDocument } from '../../support/sample-document';
import { startServerProcess, type ServerProcess } from '../../support/server-process';

const addressOf = (url: DatabaseUrl) =>
  url.kind === 'postgresql' ? url.url : `sqlite:${'path' in url ? url.path : ''}`;

async function stop(server: ServerProcess): Promise<number | null> {
  server.child.kill('SIGTERM');
  return server.ended;
}

interface LinksFacts {
  readonly isReady: boolean;
  readonly pending: number;
  readonly version: string;
  readonly epoch: number | null;
}

async function askLinks(address: string): Promise<LinksFacts> {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ register { links { isReady pending version epoch } } }' }),
  });
  return ((await reply.json()) as { data: { register: { links: LinksFacts } } }).data.register.links;
}

describeOnBothDatabases('a server whose register is not linked yet', (open) => {
  const linkerOver = linkers();

  it('links it in the background, never holding its event loop for 50 ms, as a command would', async () => {
    const url = await open.url({ filled: OVERLAPPING });
    const server = startServerProcess('linking-server.ts', {
      DATABASE_URL: addressOf(url),
      DATA_DIR: 'none',
      STOP_NOTICE_MS: '0',
    });
    await server.address;
    const database = await open({ at: url });
    await untilLinked(database);
    expect(await stop(server)).toBe(0);
    const links = await shownLinks(database);
    expect(links.length).toBeGreaterThan(2_000);
    expect(Number(/held ([\d.]+) ms/.exec(server.output.stdout)?.[1])).toBeLessThan(50);
    expect(server.output.stderr).not.toMatch(/"level":(40|50|60)/);
    await linkerOver(database).rebuild();
    expect(await shownLinks(database)).toEqual(links);
  });

  it('links what another process imports, tells how far it is, and stops at once', async () => {
    const url = await open.url({ filled: SAMPLES });
    const settings = { DATABASE_URL: addressOf(url), DATA_DIR: 'none', STOP_NOTICE_MS: '0' };
    const server = startServerProcess('linking-server.ts', settings);
    const address = await server.address;
    const database = await open({ at: url });
    const before = await untilLinked(database);
    expect(await askLinks(address)).toEqual({
      isReady: true,
      pending: 0,
      version: String(before.version),
      epoch: before.epoch?.number,
    });
    const folder = folderOf({
      'a.txt': sampleDocument({ urn: 'SAMZZ01', criteria: ['greet every customer'] }),
    });
    const imported = await runCli(['import', '--no-links', folder], { env: settings });
    expect([imported.exit, imported.stderr]).toEqual([0, '']);
    const after = await untilLinked(database);
    expect(after.epoch?.linkedUpTo).toBeGreaterThan(before.epoch?.linkedUpTo ?? 0);
    const stopping = performance.now();
    expect(await stop(server)).toBe(0);
    expect(performance.now() - stopping).toBeLessThan(15_000);
  });

  it('leaves it alone when background linking is off', async () => {
    const url = await open.url({ filled: SAMPLES });
    const server = startServerProcess('linking-server.ts', {
      DATABASE_URL: addressOf(url),
      DATA_DIR: 'none',
      LINKS_BACKGROUND: 'off',
      STOP_NOTICE_MS: '0',
    });
    const address = await server.address;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await askLinks(address)).toMatchObject({ isReady: false, version: '0', epoch: null });
    expect(await stop(server)).toBe(0);
  });
});

describe('a server over a register in memory', () => {
  it('has the links of the samples a moment after it listens', async () => {
    const server = startServerProcess('linking-server.ts', {
      DATABASE_URL: 'sqlite::memory:',
      DATA_DIR: path.resolve(__dirname, '../../../data'),
      STOP_NOTICE_MS: '0',
    });
    const address = await server.address;
    const listening = performance.now();
    while (!(await askLinks(address)).isReady) {
      expect(performance.now() - listening).toBeLessThan(60_000);
    }
    expect(await askLinks(address)).toMatchObject({ pending: 0, version: '1', epoch: 1 });
    expect(await stop(server)).toBe(0);
  });
});
