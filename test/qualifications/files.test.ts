import { importQualification, type ImportWish } from '../../src/qualifications/files/import-qualification';
import { keepOperator } from '../../src/qualifications/files/keep-operator';
import { formatStatementNumber, parseStatementNumber } from '../../src/qualifications/files/statement-number';
import { findEventsOf, findVersions } from '../../src/qualifications/store/qualification.queries';
import { type FaultyStructure } from '../../src/qualifications/store/errors';
import { describeOnBothDatabases } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { prepareRegister } from '../../src/open-register';
import { registerOver, type TestRegister } from '../support/register';

const AT = '2026-11-22T10:00:00.000Z';
const EVIDENCE = 'units[0].learningOutcomes[0].assessmentCriteria[0].evidences[0]';

function inputOf(
  evidence: object,
  more: object = {},
  citation: object = { urn: 'SAMCS02', edition: '2016-04-18' },
) {
  const assessmentCriteria = [
    { number: '1.1', text: { en: 'Write' }, evidences: [{ claim: 'FULL', ...evidence }] },
  ];
  const learningOutcomes = [{ number: '1', text: { en: 'Be able to write' }, assessmentCriteria }];
  return {
    title: { en: 'Award in Writing' },
    framework: 'RQF',
    level: '2',
    units: [{ key: 'A1', title: { en: 'Write' }, standards: [citation], learningOutcomes }],
    groups: [],
    rules: [{ key: 'R1', kind: 'ALL_OF', units: ['A1'] }],
    ...more,
  };
}

describeOnBothDatabases('a file of a qualification', (open) => {
  let register: TestRegister;
  beforeEach(async () => {
    const database = await open({ filled: SAMPLES });
    register = registerOver(database, await prepareRegister(database));
  });
  const importFor = (organisation: string, input: unknown, wish: ImportWish = {}) =>
    register.database.transact(async (unit) =>
      importQualification(unit, await keepOperator(unit, organisation, AT), input, wish, AT),
    );
  const bring = (input: unknown, wish?: ImportWish) => importFor('Sample Awarding', input, wish);
  const statementOf = async (evidence: object, citation?: object) =>
    (await bring(inputOf(evidence, {}, citation))).structure.units[0]?.learningOutcomes[0]
      ?.assessmentCriteria[0]?.evidences[0]?.statement;
  const faultsOf = async (input: unknown) => {
    const error = await bring(input).then(
      () => null,
      (fault: FaultyStructure) => fault,
    );
    expect(await register.database.rows.all('select id from qualification')).toEqual([]);
    return error?.faults.map(({ path, reason }) => `${path}: ${reason}`);
  };
  const placeOf = async (id: string | undefined) => {
    const [place] = await register.database.rows.all(
      'select s.urn, s.edition, t.kind, t.position from statement t join standard s on s.id = t.standard_id where t.id = ?',
      [id ?? ''],
    );
    return place;
  };

  it('is imported once, then unchanged, then as the next version, by the operator', async () => {
    const input = inputOf({ urn: 'SAMCS02', statement: 'P2' });
    const first = await bring(input, { publish: true });
    expect(first).toMatchObject({ outcome: 'IMPORTED', version: 1, state: 'PUBLISHED', warnings: [] });
    expect(await bring(input, { publish: true })).toMatchObject({
      outcome: 'UNCHANGED',
      id: first.id,
      version: 1,
    });
    const changed = { ...input, level: '3' };
    expect(await bring(changed)).toMatchObject({
      outcome: 'UPDATED',
      version: 2,
      state: 'DRAFT',
      differences: ['level'],
    });
    expect(await bring(changed, { publish: true })).toMatchObject({
      outcome: 'UNCHANGED',
      state: 'PUBLISHED',
    });
    const [events = []] = await findEventsOf(register.database.rows, [first.id]);
    expect(events.map(({ action, version, keyId }) => [action, version, keyId])).toEqual([
      ['CREATED', 1, null],
      ['PUBLISHED', 1, null],
      ['UPDATED', 2, null],
      ['PUBLISHED', 2, null],
    ]);
  });

  it("is refused on another version than the newest, and for what is not there or another organisation's", async () => {
    const input = inputOf({ urn: 'SAMCS02', statement: 'P2' });
    const { id } = await bring(input);
    await bring({ ...input, level: '3' }, { version: 1 });
    await expect(bring({ ...input, level: '4' }, { version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(importFor('Others', input, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(importFor('Others', input, { version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await findVersions(register.database.rows, id)).toHaveLength(2);
    const renamed = { ...input, title: { en: 'Certificate in Writing' } };
    expect(await bring(renamed, { id })).toMatchObject({ outcome: 'UPDATED', id, version: 3 });
  });

  it('names a statement by its number in the edition that is cited, in the one given, or in the one in force', async () => {
    const old = { urn: 'SAMCS02', edition: '2016-04-18', kind: 'PERFORMANCE_CRITERION', position: 2 };
    expect(await placeOf(await statementOf({ urn: 'sam cs 02', statement: 'p2' }))).toEqual(old);
    const free = { urn: 'SAMCC01' };
    const given = { urn: 'SAMCS02', edition: '2016-04-18', statement: 'P2' };
    expect(await placeOf(await statementOf(given, free))).toEqual(old);
    expect(await placeOf(await statementOf({ urn: 'SAMCS02', statement: 'K3' }, free))).toEqual({
      ...old,
      edition: '2022-05-09',
      kind: 'KNOWLEDGE_ITEM',
      position: 3,
    });
  });

  it('may give the id beside the number, and is refused where they part', async () => {
    const id = await statementOf({ urn: 'SAMCS02', statement: 'P2' });
    expect(await statementOf({ urn: 'SAMCS02', statement: 'P2', id: id?.toUpperCase() })).toBe(id);
    expect(await statementOf({ urn: 'SAMCS02', statement: id })).toBe(id);
    expect(await statementOf({ statement: id })).toBe(id);
    const parting = inputOf({ urn: 'SAMCS02', statement: 'P3', id }, { title: { en: 'Another' } });
    await expect(bring(parting)).rejects.toThrow(
      `${EVIDENCE}.id: is not the id of P3 of SAMCS02 2016-04-18: leave out the one that is wrong`,
    );
  });

  it.each<[object, string]>([
    [{ urn: 'SAMCS02', statement: 'P99' }, `${EVIDENCE}.statement: SAMCS02 2016-04-18 has no P99`],
    [
      { urn: 'SAMCS02', statement: '7' },
      `${EVIDENCE}.statement: must be a number as P17 or K3, or the id of a statement`,
    ],
    [
      { urn: 'SAMCS02', edition: '2001', statement: 'P1' },
      `${EVIDENCE}.edition: there is no edition "2001" of SAMCS02 on the register, but 2022-05-09, 2016-04-18`,
    ],
    [{ urn: 'NOSUCH9', statement: 'P1' }, `${EVIDENCE}.urn: "NOSUCH9" is not on the register`],
    [{ urn: 7, statement: 'P1' }, `${EVIDENCE}.urn: is no code of a standard`],
  ])('is refused with the path of %j, and nothing is kept', async (evidence, told) => {
    expect(await faultsOf(inputOf(evidence, { credits: -1 }))).toEqual([
      'credits: must be 0 or more, not -1',
      told,
    ]);
  });
});

describe('the number of a statement', () => {
  const row = (id: string, alignment: 'BOTH' | 'EN' | 'CY') => ({
    id,
    alignment,
    kind: 'KNOWLEDGE_ITEM' as const,
    position: 3,
    standardId: 's',
    label: null,
    groupPosition: null,
    textEn: null,
    textCy: null,
    wordingKey: '',
  });

  it('says the language where both have a list of their own', () => {
    const [english, welsh] = [row('a', 'EN'), row('b', 'CY')];
    expect([english, welsh].map((one) => formatStatementNumber(one, [english, welsh]))).toEqual([
      'K3',
      'K3/cy',
    ]);
    expect(formatStatementNumber(row('c', 'BOTH'), [row('c', 'BOTH')])).toBe('K3');
    expect(parseStatementNumber('K3/cy')).toEqual({ kind: 'KNOWLEDGE_ITEM', position: 3, language: 'CY' });
  });

  it.each(['17', 'P', 'P0', 'Q1', 'P1.2', ''])('is not %j', (text) => {
    expect(parseStatementNumber(text)).toBeNull();
  });
});
