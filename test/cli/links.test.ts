import { type LinkSummary } from '../../src/links/linker/summary';
import { runCli, startCli } from '../support/cli';
import { describeOnBothDatabases } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { folderOf } from '../support/folder';
import { shownLinks } from '../support/linking';
import { getLinksState } from '../../src/links/linker/store/links-state.queries';
import { sampleDocument } from '../support/sample-document';

const addressOf = (url: { kind: string; path?: string; url?: string }) => url.url ?? `sqlite:${url.path}`;

describeOnBothDatabases('linking from the command line', (open) => {
  it('computes everything anew, or what is pending, and prints what there is', async () => {
    const url = await open.url({ filled: SAMPLES });
    const env = { DATABASE_URL: addressOf(url) };
    const first = await runCli(['links'], { env });
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(
      /^Linked in [\d.]+ s, epoch 1: \d+ different statements\n {2}\d+ pairs likely the same\n {2}\d+ pairs that overlap\n {2}\d+ pairs that possibly overlap\n$/,
    );
    const again = await runCli(['links', '--json'], { env });
    expect(JSON.parse(again.stdout)).toMatchObject({ epoch: 2, pairs: { LIKELY_SAME: expect.any(Number) } });
    const pending = await runCli(['links', '--pending', '--json'], { env });
    expect([pending.exit, pending.stderr]).toEqual([0, '']);
    const { seconds: _, ...rest } = JSON.parse(pending.stdout) as LinkSummary;
    const { seconds: _again, ...restAgain } = JSON.parse(again.stdout) as LinkSummary;
    expect(rest).toEqual(restAgain);
  });

  it('happens at the end of an import, unless it is left to others or nothing is changed', async () => {
    const url = await open.url({ filled: SAMPLES });
    const env = { DATABASE_URL: addressOf(url) };
    const database = await open({ at: url });
    const folder = folderOf({ 'a.txt': sampleDocument({ urn: 'SAMZZ01' }) });
    const stateAfter = async (...words: string[]) => {
      const { exit, stderr } = await runCli(['import', ...words, folder], { env });
      expect([exit, stderr]).toEqual([0, '']);
      const { isReady, epoch } = await getLinksState(database.primaryRows);
      return { isReady, epoch: epoch?.number ?? null };
    };
    expect(await stateAfter('--dry-run')).toEqual({ isReady: false, epoch: null });
    expect(await stateAfter('--no-links')).toEqual({ isReady: false, epoch: null });
    expect(await stateAfter()).toEqual({ isReady: true, epoch: 1 });
    expect(await shownLinks(database)).not.toEqual([]);
  });

  it('says so when it fails after an import, whose outcome stays what it is', async () => {
    const url = await open.url({ filled: SAMPLES });
    const database = await open({ at: url });
    await database.transact(({ em }) => em.execute('drop table term_rarity'));
    const folder = folderOf({ 'a.txt': sampleDocument({ urn: 'SAMZZ01' }) });
    const { exit, stdout, stderr } = await runCli(['import', '--json', folder], {
      env: { DATABASE_URL: addressOf(url) },
    });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'IMPORTED', urn: 'SAMZZ01', diagnostics: [] });
    expect(stderr).toMatch(/^links are not up to date \(`nos links --pending` tries again\): /);
  });

  it('waits for the process that is at it, and says so', async () => {
    const url = await open.url({ filled: SAMPLES });
    const database = await open({ at: url });
    const hold = (holder: string | null) =>
      database.transact(({ rows }) =>
        rows.all(
          `insert into link_state (id, holder, beat, version) values (1, ?, 0, 0)
             on conflict (id) do update set holder = excluded.holder`,
          [holder],
        ),
      );
    await hold('elsewhere/1/other');
    const { said, ended } = startCli(['links', '--json'], { env: { DATABASE_URL: addressOf(url) } });
    while (said.stderr === '') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).toEqual({ stdout: '', stderr: 'waiting for the process that computes links now\n' });
    await hold(null);
    expect((await ended).exit).toBe(0);
    expect(JSON.parse(said.stdout)).toMatchObject({ epoch: 1 });
  });
});
