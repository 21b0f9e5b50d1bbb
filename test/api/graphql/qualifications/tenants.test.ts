import {
  CreateQualificationDocument,
  EvaluateSelectionDocument,
  NodeDocument,
  NodesDocument,
  PublishQualificationDocument,
  QualificationByIdDocument,
  QualificationsDocument,
  StandardQualificationsDocument,
  UpdateQualificationDocument,
  WithdrawQualificationDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { changesAfter } from '../../../support/follow-changes';
import { mappedUnit, sampleQualification } from '../../../support/qualification-inputs';
import { makeKey, withKey } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

const UNKNOWN = '00000000-0000-5000-8000-000000000000';

describeOnBothDatabases("two organisations with each other's drafts", (open) => {
  const server = wholeServer(open);
  type Headers = Readonly<Record<string, string>>;
  let ours: Headers;
  let theirs: Headers;
  let ourDraft: string;
  let theirDraft: string;
  const input = async (title: string) => {
    const [statement] = await server.register.statements('SAMCC01');
    const unit = mappedUnit('A1', 'SAMCC01', [{ id: statement?.id ?? '', claim: 'FULL' }]);
    return sampleQualification({ title: { en: title }, units: [unit], groups: [], rules: [] });
  };
  beforeAll(async () => {
    const { database } = server.register;
    const keyOf = async (organisation: string) =>
      withKey(await makeKey(database, { organisation, scopes: ['qualifications:write'] }));
    [ours, theirs] = [await keyOf('Our Awards'), await keyOf('Their Awards')];
    const create = async (title: string, key: Headers) => {
      const variables = { input: await input(title) };
      const made = await server.query(CreateQualificationDocument, variables, key);
      return made.createQualification.qualification.id;
    };
    [ourDraft, theirDraft] = [await create('Ours', ours), await create('Theirs', theirs)];
  });

  it('have qualifications of one number each, under ids of their own', () => {
    expect(ourDraft).not.toBe(theirDraft);
  });

  it('list and count their own alone, and others none', async () => {
    const filters = [{}, { state: 'DRAFT' }, { number: '600 0001 X' }, { standard: 'samcc 01' }] as const;
    for (const filter of filters) {
      for (const [headers, ids] of [
        [ours, [ourDraft]],
        [theirs, [theirDraft]],
        [{}, []],
      ] as const) {
        const { qualifications } = await server.query(QualificationsDocument, { filter }, headers);
        expect(qualifications.nodes.map(({ id }) => id)).toEqual(ids);
        expect(qualifications.totalCount).toBe(ids.length);
        const { standard } = await server.query(StandardQualificationsDocument, { urn: 'SAMCC01' }, headers);
        expect(standard?.qualifications.nodes.map(({ id }) => id)).toEqual(ids);
        expect(standard?.qualifications.totalCount).toBe(ids.length);
      }
    }
  });

  it('are told nothing by an id', async () => {
    for (const id of [ourDraft, UNKNOWN]) {
      for (const headers of [theirs, {}]) {
        expect((await server.query(NodeDocument, { id }, headers)).node).toBeNull();
        expect((await server.query(NodesDocument, { ids: [id] }, headers)).nodes).toEqual([null]);
        for (const version of [null, 1]) {
          const asked = await server.query(QualificationByIdDocument, { id, version }, headers);
          expect(asked.qualification).toBeNull();
        }
      }
    }
    expect((await server.query(NodeDocument, { id: ourDraft }, ours)).node).toMatchObject({ id: ourDraft });
  });

  it('are told nothing by the change log', async () => {
    const told = (await changesAfter(server, null)).entries.map(({ nodeId }) => nodeId);
    expect(told).not.toContain(ourDraft);
    expect(told).not.toContain(theirDraft);
  });

  it.each([
    ['evaluateSelection', EvaluateSelectionDocument, { units: [] }],
    ['updateQualification', UpdateQualificationDocument, { version: 1 }],
    ['publishQualification', PublishQualificationDocument, { version: 1 }],
    ['publishQualification of a stale version', PublishQualificationDocument, { version: 7 }],
    ['withdrawQualification', WithdrawQualificationDocument, { version: 1, reason: 'mine' }],
  ] as const)('are refused as for an unknown id: %s', async (_name, operation, given) => {
    const ask = async (id: string) => {
      const variables = { ...given, id, qualification: id, input: await input('Taken over') };
      const { errors, status } = await server.ask(operation.toString(), variables as never, theirs);
      const [error] = errors;
      const message = error?.message.replaceAll(id, 'ID');
      return { status, message, code: error?.extensions.code, count: errors.length };
    };
    const hidden = await ask(ourDraft);
    expect(hidden).toEqual(await ask(UNKNOWN));
    expect(hidden.code).toBe('NOT_FOUND');
    expect(
      (await server.query(QualificationByIdDocument, { id: ourDraft }, ours)).qualification,
    ).toMatchObject({ version: 1, state: 'DRAFT', title: 'Ours' });
  });

  it('read what the other publishes, without its history and drafts, and may not change it', async () => {
    await server.query(PublishQualificationDocument, { id: ourDraft, version: 1 }, ours);
    const next = { id: ourDraft, version: 1, input: await input('Ours, drafted') };
    await server.query(UpdateQualificationDocument, next, ours);
    const seen = await server.query(QualificationByIdDocument, { id: ourDraft }, theirs);
    expect(seen.qualification).toMatchObject({
      version: 1,
      title: 'Ours',
      history: null,
      versions: [{ version: 1 }],
    });
    const { errors } = await server.ask(
      WithdrawQualificationDocument,
      { id: ourDraft, version: 2, reason: 'x' },
      theirs,
    );
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const { qualifications } = await server.query(QualificationsDocument, {}, theirs);
    expect(qualifications.nodes.map(({ title, version }) => [title, version])).toEqual([
      ['Ours', 1],
      ['Theirs', 1],
    ]);
    const found = await server.query(QualificationsDocument, { filter: { state: 'PUBLISHED' } }, ours);
    expect(found.qualifications.nodes).toEqual([]);
  });
});
