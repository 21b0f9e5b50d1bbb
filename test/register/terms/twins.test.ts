import { findTermByName, findTerms, findTermsOfStandards } from '../../../src/register/terms/term.queries';
import { termId } from '../../../src/register/terms/term-identity';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const ENGLISH: SampleDocument = {
  urn: 'SAMZZ01',
  suites: ['Harbour Lanterns', 'Harbour Boats'],
  occupations: ['Lantern keeper'],
};
const WELSH: SampleDocument = {
  urn: 'SAMZZ01',
  language: 'CY',
  suites: ['Llusernau Harbwr', 'Cychod Harbwr'],
  occupations: ['Ceidwad llusernau'],
};

const suite = async (register: TestRegister, name: string) => {
  const term = await findTermByName(register.database.rows, 'SUITE', name);
  return term && [term.id, term.name, term.welshName];
};

describeOnBothDatabases('a suite or an occupation', (open) => {
  const LANTERNS = [termId('SUITE', 'Harbour Lanterns'), 'Harbour Lanterns', 'Llusernau Harbwr'];

  it.each([
    ['English first', [ENGLISH, WELSH]],
    ['Welsh first', [WELSH, ENGLISH]],
  ])(
    'is one in both languages where a standard prints both at the same place (%s)',
    async (_order, documents) => {
      const register = await openTestRegister(open);
      await register.addAll(...documents);
      expect(await suite(register, 'harbour lanterns')).toEqual(LANTERNS);
      expect(await suite(register, 'LLUSERNAU HARBWR')).toEqual(LANTERNS);
      const [standard] = await register.editions('SAMZZ01');
      const [terms] = await findTermsOfStandards(register.database.rows, 'SUITE', [standard?.id ?? '']);
      expect(terms?.map(({ name, welshName }) => [name, welshName])).toEqual([
        ['Harbour Lanterns', 'Llusernau Harbwr'],
        ['Harbour Boats', 'Cychod Harbwr'],
      ]);
    },
  );

  it('stands for its Welsh name on standards that exist in Welsh alone', async () => {
    const register = await openTestRegister(open);
    await register.addAll({ ...WELSH, urn: 'SAMZZ02' }, ENGLISH, WELSH);
    const [only] = await register.editions('SAMZZ02');
    const [terms] = await findTermsOfStandards(register.database.rows, 'OCCUPATION', [only?.id ?? '']);
    expect(terms?.map(({ name }) => name)).toEqual(['Lantern keeper']);
  });

  it('is not paired where the lists are not equally long', async () => {
    const register = await openTestRegister(open);
    await register.addAll(ENGLISH, { ...WELSH, suites: ['Llusernau Harbwr'] });
    expect(await suite(register, 'Llusernau Harbwr')).toEqual([
      termId('SUITE', 'Llusernau Harbwr'),
      'Llusernau Harbwr',
      null,
    ]);
  });

  it('goes by what most standards print beside it, and by name when they are as many', async () => {
    const register = await openTestRegister(open);
    const beside = (urn: string, english: string) => [
      { urn, suites: [english] },
      { urn, language: 'CY' as const, suites: ['Llusernau'] },
    ];
    await register.addAll(...beside('SAMZZ01', 'Lanterns'), ...beside('SAMZZ02', 'Lamps'));
    expect((await suite(register, 'Llusernau'))?.[1]).toBe('Lamps');
    await register.addAll(...beside('SAMZZ03', 'Lanterns'));
    expect((await suite(register, 'Llusernau'))?.[1]).toBe('Lanterns');
  });

  it('is forgotten when nobody prints it any more, and so is the pair', async () => {
    const register = await openTestRegister(open);
    await register.addAll(ENGLISH, WELSH, { ...ENGLISH, suites: ['Harbour Lamps', 'Harbour Boats'] });
    expect(await suite(register, 'Harbour Lanterns')).toBeNull();
    expect((await suite(register, 'Llusernau Harbwr'))?.[1]).toBe('Harbour Lamps');
    const changes = await register.database.rows.all(
      'select kind from change where node_id = ? order by sequence',
      [termId('SUITE', 'Harbour Lanterns')],
    );
    expect(changes.map((row) => (row as { kind: string }).kind)).toEqual(['ADDED', 'MODIFIED', 'REMOVED']);
  });

  it('keeps its Welsh name when one of two standards drops it', async () => {
    const register = await openTestRegister(open);
    await register.addAll(ENGLISH, WELSH, { ...ENGLISH, urn: 'SAMZZ02' }, { ...WELSH, urn: 'SAMZZ02' });
    await register.add({ ...WELSH, suites: ['Lampau Harbwr', 'Cychod Harbwr'] });
    expect(await suite(register, 'Harbour Lanterns')).toEqual([
      LANTERNS[0],
      'Harbour Lanterns',
      'Lampau Harbwr',
    ]);
    await register.add({ ...WELSH, suites: ['Llusernau Harbwr', 'Cychod Harbwr', 'Gwaith Harbwr'] });
    expect(await suite(register, 'Harbour Lanterns')).toEqual(LANTERNS);
  });

  it('is answered by its id and by the id of its Welsh name alike', async () => {
    const register = await openTestRegister(open);
    await register.addAll(ENGLISH, WELSH);
    const ids = [
      termId('SUITE', 'Llusernau Harbwr'),
      termId('SUITE', 'Harbour Lanterns'),
      termId('SUITE', 'no such'),
    ];
    const found = await findTerms(register.database.rows, ids);
    expect(found.map((term) => term?.name)).toEqual(['Harbour Lanterns', 'Harbour Lanterns', undefined]);
  });
});
