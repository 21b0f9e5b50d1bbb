import { setTimeout as delay } from 'node:timers/promises';
import { startCli, runCli } from '../../support/cli';
import { describeOnBothDatabases } from '../../support/databases';
import { OVERLAPPING } from '../../support/fillings';
import { linkers, shownLinks } from '../../support/linking';
import { type LinkSummary } from '../../../src/links/linker/summary';

describeOnBothDatabases('nos links that is killed', (open) => {
  const linkerOver = linkers();

  it('leaves the links as they were, and completes when it is run again', async () => {
    const url = await open.url({ filled: OVERLAPPING });
    const env = {
      DATABASE_URL: url.kind === 'postgresql' ? url.url : `sqlite:${'path' in url ? url.path : ''}`,
    };
    const database = await open({ at: url });
    const killAt = async (table: 'link_epoch' | 'wording_link') => {
      const known = table === 'link_epoch' ? 'number' : 'epoch';
      const latest = async () => {
        const [row] = await database.primaryRows.all<{ most: number | null }>(
          `select max(${known}) as most from ${table}`,
        );
        return row?.most ?? 0;
      };
      const before = await latest();
      const { child, ended } = startCli(['links'], { env });
      while ((await latest()) <= before) await delay(2);
      child.kill('SIGKILL');
      expect(await ended).toMatchObject({ exit: 'SIGKILL' });
    };
    await killAt('link_epoch');
    expect(await shownLinks(database)).toEqual([]);
    await killAt('wording_link');
    expect(await shownLinks(database)).toEqual([]);
    const { exit, stdout } = await runCli(['links', '--json'], { env });
    expect(exit).toBe(0);
    const { pairs, wordings, epoch } = JSON.parse(stdout) as LinkSummary;
    const links = await shownLinks(database);
    expect(pairs.LIKELY_SAME + pairs.OVERLAP + pairs.POSSIBLE).toBe(links.length);
    expect(links.length).toBeGreaterThan(2_000);
    expect(wordings).toBeGreaterThan(1_000);
    await killAt('wording_link');
    expect(await shownLinks(database)).toEqual(links);
    const again = await runCli(['links', '--pending'], { env });
    expect([again.exit, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toMatch(new RegExp(`^Linked in [\\d.]+ s, epoch ${epoch}: `));
    await linkerOver(database).rebuild();
    expect(await shownLinks(database)).toEqual(links);
    const epochs = await database.primaryRows.all(
      'select distinct w.epoch from wording_link w where w.epoch not in (select number from link_epoch)',
    );
    expect(epochs).toEqual([]);
  });
});
