import {
  CreateQualificationDocument,
  EvaluateSelectionDocument,
  NodeDocument,
  PublishQualificationDocument,
  QualificationByIdDocument,
  QualificationContentDocument,
  QualificationsDocument,
  UpdateQualificationDocument,
  WithdrawQualificationDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { sampleQualification } from '../../../support/qualification-inputs';
import { makeKey, withKey } from '../../../support/viewers';
import { type ServerReply, wholeServer } from '../../../support/whole-server';

const RENAMED = sampleQualification({ title: { en: 'Diploma in Keeping Lighthouses' } });
const UNITS = ['A1', 'A2', 'B1'];

describeOnBothDatabases('a designer', (open) => {
  const server = wholeServer(open);
  let key: Readonly<Record<string, string>>;
  let id: string;
  beforeAll(async () => {
    const { database } = server.register;
    key = withKey(
      await makeKey(database, { organisation: 'Lantern Awards', scopes: ['qualifications:write'] }),
    );
  });
  const read = async (headers = {}, version: number | null = null) =>
    (await server.query(QualificationByIdDocument, { id, version }, headers)).qualification;
  const update = (version: number, input = RENAMED) =>
    server.ask(UpdateQualificationDocument, { id, version, input }, key);
  const codeOf = ({ errors }: ServerReply<unknown>) => errors.map(({ extensions }) => extensions.code);

  it('saves a draft, and is answered with it', async () => {
    const { createQualification } = await server.query(
      CreateQualificationDocument,
      { input: sampleQualification() },
      key,
    );
    ({ id } = createQualification.qualification);
    expect(createQualification.qualification).toEqual({
      id,
      version: 1,
      state: 'DRAFT',
      title: 'Diploma in Keeping Lanterns',
      number: '600/0001/X',
      level: '2',
      framework: 'RQF',
    });
    expect(await read(key)).toMatchObject({ version: 1, state: 'DRAFT' });
    expect(await read()).toBeNull();
  });

  it('reads it back as it was saved, in either language', async () => {
    const { qualification } = await server.query(QualificationContentDocument, { id, language: 'CY' }, key);
    expect(qualification).toMatchObject({
      title: 'Diploma mewn Cadw Llusernau',
      languages: ['EN', 'CY'],
      credits: 12,
      organisation: { name: 'Lantern Awards' },
      warnings: [],
      groups: [
        { key: 'A', title: 'Mandatory', units: ['A1', 'A2'], acceptsExternal: false },
        { key: 'B', title: null, units: ['B1', 'B2'] },
      ],
      rules: [
        { key: 'all-of-A', kind: 'ALL_OF', groups: ['A'], minimum: null },
        { key: 'some-of-B', measure: 'CREDITS', minimum: 5, maximum: 5, overMaximum: null },
        { key: 'total', groups: [], minimum: 12 },
      ],
      outcomes: [],
    });
    expect(qualification?.units.map(({ key: unit, title, credits }) => [unit, title, credits])).toEqual([
      ['A1', 'Unit A1', 4],
      ['A2', 'Unit A2', 3],
      ['B1', 'Unit B1', 5],
      ['B2', 'Unit B2', 5],
    ]);
  });

  it('tries selections on the draft', async () => {
    const variables = { qualification: id, units: UNITS };
    const { evaluateSelection } = await server.query(EvaluateSelectionDocument, variables, key);
    expect(evaluateSelection).toMatchObject({ valid: true, credits: 12, unitCount: 3 });
    const hidden = await server.ask(EvaluateSelectionDocument, variables);
    expect(hidden.errors[0]).toMatchObject({
      message: `no qualification has the id "${id}"`,
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('saves the next version, and is refused when somebody was quicker', async () => {
    expect((await update(1)).data).toMatchObject({
      updateQualification: {
        qualification: { id, version: 2, state: 'DRAFT', title: 'Diploma in Keeping Lighthouses' },
      },
    });
    const stale = await update(1);
    expect(codeOf(stale)).toEqual(['CONFLICT']);
    expect(stale.errors[0]?.message).toContain('1 is not the newest version, which is 2');
    expect(codeOf(await server.ask(PublishQualificationDocument, { id, version: 1 }, key))).toEqual([
      'CONFLICT',
    ]);
  });

  it('publishes it, and everybody reads it', async () => {
    const { publishQualification } = await server.query(
      PublishQualificationDocument,
      { id, version: 2 },
      key,
    );
    expect(publishQualification.qualification).toMatchObject({ version: 2, state: 'PUBLISHED' });
    expect(await read()).toMatchObject({
      version: 2,
      state: 'PUBLISHED',
      title: 'Diploma in Keeping Lighthouses',
      versions: [{ version: 2, state: 'PUBLISHED' }],
      history: null,
    });
    expect((await server.query(NodeDocument, { id })).node).toMatchObject({
      __typename: 'Qualification',
      id,
    });
    const { qualifications } = await server.query(QualificationsDocument, {});
    expect(qualifications).toMatchObject({ totalCount: 1, nodes: [{ id, version: 2 }] });
    const { evaluateSelection } = await server.query(EvaluateSelectionDocument, {
      qualification: id,
      units: UNITS,
    });
    expect(evaluateSelection.valid).toBe(true);
    expect(codeOf(await server.ask(PublishQualificationDocument, { id, version: 2 }, key))).toEqual([
      'CONFLICT',
    ]);
  });

  it('drafts the next version while what was published stays', async () => {
    const draft = sampleQualification({ title: { en: 'Diploma in Keeping Harbours' } });
    expect((await update(2, draft)).errors).toEqual([]);
    expect(await read(key)).toMatchObject({ version: 3, state: 'DRAFT' });
    expect(await read(key, 1)).toMatchObject({ version: 1, title: 'Diploma in Keeping Lanterns' });
    expect(await read()).toMatchObject({ version: 2, state: 'PUBLISHED' });
    expect(await read({}, 2)).toMatchObject({ version: 2 });
    expect(await read({}, 3)).toBeNull();
    expect(await read({}, 1)).toBeNull();
    const inDraft = await server.ask(EvaluateSelectionDocument, {
      qualification: id,
      version: 3,
      units: UNITS,
    });
    expect(codeOf(inDraft)).toEqual(['NOT_FOUND']);
  });

  it('withdraws what is published, with a reason that everybody reads', async () => {
    const withdraw = (reason: string) =>
      server.ask(WithdrawQualificationDocument, { id, version: 3, reason }, key);
    expect((await withdraw(' ')).errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'reason',
    });
    expect((await withdraw('Lanterns went out.')).errors).toEqual([]);
    expect(await read()).toMatchObject({
      version: 2,
      state: 'WITHDRAWN',
      withdrawalReason: 'Lanterns went out.',
    });
    expect(await read(key)).toMatchObject({ version: 3, state: 'DRAFT' });
    expect(codeOf(await withdraw('again'))).toEqual(['CONFLICT']);
  });

  it('sees who did what, and the change log tells everybody what was public', async () => {
    const history = (await read(key))?.history ?? [];
    expect(history.map(({ sequence, action, version }) => [sequence, action, version])).toEqual([
      [1, 'CREATED', 1],
      [2, 'UPDATED', 2],
      [3, 'PUBLISHED', 2],
      [4, 'UPDATED', 3],
      [5, 'WITHDRAWN', 2],
    ]);
    expect(history[1]?.differences).toEqual(['title']);
    const text =
      '{ changes(first: 100, after: AFTER) { nodes { kind typeName node { id } } pageInfo { endCursor } } }';
    const kinds: string[] = [];
    let after = 'null';
    for (;;) {
      const { data } = await server.ask<ChangePage, never>(text.replace('AFTER', after));
      const found = data?.changes.nodes ?? [];
      if (found.length === 0) break;
      for (const { kind, typeName, node } of found) {
        if (typeName !== 'Qualification') continue;
        kinds.push(kind);
        expect(node).toEqual({ id });
      }
      after = JSON.stringify(data?.changes.pageInfo.endCursor);
    }
    expect(kinds).toEqual(['ADDED', 'MODIFIED']);
  });

  it('is not answered twice for one name', async () => {
    const again = await server.ask(CreateQualificationDocument, { input: sampleQualification() }, key);
    expect(codeOf(again)).toEqual(['CONFLICT']);
    expect(again.errors[0]?.message).toContain(id);
  });
});

interface ChangePage {
  readonly changes: {
    readonly nodes: readonly {
      readonly kind: string;
      readonly typeName: string;
      readonly node: { readonly id: string } | null;
    }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
