import { toTextKey, toWordingKey } from '../../../src/text/wording';
import { type WordingRow } from '../../../src/links/wordings/wording.entity';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';

const LIGHT = 'light the lantern at dusk';
const TRIM = 'trim the wick';

const keyOf = (text: string) => toWordingKey('PERFORMANCE_CRITERION', { EN: text });

async function wordingOf({ database }: TestRegister, text: string): Promise<WordingRow | undefined> {
  const [row] = await database.primaryRows.all<WordingRow>(
    `select key, kind, text_key_en as "textKeyEn", text_key_cy as "textKeyCy", sole_unit as "soleUnit",
            is_retired as "isRetired", changed_at as "changedAt" from wording where key = ?`,
    [keyOf(text)],
  );
  return row && { ...row, isRetired: Boolean(row.isRetired) };
}

const versionOf = async ({ database }: TestRegister) =>
  (await database.primaryRows.all<{ v: number }>('select data_version as v from register_state'))[0]?.v;

describeOnBothDatabases('the wordings of the register', (open) => {
  it('are those of its statements, with the one unit they stand in, or none when there are several', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', criteria: [LIGHT, TRIM] });
    expect(await wordingOf(register, LIGHT)).toEqual({
      key: keyOf(LIGHT),
      kind: 'PERFORMANCE_CRITERION',
      textKeyEn: toTextKey(LIGHT, 'EN'),
      textKeyCy: null,
      soleUnit: 'SAMZZ01',
      isRetired: false,
      changedAt: await versionOf(register),
    });
    await register.add({ urn: 'SAMZZ02', criteria: [`${LIGHT.toUpperCase()};`] });
    const shared = await wordingOf(register, LIGHT);
    expect(shared).toMatchObject({ soleUnit: null, isRetired: false, changedAt: await versionOf(register) });
    await register.add({ urn: 'SAMZZ03', criteria: [LIGHT] });
    expect(await wordingOf(register, LIGHT)).toEqual(shared);
  });

  it('stay those of one unit when another edition of it has them too', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', approvedOn: '2015', criteria: [LIGHT] });
    const before = await wordingOf(register, LIGHT);
    await register.add({ urn: 'SAMZZ01', approvedOn: '2021', criteria: [LIGHT] });
    expect(await wordingOf(register, LIGHT)).toEqual(before);
  });

  it('retire with their last statement and come back with the next, each time at a new version', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', criteria: [LIGHT, TRIM] });
    const trim = await wordingOf(register, TRIM);
    await register.add({ urn: 'SAMZZ01', criteria: ['put the lantern out', TRIM] });
    const corrected = await versionOf(register);
    expect(await wordingOf(register, LIGHT)).toMatchObject({
      soleUnit: null,
      isRetired: true,
      changedAt: corrected,
    });
    expect(await wordingOf(register, TRIM)).toEqual(trim);
    await register.add({ urn: 'SAMZZ02', criteria: [LIGHT] });
    expect(await wordingOf(register, LIGHT)).toMatchObject({
      soleUnit: 'SAMZZ02',
      isRetired: false,
      changedAt: await versionOf(register),
    });
  });

  it('are of both languages together once a translation comes', async () => {
    const register = await openTestRegister(open);
    const CY = 'goleuo’r llusern gyda’r nos';
    await register.add({ urn: 'SAMZZ01', criteria: [LIGHT], knowledge: ['how lamps burn'] });
    await register.add({
      urn: 'SAMZZ01',
      language: 'CY',
      criteria: [CY],
      knowledge: ['sut mae lampau’n llosgi'],
    });
    expect(await wordingOf(register, LIGHT)).toMatchObject({ isRetired: true });
    const both = toWordingKey('PERFORMANCE_CRITERION', { EN: LIGHT, CY });
    expect(
      await register.database.primaryRows.all(
        'select text_key_en as "en", text_key_cy as "cy", sole_unit as "unit" from wording where key = ?',
        [both],
      ),
    ).toEqual([{ en: toTextKey(LIGHT, 'EN'), cy: toTextKey(CY, 'CY'), unit: 'SAMZZ01' }]);
  });

  it('do not change when the same document comes again', async () => {
    const register = await openTestRegister(open);
    await register.add({ urn: 'SAMZZ01', criteria: [LIGHT] });
    const before = await register.dump('everything');
    await register.add({ urn: 'SAMZZ01', criteria: [LIGHT] });
    expect(await register.dump('everything')).toEqual(before);
  });
});
