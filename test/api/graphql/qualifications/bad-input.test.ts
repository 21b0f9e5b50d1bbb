import {
  CreateQualificationDocument,
  EvaluateSelectionDocument,
  QualificationsDocument,
  UpdateQualificationDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import {
  mappedUnit,
  type QualificationInput,
  sampleQualification,
  sampleUnit,
} from '../../../support/qualification-inputs';
import { makeKey, withKey } from '../../../support/viewers';
import { type ServerReply, wholeServer } from '../../../support/whole-server';

type Rule = QualificationInput['rules'][number];
const rule = (more: Partial<Rule>): Partial<QualificationInput> => ({
  rules: [{ key: 'R', kind: 'RANGE', measure: 'CREDITS', minimum: 1, ...more }],
});

/** What is wrong, with the path that must be named and a part of the reason. */
const FAULTY: readonly (readonly [string, Partial<QualificationInput>, string, string])[] = [
  [
    'a unit key given twice',
    { units: [sampleUnit('A1', 4), sampleUnit('A1', 3)], groups: [], rules: [] },
    'input.units[1].key',
    'is taken by units[0]',
  ],
  ['an unknown unit in a rule', rule({ units: ['A9'] }), 'input.rules[0].units[0]', 'there is no unit "A9"'],
  [
    'an unknown unit in a group',
    { groups: [{ key: 'A', units: ['A1', 'Z'] }], rules: [] },
    'input.groups[0].units[1]',
    'there is no unit "Z"',
  ],
  [
    'groups inside each other',
    {
      groups: [
        { key: 'A', units: ['A1'], groups: ['B'] },
        { key: 'B', units: ['B1'], groups: ['A'] },
      ],
      rules: [],
    },
    'input.groups[1].groups[0]',
    'the group holds itself',
  ],
  ['a minimum above the maximum', rule({ minimum: 9, maximum: 3 }), 'input.rules[0].minimum', ''],
  ['a range without a measure', rule({ measure: null }), 'input.rules[0].measure', 'is missing'],
  [
    'negative credits',
    { units: [sampleUnit('A1', -1)], groups: [], rules: [] },
    'input.units[0].credits',
    'must be 0 or more, not -1',
  ],
  ['a blank key', { units: [sampleUnit(' ', 1)], groups: [], rules: [] }, 'input.units[0].key', 'blank'],
  ['a title in neither language', { title: {} }, 'input.title', 'neither language'],
  ['a title too long', { title: { en: 'x'.repeat(10_001) } }, 'input.title.en', '10000 characters'],
  ['a number with half a letter', { number: 'x\ud800' }, 'input.number', 'control characters'],
  [
    'more units than are read',
    { units: Array.from({ length: 10_000 }, (_, at) => sampleUnit(`u${at}`, 1)), groups: [], rules: [] },
    'input.units',
    'holds 10000 entries',
  ],
  [
    'more names in a rule than are read',
    rule({ units: Array<string>(20_001).fill('A1') }),
    'input.rules[0].units',
    'holds 20001 entries',
  ],
];

describeOnBothDatabases('a qualification that cannot be kept', (open) => {
  const server = wholeServer(open);
  let key: Readonly<Record<string, string>>;
  beforeAll(async () => {
    key = withKey(await makeKey(server.register.database, { scopes: ['qualifications:write'] }));
  });
  const create = (input: QualificationInput) => server.ask(CreateQualificationDocument, { input }, key);
  const count = async () => (await server.query(QualificationsDocument, {}, key)).qualifications.totalCount;

  it.each(FAULTY)('is refused with the field and the reason: %s', async (_what, more, path, reason) => {
    const { errors, data } = await create(sampleQualification(more));
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
    expect(errors[0]?.message).toContain(`${path}: `);
    expect(errors[0]?.message).toContain(reason);
    expect(await count()).toBe(0);
  });

  it('is told all its faults at once', async () => {
    const units = [sampleUnit('A1', -1), sampleUnit('A1', 2)];
    const { errors } = await create(sampleQualification({ title: {}, units, groups: [], rules: [] }));
    const faults = faultsOf({ errors });
    expect(faults.map(({ path }) => path)).toEqual([
      'input.title',
      'input.units[0].credits',
      'input.units[1].key',
    ]);
    for (const { path, reason } of faults) expect(errors[0]?.message).toContain(`${path}: ${reason}`);
  });

  it('is told the first two hundred of very many faults', async () => {
    const units = Array.from({ length: 500 }, (_, at) => sampleUnit(`u${at}`, -1));
    const { errors } = await create(sampleQualification({ units, groups: [], rules: [] }));
    const faults = faultsOf({ errors });
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toEqual({ path: 'input', reason: 'and 300 more' });
  });

  it.each([
    ['credits that are no 32-bit number', { credits: 2_147_483_648 }, 'input.credits'],
    ['credits that are no whole number', { credits: 1.5 }, 'input.credits'],
    ['a framework that there is none of', { framework: 'NVQ' as 'RQF' }, 'input.framework'],
    ['a review date that is none', { reviewDate: '2026-13' }, 'input.reviewDate'],
    ['a field that there is none of', { colour: 'red' } as object, 'input'],
  ])('is refused by its shape: %s', async (_what, more, path) => {
    const { errors, status } = await create(sampleQualification(more));
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain(path.replace('input.', '"input.'));
  });

  it('is refused statements that the register lacks, or of another edition than is cited, and keeps nothing', async () => {
    const [first, second] = await server.register.statements('SAMCS02');
    const [old] = (await server.register.editions('SAMCS02')).slice(1);
    const unit = mappedUnit('A1', 'SAMCS02', [
      { id: first?.id ?? '', claim: 'FULL' },
      { id: 'none', claim: 'PART' },
      { id: second?.id ?? '', claim: 'PART' },
    ]);
    const cited = { ...unit, standards: [{ urn: 'SAMCS02', edition: old?.edition ?? '' }] };
    const reply = await create(sampleQualification({ units: [cited], groups: [], rules: [] }));
    const place = 'input.units[0].learningOutcomes[0].assessmentCriteria';
    expect(faultsOf(reply)).toEqual([
      {
        path: `${place}[0].evidences[0].statement`,
        reason: expect.stringContaining('is a statement of') as string,
      },
      { path: `${place}[1].evidences[0].statement`, reason: 'no statement has the id "none"' },
      {
        path: `${place}[2].evidences[0].statement`,
        reason: expect.stringContaining('is a statement of') as string,
      },
    ]);
    expect(reply.errors[0]?.extensions.argument).toBe(`${place}[0].evidences[0].statement`);
    expect(await count()).toBe(0);
  });

  it('leaves what was saved as it was', async () => {
    const made = await server.query(CreateQualificationDocument, { input: sampleQualification() }, key);
    const { id } = made.createQualification.qualification;
    const input = sampleQualification({ level: ' ' });
    const { errors } = await server.ask(UpdateQualificationDocument, { id, version: 1, input }, key);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.level' });
    const { qualifications } = await server.query(QualificationsDocument, {}, key);
    expect(qualifications.nodes).toMatchObject([{ id, version: 1, level: '2' }]);
  });

  it.each([
    [{ units: ['A1', 'Z9'] }, 'units[1]', 'there is no unit "Z9"'],
    [{ units: [], external: [{ reference: 'X', group: 'Z' }] }, 'external[0].group', 'there is no group "Z"'],
    [{ units: [], external: [{ reference: 'X', group: 'A' }] }, 'external[0].group', 'takes no units'],
    [{ units: Array<string>(20_001).fill('A1') }, 'units', 'has 20001 entries'],
  ])('is no selection: %j', async (given, argument, reason) => {
    const { qualifications } = await server.query(QualificationsDocument, {}, key);
    const qualification = qualifications.nodes[0]?.id ?? '';
    const { errors } = await server.ask(EvaluateSelectionDocument, { qualification, ...given }, key);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0]?.message).toContain(reason);
  });

  it('counts a unit once that is named twice, and takes ids in any case', async () => {
    const { qualifications } = await server.query(QualificationsDocument, {}, key);
    const qualification = (qualifications.nodes[0]?.id ?? '').toUpperCase();
    const units = ['A1', 'A1', 'A2', 'B1', 'B1'];
    const { evaluateSelection } = await server.query(
      EvaluateSelectionDocument,
      { qualification, units },
      key,
    );
    expect(evaluateSelection).toMatchObject({ valid: true, unitCount: 3, credits: 12 });
  });
});

interface Fault {
  readonly path: string;
  readonly reason: string;
}

function faultsOf({ errors }: Pick<ServerReply<unknown>, 'errors'>): readonly Fault[] {
  expect(errors).toHaveLength(1);
  return (errors[0]?.extensions as unknown as { readonly faults: readonly Fault[] }).faults;
}
