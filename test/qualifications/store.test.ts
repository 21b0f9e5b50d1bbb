import { getRegisterState, readChanges } from '../../src/register/changes/change.queries';
import { readPage } from '../../src/common/keyset';
import { type Editor } from '../../src/qualifications/store/editor';
import {
  publishQualification,
  withdrawQualification,
} from '../../src/qualifications/store/publish-qualification';
import {
  findEventsOf,
  findQualifications,
  findStructure,
  findVersions,
  type QualificationRecord,
} from '../../src/qualifications/store/qualification.queries';
import { listQualifications } from '../../src/qualifications/store/qualification-list.queries';
import { createQualification, updateQualification } from '../../src/qualifications/store/save-qualification';
import { readStructure } from '../../src/qualifications/structure/read-structure';
import { type QualificationStructure } from '../../src/qualifications/structure/structure';
import { describeOnBothDatabases } from '../support/databases';
import { openTestRegister, type TestRegister } from '../support/register';

const OURS: Editor = { organisationId: 'organisation-one', keyId: 'key-one' };
const THEIRS: Editor = { organisationId: 'organisation-two', keyId: 'key-two' };
const AT = '2026-11-22T10:00:00.000Z';

const UNIT = { key: 'A1', title: { en: 'Serve callers' }, credits: 4 };
const INPUT = {
  title: { en: 'Diploma in Sample Service' },
  number: '600/0001/X',
  framework: 'RQF',
  level: '2',
  units: [UNIT],
  groups: [{ key: 'A', title: { en: 'Mandatory' }, units: ['A1'] }],
  rules: [{ key: 'R1', kind: 'ALL_OF', groups: ['A'] }],
};

function structureOf(input: object): QualificationStructure {
  const { structure, faults } = readStructure({ ...INPUT, ...input });
  if (!structure) throw new Error(JSON.stringify(faults));
  return structure;
}

describeOnBothDatabases('the qualifications of an organisation', (open) => {
  let register: TestRegister;
  let id: string;

  beforeEach(async () => {
    register = await openTestRegister(open);
    id = await register.database.transact((unit) => createQualification(unit, OURS, structureOf({}), AT));
  });

  const act = (work: Parameters<TestRegister['database']['transact']>[0]) =>
    register.database.transact(work as never) as Promise<unknown>;
  const update = (version: number, input: object, editor = OURS) =>
    act((unit) => updateQualification(unit, editor, { id, version }, structureOf(input), AT));
  const publish = (version: number, editor = OURS) =>
    act((unit) => publishQualification(unit, editor, { id, version }, AT));
  const withdraw = (version: number, reason = 'replaced') =>
    act((unit) => withdrawQualification(unit, OURS, { id, version }, reason, AT));
  const seenBy = async (organisationId: string | null) =>
    (await findQualifications(register.database.rows, organisationId, [id]))[0];
  const listedFor = async (organisationId: string | null, criteria = {}) => {
    const { rows } = register.database;
    const list = listQualifications(rows, organisationId, criteria);
    const page = await readPage<QualificationRecord>(rows, list, {
      size: 10,
      after: null,
      before: null,
      direction: 'forward',
    });
    return page.edges.map(({ row }) => [row.id, row.version, row.state]);
  };
  const publicChanges = async () => {
    const { rows } = register.database;
    const request = { size: 50, after: null, before: null, direction: 'forward' as const };
    const { edges } = await readChanges(rows, rows, request);
    return edges.filter(({ row }) => row.typeName === 'Qualification').map(({ row }) => row.kind);
  };

  it('begin as a draft that nobody else sees', async () => {
    expect(await seenBy('organisation-one')).toMatchObject({
      id,
      version: 1,
      state: 'DRAFT',
      number: '600/0001/X',
    });
    expect([await seenBy('organisation-two'), await seenBy(null)]).toEqual([null, null]);
    expect(await listedFor('organisation-one')).toEqual([[id, 1, 'DRAFT']]);
    expect([await listedFor('organisation-two'), await listedFor(null)]).toEqual([[], []]);
    expect(await publicChanges()).toEqual([]);
  });

  it('leave the version of the register as it is until something is published', async () => {
    const version = async () => (await getRegisterState(register.database.primaryRows)).dataVersion;
    const before = await version();
    await update(1, { level: '3' });
    expect(await version()).toBe(before);
    await publish(2);
    expect(await version()).toBeGreaterThan(before);
  });

  it('keep every version, and show the newest to their organisation', async () => {
    await update(1, { units: [{ ...UNIT, credits: 5 }] });
    expect(await seenBy('organisation-one')).toMatchObject({ version: 2, state: 'DRAFT' });
    expect((await findStructure(register.database.rows, id, 1))?.units[0]?.credits).toBe(4);
    expect((await findStructure(register.database.rows, id, 2))?.units[0]?.credits).toBe(5);
    expect((await findVersions(register.database.rows, id)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('refuse what is based on a version that is not the newest, and change nothing', async () => {
    await update(1, {});
    await expect(update(1, {})).rejects.toThrow('version: 1 is not the newest version, which is 2');
    await expect(publish(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await seenBy('organisation-one')).toMatchObject({ version: 2, state: 'DRAFT' });
  });

  it('let one of two writers through who read the same version', async () => {
    const both = await Promise.allSettled([update(1, { level: '3' }), update(1, { level: '4' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await seenBy('organisation-one')).toMatchObject({ version: 2 });
  });

  it('are unknown to another organisation that would write', async () => {
    for (const attempt of [update(1, {}, THEIRS), publish(1, THEIRS)]) {
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('are seen by all once published, as they were published, while the next version is drafted', async () => {
    await publish(1);
    await update(1, { title: { en: 'Diploma in Further Service' } });
    expect(await seenBy(null)).toMatchObject({
      version: 1,
      state: 'PUBLISHED',
      titleEn: 'Diploma in Sample Service',
    });
    expect(await seenBy('organisation-one')).toMatchObject({ version: 2, state: 'DRAFT' });
    expect(await listedFor(null)).toEqual([[id, 1, 'PUBLISHED']]);
    expect(await listedFor('organisation-one', { state: 'PUBLISHED' })).toEqual([]);
    expect(await publicChanges()).toEqual(['ADDED']);
    await publish(2);
    expect(await seenBy(null)).toMatchObject({ version: 2, titleEn: 'Diploma in Further Service' });
    expect(await publicChanges()).toEqual(['ADDED', 'MODIFIED']);
  });

  it('are published once, and withdrawn once with a reason that stays', async () => {
    await expect(withdraw(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await publish(1);
    await expect(publish(1)).rejects.toThrow('version 1 is published already');
    await expect(withdraw(1, ' \u200b ')).rejects.toThrow('reason: must say why');
    await withdraw(1, 'the standards were replaced');
    await expect(withdraw(1)).rejects.toThrow('withdrawn already');
    expect(await seenBy(null)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawalReason: 'the standards were replaced',
    });
  });

  it('have one id for a number however it is written, and there is one of each', async () => {
    const again = structureOf({ number: '600 0001 x' });
    const attempt = act((unit) => createQualification(unit, OURS, again, AT));
    await expect(attempt).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = await register.database.transact((unit) => createQualification(unit, THEIRS, again, AT));
    expect(other).not.toBe(id);
  });

  it('are found by number in any spelling', async () => {
    expect(await listedFor('organisation-one', { number: '6000001x' })).toEqual([[id, 1, 'DRAFT']]);
    expect(await listedFor('organisation-one', { number: '6000002' })).toEqual([]);
  });

  it('remember who did what', async () => {
    await update(1, {
      units: [
        { ...UNIT, credits: 6 },
        { ...UNIT, key: 'A2' },
      ],
      level: '3',
    });
    await publish(2);
    const [events = []] = await findEventsOf(register.database.rows, [id]);
    expect(events.map(({ action, version, keyId }) => [action, version, keyId])).toEqual([
      ['CREATED', 1, 'key-one'],
      ['UPDATED', 2, 'key-one'],
      ['PUBLISHED', 2, 'key-one'],
    ]);
    expect(JSON.parse(events[1]?.differences ?? '')).toEqual(['level', 'unit A1: credits', 'unit A2: added']);
  });
});

describeOnBothDatabases('what a qualification cites', (open) => {
  let register: TestRegister;

  beforeEach(async () => {
    register = await openTestRegister(open);
    await register.addAll(
      { urn: 'SAMCC001', approvedOn: '1 March 2020' },
      { urn: 'SAMCC001', approvedOn: '1 March 2024' },
    );
  });

  const save = (standards: readonly object[], statement?: string) => {
    const evidences = statement === undefined ? [] : [{ statement, claim: 'FULL' }];
    const criteria = [{ number: '1.1', text: { en: 'Answer' }, evidences }];
    const learningOutcomes = [
      { number: '1', text: { en: 'Be able to answer' }, assessmentCriteria: criteria },
    ];
    const structure = structureOf({ units: [{ ...UNIT, standards, learningOutcomes }] });
    return register.database.transact((unit) => createQualification(unit, OURS, structure, AT));
  };
  const citations = () =>
    register.database.rows.all(
      'select urn, identity, edition, standard_id as id from qualification_citation',
    );
  const editions = async () => (await register.editions('SAMCC001')).map(({ id }) => id);

  it('is found in any spelling; left out, the edition in force is meant', async () => {
    const [newer, older] = await editions();
    await save([{ urn: 'sam cc 001' }, { urn: 'SAMCC001', edition: '2020-03-01' }]);
    expect(await citations()).toEqual([
      { urn: 'sam cc 001', identity: 'SAMCC001', edition: null, id: newer },
      { urn: 'SAMCC001', identity: 'SAMCC001', edition: '2020-03-01', id: older },
    ]);
  });

  it('is kept when the register does not have it', async () => {
    await save([{ urn: 'NOSUCH9' }]);
    expect(await citations()).toEqual([{ urn: 'NOSUCH9', identity: 'NOSUCH9', edition: null, id: null }]);
  });

  it('is refused as evidence when it is of another edition than the unit cites, or not there at all', async () => {
    const [, older] = await editions();
    const [statement] = await register.database.rows.all<{ id: string }>(
      'select id from statement where standard_id = ? order by position limit 1',
      [older ?? ''],
    );
    const path = 'units[0].learningOutcomes[0].assessmentCriteria[0].evidences[0].statement';
    await expect(save([{ urn: 'SAMCC001', edition: '2024-03-01' }], statement?.id)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: path,
      message: `${path}: is a statement of SAMCC001 2020-03-01, and unit "A1" cites the edition 2024-03-01`,
    });
    await expect(save([], 'no-such-id')).rejects.toThrow('no statement has the id "no-such-id"');
    expect(await citations()).toEqual([]);
    await save([{ urn: 'SAMCC001', edition: '2020-03-01' }], statement?.id.toUpperCase());
  });
});
