import { getLinksState } from '../../../src/links/linker/store/links-state.queries';
import { describeOnBothDatabases } from '../../support/databases';
import { TEXTS } from '../../support/linked-documents';
import { linkers, shownLinks } from '../../support/linking';
import { openTestRegister, type TestRegister } from '../../support/register';

const statements = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `trim the wick of lantern number ${from + at} at the quay`);

const stateOf = ({ database }: TestRegister) => getLinksState(database.primaryRows);

async function epochsOf({ database }: TestRegister, table: string): Promise<number[]> {
  const found = await database.primaryRows.all<{ epoch: number }>(
    `select distinct epoch from ${table} order by epoch`,
  );
  return found.map(({ epoch }) => epoch);
}

describeOnBothDatabases('the epochs of links', (open) => {
  const linkerOver = linkers();

  it('begin with the first statements, and what waits is told until it is linked', async () => {
    const register = await openTestRegister(open);
    const linker = linkerOver(register.database);
    expect(await linker.linkPending()).toBe(true);
    expect(await stateOf(register)).toEqual({
      isReady: true,
      pending: 0,
      version: 0,
      epoch: null,
      linkedAt: null,
    });
    await register.add({ urn: 'SAMZZ01', criteria: statements(1, 3), knowledge: statements(1, 2) });
    expect(await stateOf(register)).toMatchObject({ isReady: false, pending: 5, version: 0, epoch: null });
    await linker.linkPending();
    const state = await stateOf(register);
    expect(state).toMatchObject({ isReady: true, pending: 0, version: 1 });
    expect(state.epoch).toMatchObject({ number: 1, state: 'CURRENT', textsEn: 3, textsCy: 0, wordings: 5 });
    expect(Date.parse(state.linkedAt ?? '')).not.toBeNaN();
  });

  it('go on while the register grows or shrinks by no more than a tenth, and end when it does', async () => {
    const register = await openTestRegister(open);
    const linker = linkerOver(register.database);
    const epoch = async () => {
      await linker.linkPending();
      expect((await stateOf(register)).isReady).toBe(true);
      return (await stateOf(register)).epoch?.number;
    };
    const one = { urn: 'SAMZZ01', knowledge: statements(100, 20) };
    await register.add({ ...one, criteria: statements(1, 20) });
    expect(await epoch()).toBe(1);
    await register.add({ ...one, criteria: statements(1, 24) });
    expect(await epoch()).toBe(1);
    await register.add({ ...one, criteria: statements(1, 25) });
    expect(await epoch()).toBe(2);
    await register.add({ ...one, criteria: statements(1, 21) });
    expect(await epoch()).toBe(2);
    await register.add({ ...one, criteria: statements(2, 20) });
    expect(await epoch()).toBe(3);
  });

  it('leave nothing of the old one behind, and forget the wordings that have gone', async () => {
    const register = await openTestRegister(open);
    const linker = linkerOver(register.database);
    await register.add({ urn: 'SAMZZ01', criteria: TEXTS.slice(0, 60) });
    await register.add({ urn: 'SAMZZ02', criteria: TEXTS.slice(60) });
    await linker.linkPending();
    await register.add({ urn: 'SAMZZ02', criteria: TEXTS.slice(61) });
    await linker.linkPending();
    const retired = () => register.database.primaryRows.all('select key from wording where is_retired');
    expect(await retired()).toHaveLength(1);
    expect(await shownLinks(register.database)).not.toEqual([]);
    await linker.rebuild();
    expect(await retired()).toEqual([]);
    expect(await shownLinks(register.database)).not.toEqual([]);
    const number = (await stateOf(register)).epoch?.number;
    for (const table of ['wording_link', 'term_rarity'])
      expect(await epochsOf(register, table)).toEqual([number]);
  });

  it('end when the program analyses or weighs texts in another way', async () => {
    const register = await openTestRegister(open);
    const linker = linkerOver(register.database);
    await register.add({ urn: 'SAMZZ01', criteria: statements(1, 3) });
    for (const column of ['analyser', 'model']) {
      await linker.linkPending();
      const { epoch } = await stateOf(register);
      await register.database.transact(({ em }) => em.execute(`update link_epoch set ${column} = 'older'`));
      expect((await stateOf(register)).isReady).toBe(false);
      await linker.linkPending();
      expect(await stateOf(register)).toMatchObject({
        isReady: true,
        epoch: { number: (epoch?.number ?? 0) + 1, analyser: epoch?.analyser, model: epoch?.model },
      });
    }
  });
});
