import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { getLinksState } from '../../../src/links/linker/store/links-state.queries';
import { describeOnBothDatabases } from '../../support/databases';
import { overlappingDocuments } from '../../support/linked-documents';
import { linkers, shownLinks } from '../../support/linking';
import { openTestRegister, registerOver } from '../../support/register';

const DOCUMENTS = fc.sample(overlappingDocuments, { numRuns: 4, seed: 3 }).flat();

describeOnBothDatabases('several linkers of one register', (open) => {
  const linkerOver = linkers();

  it('make the links that one alone would make, while documents keep coming in', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    const databases = [database, await open({ at: database.url }), await open({ at: database.url })];
    const linkersOfAll = databases.map((one) => linkerOver(one, { growth: Infinity }));
    await register.add(DOCUMENTS[0] ?? {});
    await linkersOfAll[0]?.linkPending();
    let isImporting = true;
    const linking = linkersOfAll.map(async (linker) => {
      while (isImporting) {
        await linker.linkPending();
        await delay(Math.random() * 20);
      }
    });
    for (const [index, document] of DOCUMENTS.slice(1).entries()) {
      const own = databases[index % databases.length] ?? database;
      await registerOver(own, register.surroundings).add(document);
      await delay(Math.random() * 60);
    }
    isImporting = false;
    await Promise.all(linking);
    for (const linker of linkersOfAll) await linker.whenFree(() => linker.linkPending());
    expect(await getLinksState(database.primaryRows)).toMatchObject({ isReady: true, epoch: { number: 1 } });
    const together = await shownLinks(database);
    expect(together.length).toBeGreaterThan(200);
    await linkersOfAll[1]?.rebuild({ rarities: 'KEPT' });
    expect(await shownLinks(database)).toEqual(together);
  });

  it('take over from one that shows no life, which writes nothing more', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    await register.addAll(...DOCUMENTS.slice(0, 6));
    const [slow, other] = [linkerOver(database), linkerOver(await open({ at: database.url }))];
    const stopped = slow.rebuild({
      onPhase: (phase) => {
        if (phase === 'LINKING') void database.transact(robOf('elsewhere/1/dead'));
      },
    });
    expect(await stopped).toBe(false);
    await database.transact(robOf(null));
    await other.linkPending();
    const links = await shownLinks(database);
    expect(links.length).toBeGreaterThan(50);
    expect(await slow.rebuild({ rarities: 'KEPT' })).toBe(true);
    expect(await shownLinks(database)).toEqual(links);
  });

  it('wait for one that lives, and do not wait for one whose process is gone', async () => {
    const register = await openTestRegister(open);
    const { database } = register;
    await register.add(DOCUMENTS[0] ?? {});
    const linker = linkerOver(database);
    const { hostname } = await import('node:os');
    await linker.linkPending();
    await database.transact(robOf(`${hostname()}/${process.pid}/other`));
    expect(await linker.rebuild()).toBe(false);
    await database.transact(robOf(`${hostname()}/4194305/gone`));
    expect(await linker.rebuild()).toBe(true);
  });
});

/** Gives the right to write links to somebody else. */
function robOf(holder: string | null) {
  return async ({
    rows,
  }: {
    rows: { all(sql: string, parameters: (string | null)[]): Promise<unknown[]> };
  }) => {
    await rows.all('update link_state set holder = ?, beat = beat + 1 where id = 1', [holder]);
  };
}
