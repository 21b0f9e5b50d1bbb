import { type LinkProgress } from '../../../src/links/linker/surroundings';
import { LinkingThread, ThreadEnded } from '../../../src/links/linker/thread/linking-thread';
import { databaseSource } from '../../support/databases';
import { SAMPLES } from '../../support/fillings';
import { linkers, shownLinks } from '../../support/linking';

describe('the thread that computes links', () => {
  const open = databaseSource('sqlite');
  const linkerOver = linkers();

  it('may die in any phase: the run fails, what is shown stays, and the next run completes', async () => {
    const database = await open({ filled: SAMPLES });
    const linker = linkerOver(database);
    await linker.rebuild();
    const expected = await shownLinks(database);
    expect(expected.length).toBeGreaterThan(100);
    for (const deadly of ['COUNTING', 'LOADING', 'LINKING'] as const) {
      const progress: LinkProgress = {
        onPhase: (phase) => {
          if (phase === deadly) void linker['thread']?.['worker'].terminate();
        },
      };
      await expect(linker.rebuild(progress)).rejects.toThrow(ThreadEnded);
      expect(await shownLinks(database)).toEqual(expected);
    }
    expect(await linker.rebuild()).toBe(true);
    expect(await shownLinks(database)).toEqual(expected);
  });

  it('answers what fails in it with the fault, and goes on', async () => {
    const thread = new LinkingThread();
    await expect(thread.ask('addRarities', null as never)).rejects.toThrow(/not iterable/);
    expect(await thread.ask('follow', { gone: [], come: [] })).toBe(0);
    await thread.close();
    await expect(thread.ask('search', [])).rejects.toThrow(ThreadEnded);
  });
});
