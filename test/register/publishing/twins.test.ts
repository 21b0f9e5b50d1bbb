import { databaseSource, describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const ENGLISH: SampleDocument = { urn: 'SAMZZ01' };
const WELSH: SampleDocument = { urn: 'SAMZZ01', language: 'CY' };
const SHORT_WELSH: SampleDocument = { ...WELSH, criteria: ['archwilio pob llusern cyn iddi gael ei goleuo'] };

const criteriaOf = async (register: TestRegister) =>
  (await register.statements('SAMZZ01')).filter(({ kind }) => kind === 'PERFORMANCE_CRITERION');

describeOnBothDatabases('the English and the Welsh document of one edition', (open) => {
  it('meet in one standard with the same ids, whichever comes first', async () => {
    const [one, other] = [await openTestRegister(open), await openTestRegister(open)];
    const reports = [...(await one.addAll(ENGLISH, WELSH)), ...(await other.addAll(WELSH, ENGLISH))];
    expect(reports.map(({ outcome, diagnostics }) => [outcome, diagnostics])).toEqual(
      Array(4).fill(['IMPORTED', []]),
    );
    expect(await one.dump('content')).toEqual(await other.dump('content'));
    const [standard, ...more] = await one.editions('SAMZZ01');
    expect(more).toEqual([]);
    expect(standard).toMatchObject({
      titleEn: 'Look after the lanterns of a harbour',
      titleCy: 'Gofalu am lusernau harbwr',
      hasEn: 1,
      hasCy: 1,
      diagnostics: '[]',
    });
    const criteria = await criteriaOf(one);
    expect(
      criteria.map(({ position, alignment, textEn, textCy }) => [position, alignment, textEn, textCy]),
    ).toEqual([
      [1, 'BOTH', 'inspect each lantern before it is lit', 'archwilio pob llusern cyn iddi gael ei goleuo'],
      [2, 'BOTH', 'replace the wicks that are worn', 'newid y pabwyr sydd wedi treulio yn y llusernau'],
      [3, 'BOTH', expect.any(String), expect.any(String)],
    ]);
  });

  it('keep a list each when their counts differ, and both the standard and the report say so', async () => {
    const [one, other] = [await openTestRegister(open), await openTestRegister(open)];
    const [, second] = await one.addAll(ENGLISH, SHORT_WELSH);
    await other.addAll(SHORT_WELSH, ENGLISH);
    expect(await one.dump('content')).toEqual(await other.dump('content'));
    const told = [
      {
        code: 'UNEQUAL_STATEMENT_COUNTS',
        severity: 'WARNING',
        message: '3 performance criteria in English, 1 in Welsh',
        line: 16,
        column: 4,
      },
    ];
    expect(second?.diagnostics).toEqual(told);
    const [standard] = await one.editions('SAMZZ01');
    expect(JSON.parse(standard?.diagnostics ?? '')).toEqual(told);
    const criteria = await criteriaOf(one);
    expect(
      criteria.map(({ position, alignment, textEn, textCy }) => [
        position,
        alignment,
        textEn !== null,
        textCy !== null,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [1, 'EN', true, false],
        [2, 'EN', true, false],
        [3, 'EN', true, false],
        [1, 'CY', false, true],
      ]),
    );
    expect(criteria).toHaveLength(4);
  });

  it('are one list again once the shorter one is corrected, and English statements kept their ids all the while', async () => {
    const register = await openTestRegister(open);
    await register.add(ENGLISH);
    const ids = (await criteriaOf(register)).map(({ id }) => id);
    await register.add(SHORT_WELSH);
    const english = (await criteriaOf(register)).filter(({ alignment }) => alignment === 'EN');
    expect(english.map(({ id }) => id)).toEqual(ids);
    const corrected = await register.add(WELSH);
    expect([corrected.outcome, corrected.diagnostics]).toEqual(['UPDATED', []]);
    expect((await criteriaOf(register)).map(({ id, alignment }) => [id, alignment])).toEqual(
      ids.map((id) => [id, 'BOTH']),
    );
  });

  it('may be corrected one after the other: no statement that stayed the same gets another id', async () => {
    const register = await openTestRegister(open);
    await register.addAll(ENGLISH, WELSH);
    const [first, second, third] = (await criteriaOf(register)).map(({ id }) => id);
    const english = ['inspect each lantern before it is lit', 'trim the wicks of every lantern by hand'];
    await register.add({
      ...ENGLISH,
      criteria: [
        ...english,
        'replace the wicks that are worn',
        'record the hours for which each lantern was lit',
      ],
    });
    const welsh = ['archwilio pob llusern cyn iddi gael ei goleuo', 'torri pabwyr pob llusern â llaw'];
    await register.add({
      ...WELSH,
      criteria: [
        ...welsh,
        'newid y pabwyr sydd wedi treulio yn y llusernau',
        'cofnodi am faint o oriau y bu pob llusern yn olau',
      ],
    });
    const after = await criteriaOf(register);
    expect(after.map(({ alignment }) => alignment)).toEqual(['BOTH', 'BOTH', 'BOTH', 'BOTH']);
    expect([after[0]?.id, after[2]?.id, after[3]?.id]).toEqual([first, second, third]);
    expect([first, second, third]).not.toContain(after[1]?.id);
  });

  it('disagree openly: the English fact stands, and a diagnostic gives both', async () => {
    const register = await openTestRegister(open);
    await register.add({ ...ENGLISH, validity: 'CURRENT', socCodes: ['7211'] });
    const report = await register.add({ ...WELSH, validity: 'LEGACY', socCodes: ['7212'] });
    expect(report.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['LANGUAGES_DISAGREE', 'validity: "CURRENT" in English, "LEGACY" in Welsh'],
      ['LANGUAGES_DISAGREE', 'SOC codes: "7211" in English, "7212" in Welsh'],
    ]);
    expect((await register.editions('SAMZZ01'))[0]?.validity).toBe('CURRENT');
  });
});

describe('the two databases', () => {
  const [onSqlite, onPostgres] = [databaseSource('sqlite'), databaseSource('postgresql')];

  it('hold the same rows with the same ids after the same documents', async () => {
    const documents = [
      ENGLISH,
      SHORT_WELSH,
      { ...ENGLISH, approvedOn: '2015', originalUrns: 'SAMYY1; SAMYY2', validity: 'LEGACY' as const },
      {
        urn: 'SAMZZ02',
        criteria: [
          '# Mornings',
          'open the shutters of the tower',
          '# Evenings',
          'close the shutters of the tower',
        ],
      },
      { urn: null, title: null },
      { ...ENGLISH, criteria: ['replace the wicks that are worn'] },
    ];
    const dumps = [];
    for (const open of [onSqlite, onPostgres]) {
      const register = await openTestRegister(open);
      await register.addAll(...documents);
      dumps.push(await register.dump('untimed'));
    }
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[0]?.statement?.length).toBeGreaterThan(10);
  });
});
