import { setTimeout as delay } from 'node:timers/promises';
import { type Database } from '../../src/database/database';
import { Linker, type LinkerOptions } from '../../src/links/linker/linker';
import { getLinksState, type LinksState } from '../../src/links/linker/store/links-state.queries';
import { type LinkSurroundings } from '../../src/links/linker/surroundings';

/** What a linker of the tests needs; a fault it reports fails the test that asks for `faults`. */
export function surroundingsOf(
  database: Database,
  faults: string[] = [],
): LinkSurroundings & { readonly faults: string[] } {
  return {
    rows: database.primaryRows,
    transact: (work) => database.transact(work),
    now: () => new Date(),
    onFault: (message, error) => void faults.push(`${message}: ${String(error)}`),
    faults,
  };
}

/** Linkers that are closed when the suite ends. */
export function linkers(): (database: Database, options?: LinkerOptions) => Linker {
  const opened: Linker[] = [];
  afterAll(() => Promise.all(opened.map((linker) => linker.close())));
  return (database, options = {}) => {
    const linker = new Linker(surroundingsOf(database), options);
    opened.push(linker);
    return linker;
  };
}

/** The links that are shown, without the number of their epoch, in the order of their pairs. */
export async function shownLinks(database: Database): Promise<string[]> {
  const found = await database.primaryRows.all<Record<string, unknown>>(
    `select w.a, w.b, w.relation, w.probability, w.witnesses, w.is_best_of_a as "isBestOfA", w.is_best_of_b as "isBestOfB"
       from wording_link w join link_epoch e on e.number = w.epoch and e.state = 'CURRENT' order by w.a, w.b`,
  );
  return found.map((row) => JSON.stringify(row));
}

/** Computes the links that are waiting on a register. */
export async function linkRegister(database: Database): Promise<void> {
  const faults: string[] = [];
  const linker = new Linker(surroundingsOf(database, faults));
  try {
    expect(await linker.linkPending()).toBe(true);
  } finally {
    await linker.close();
  }
  expect(faults).toEqual([]);
}

/** Resolves once nothing waits to be linked any more; fails when that takes longer than `patience` milliseconds. */
export async function untilLinked(database: Database, patience = 20_000): Promise<LinksState> {
  const giveUp = performance.now() + patience;
  for (;;) {
    const state = await getLinksState(database.primaryRows);
    if (state.isReady && state.epoch !== null) return state;
    if (performance.now() > giveUp) throw new Error(`still not linked: ${JSON.stringify(state)}`);
    await delay(20);
  }
}
