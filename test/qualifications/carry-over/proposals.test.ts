import { Rarity } from '../../../src/links/overlap/terms/rarity';
import { findCarryOver } from '../../../src/qualifications/impact/carry-over/find-carry-over';
import { findImpacts } from '../../../src/qualifications/impact/find-impacts';
import { createQualification } from '../../../src/qualifications/store/save-qualification';
import { countingReader } from '../../support/counting-reader';
import { describeOnBothDatabases } from '../../support/databases';
import { linkRegister } from '../../support/linking';
import { openTestRegister, type TestRegister } from '../../support/register';
import { findCurrentRarity } from '../../../src/links/overlaps/current-rarity';
import { LAMPS, LANTERNS } from '../support/lantern-standards';
import { mappedQualification } from '../support/mapped-qualification';

const EDITOR = { organisationId: 'organisation-one', keyId: null };
const AT = '2026-11-22T10:00:00.000Z';
const TODAY = '2026-11-22';

const NO_RARITIES = new Rarity({ texts: { EN: 0, CY: 0 }, terms: { EN: new Map(), CY: new Map() } });

describeOnBothDatabases('a unit written from a standard that was replaced', (open) => {
  let register: TestRegister;
  let place: { id: string; version: number };

  beforeAll(async () => {
    register = await openTestRegister(open);
    await register.add(LANTERNS);
    const structure = mappedQualification([
      { key: 'L1', urn: 'SAMLN07', edition: '2013-01-01', statements: await register.statements('SAMLN07') },
    ]);
    const id = await register.database.transact((unit) => createQualification(unit, EDITOR, structure, AT));
    place = { id, version: 1 };
    await register.add(LAMPS);
  });

  const carriedOver = async (rarity: Rarity, rows = register.database.rows) => {
    const [impacts = []] = await findImpacts(rows, [place], TODAY);
    const [replaced] = await findCarryOver(rows, impacts, rarity);
    if (!replaced) throw new Error('nothing has replaced it');
    return replaced;
  };
  const told = async (rarity: Rarity) => {
    const { proposals } = await carriedOver(rarity);
    return proposals.map(({ row, from, to, change, likeness }) => [
      row.criterion,
      `${from.kind.slice(0, 1)}${from.position}`,
      to.map(({ kind, position }) => `${kind.slice(0, 1)}${position}`).join(' '),
      change,
      likeness === 1,
    ]);
  };
  /** What a reader sees who lays the two side by side. */
  const EXPECTED = [
    ['P1', 'P1', 'UNCHANGED', true],
    ['P2', 'P3', 'UNCHANGED', true],
    ['P3', 'K3', 'OTHER_KIND', false],
    ['P4', 'P4', 'REWORDED', false],
    ['P5', 'P2', 'MOVED', true],
    ['P6', 'P7', 'REWORDED', false],
    ['P7', 'P6', 'MOVED', true],
    ['P8', 'P5', 'MOVED', true],
    ['P9', 'P8', 'UNCHANGED', true],
    ['P10', 'P9', 'UNCHANGED', true],
    ['P11', 'P11', 'MOVED', true],
    ['P12', 'P10', 'UNCHANGED', true],
    ['P13', 'P12', 'REWORDED', false],
    ['P14', '', 'REMOVED', false],
    ['K1', 'K1', 'UNCHANGED', true],
    ['K2', 'K2', 'UNCHANGED', true],
  ];

  it('is told what became of each statement that it evidences', async () => {
    expect((await told(NO_RARITIES)).map(([, ...rest]) => rest).toSorted(byStatement)).toEqual(
      EXPECTED.toSorted(byStatement),
    );
  });

  it('is told of the criterion that survives only as knowledge', async () => {
    const { proposals } = await carriedOver(NO_RARITIES);
    const found = proposals.find(({ change }) => change === 'OTHER_KIND');
    expect(found?.note).toBe(
      'survives only as knowledge, as K3: evidence of doing it does not show that it is known',
    );
    expect(found?.likeness).toBeNull();
    expect(found?.probability).toBeGreaterThanOrEqual(0.5);
    expect(found?.words[0]).toEqual({ op: 'INSERTED', text: 'how to ' });
  });

  it('is told what is newly asked for', async () => {
    const { added } = await carriedOver(NO_RARITIES);
    expect(added.map(({ kind, position }) => `${kind.slice(0, 1)}${position}`)).toEqual(['K3', 'P13', 'P14']);
  });

  it('is told the same once the links are computed, under the same ids', async () => {
    const ids = async (rarity: Rarity) => (await carriedOver(rarity)).proposals.map(({ id }) => id);
    const before = await ids(NO_RARITIES);
    await linkRegister(register.database);
    expect(await ids(await findCurrentRarity(register.database.rows))).toEqual(before);
    expect(new Set(before).size).toBe(EXPECTED.length);
  });

  it('takes as many queries for several qualifications as for one', async () => {
    const count = async (places: readonly { id: string; version: number }[]) => {
      const rows = countingReader(register.database.rows);
      const impacts = (await findImpacts(rows, places, TODAY)).flat();
      expect(impacts).toHaveLength(places.length);
      await findCarryOver(rows, impacts, NO_RARITIES);
      return rows.statements();
    };
    expect(await count([place, place, place])).toBe(await count([place]));
  });
});

function byStatement(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
