import path from 'node:path';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { backup } from '../../src/database/backup';
import { dryRun } from '../../src/importing/dry-run';
import { prepareRegister } from '../../src/open-register';
import { tidyIndex } from '../../src/search/index/tidy';
import { databaseSource, describeOnBothDatabases } from '../support/databases';
import { suiteFolder } from '../support/postgres-server';
import { randomDocuments } from '../support/random-documents';
import { openTestRegister, registerOver } from '../support/register';
import { dumpIndex } from './index-dump';
import { searchIn } from './search-in';

const WELSH = { urn: 'SAMZZ01', language: 'CY', criteria: ['goleuo pob llusern gyda’r nos'] } as const;

describeOnBothDatabases('the search index', (open) => {
  const runs = open.dialect === 'sqlite' ? 8 : 3;

  it('is the same in whatever order documents come, and coming again they change nothing', async () => {
    const register = await openTestRegister(open);
    const property = fc.asyncProperty(
      randomDocuments.chain((documents) =>
        fc.tuple(
          fc.constant(documents),
          fc.shuffledSubarray([...documents], { minLength: documents.length }),
        ),
      ),
      async ([documents, others]) => {
        await register.empty();
        await register.addAll(...documents);
        const expected = await dumpIndex(register.database);
        await register.addAll(...others);
        expect(await dumpIndex(register.database)).toEqual(expected);
        await register.empty();
        await register.addAll(...others);
        expect(await dumpIndex(register.database)).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: runs });
  });

  it('is the one that is built anew', async () => {
    const register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMZZ01' },
      WELSH,
      { urn: 'SAMZZ02', approvedOn: '2015' },
      { urn: 'SAMZZ02' },
    );
    const followed = await dumpIndex(register.database);
    expect(followed.length).toBeGreaterThan(50);
    const { database } = register;
    await database.transact(({ rows }) => rows.all(`update search_state set version = '0.1', building = ''`));
    await prepareRegister(database);
    expect(await dumpIndex(database)).toEqual(followed);
  });

  it('is built for a register that was filled before there was one, further than one step', async () => {
    const register = await openTestRegister(open);
    for (let n = 10; n < 70; n += 1) await register.add({ urn: `SAMZZ${n}` });
    const followed = await dumpIndex(register.database);
    const { database } = register;
    await database.transact(async ({ rows }) => {
      for (const table of ['search_entry', 'search_standard', 'search_word'])
        await rows.all(`delete from ${table}`);
      await rows.all(`update search_state set version = '', building = '', indexed_up_to = ''`);
    });
    expect((await searchIn(database.rows, 'lantern')).total).toBe(0);
    const told: string[] = [];
    await prepareRegister(database, (message) => void told.push(message));
    expect(told).toEqual(['The search index is being built anew.']);
    expect(await dumpIndex(database)).toEqual(followed);
    await prepareRegister(database, (message) => void told.push(message));
    expect(told).toHaveLength(1);
  });

  it('forgets what was corrected, also the words', async () => {
    const register = await openTestRegister(open);
    const { rows } = register.database;
    await register.add({ urn: 'SAMZZ01', criteria: ['polish the candelabras'] });
    expect((await searchIn(rows, 'candelabras')).names).toEqual(['SAMZZ01 C1']);
    await register.add({ urn: 'SAMZZ01', criteria: ['polish the chandeliers'] });
    expect(await searchIn(rows, 'candelabras')).toMatchObject({ names: [], corrections: [] });
    expect((await searchIn(rows, 'polish chandelier')).names).toEqual(['SAMZZ01 C1']);
    const fresh = await openTestRegister(open);
    await fresh.add({ urn: 'SAMZZ01', criteria: ['polish the chandeliers'] });
    expect(await dumpIndex(register.database)).toEqual(await dumpIndex(fresh.database));
  });

  it('knows no standard that was taken off the register', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: null, title: null }, { urn: 'SAMZZ01' });
    await register.add({ urn: null, title: null }, { urn: 'SAMZZ02' });
    const found = await searchIn(register.database.rows, 'lantern');
    expect(new Set(found.names.map((name) => name.slice(0, 7)))).toEqual(new Set(['SAMZZ02']));
  });

  it('follows an edition that a newer one follows', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', approvedOn: '2015', criteria: ['snuff the candles'] });
    const { rows } = register.database;
    expect((await searchIn(rows, 'candles')).names).toEqual(['SAMZZ01 C1']);
    await register.add({ urn: 'SAMZZ01', approvedOn: '2021', criteria: ['light the gas'] });
    expect((await searchIn(rows, 'candles')).names).toEqual([]);
    expect((await searchIn(rows, 'candles', { latestEditionOnly: false })).names).toEqual(['SAMZZ01 C1']);
  });

  it('keeps nothing of work that was undone', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01' });
    const before = await dumpIndex(register.database);
    const { surroundings } = register;
    const failing = registerOver(register.database, {
      ...surroundings,
      transact: (work) =>
        surroundings.transact(async (unit) => {
          await work(unit);
          throw new Error('undone');
        }),
    });
    await expect(failing.add({ urn: 'SAMZZ02', criteria: ['sing'] })).rejects.toThrow('undone');
    await dryRun(surroundings, async (around) => {
      await registerOver(register.database, around).add({ urn: 'SAMZZ03', criteria: ['dance'] });
    });
    expect(await dumpIndex(register.database)).toEqual(before);
  });
});

describe('the search index of the embedded database', () => {
  const open = databaseSource('sqlite');

  it('is in its backup', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ urn: 'SAMZZ01' }, WELSH);
    const file = path.join(suiteFolder(), `${randomUUID()}.db`);
    await backup(register.database, file);
    const copy = await open({ at: { kind: 'sqlite-file', path: file } });
    expect(await dumpIndex(copy)).toEqual(await dumpIndex(register.database));
    expect((await searchIn(copy.rows, 'lusernau')).names).toEqual(
      (await searchIn(register.database.rows, 'lusernau')).names,
    );
  });

  it('is made one piece when much has changed, and says the same', async () => {
    const register = await openTestRegister(open);
    for (let n = 10; n < 30; n += 1) {
      await register.addAll({ urn: `SAMZZ${n}` }, { ...WELSH, urn: `SAMZZ${n}` });
    }
    const { database } = register;
    const pieces = async () => {
      const [row] = await database.rows.all<{ n: number }>(
        'select count(distinct segid) as n from search_entry_idx',
      );
      return row?.n;
    };
    const [dump, found] = [await dumpIndex(database), await searchIn(database.rows, 'goleuo')];
    expect(await pieces()).toBeGreaterThan(1);
    await tidyIndex(database);
    expect(await pieces()).toBe(1);
    expect(await dumpIndex(database)).toEqual(dump);
    expect(await searchIn(database.rows, 'goleuo')).toEqual(found);
    const before = await register.dump('everything');
    await tidyIndex(database);
    expect(await register.dump('everything')).toEqual(before);
  });

  it('is whole by its own account', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ urn: 'SAMZZ01' }, WELSH, { urn: 'SAMZZ01', title: 'Another' });
    await register.database.transact(({ rows }) =>
      rows.all(`insert into search_entry (search_entry) values ('integrity-check')`),
    );
  });
});
