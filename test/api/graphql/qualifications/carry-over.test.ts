import {
  CarryOverDocument,
  type CarryOverMutationVariables,
  CarryOverProposalsDocument,
  type CarryOverProposalsQuery,
  CreateQualificationDocument,
  PublishQualificationDocument,
  QualificationByIdDocument,
  QualificationContentDocument,
} from '../../../generated/operations';
import { LAMPS, LANTERNS } from '../../../qualifications/support/lantern-standards';
import { mappedInput, type MappedUnit } from '../../../qualifications/support/mapped-qualification';
import { describeOnBothDatabases } from '../../../support/databases';
import { REFERENCE } from '../../../support/register';
import { makeViewers, type TestViewers, UNKNOWN_REFUSED, walkEveryWay } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

type Impact = NonNullable<CarryOverProposalsQuery['qualification']>['affectedBy'][number];
type Proposal = Impact['proposals'][number];

describeOnBothDatabases('rows that are carried over', (open) => {
  const server = wholeServer(open, REFERENCE);
  let viewers: TestViewers;
  let made = 0;

  beforeAll(async () => {
    viewers = await makeViewers(server.register.database, 'qualifications:write');
    await server.register.add(LANTERNS);
    await server.register.add({
      urn: 'SAMRV01',
      approvedOn: '2014-01-01',
      reviewOn: '2040',
      criteria: REVISED,
    });
  });

  /** A qualification written before anything happened to its standards. */
  const create = async (units: readonly MappedUnit[]) => {
    made += 1;
    const input = mappedInput(units, { title: { en: `Award in Sample Tending ${made}` } });
    const { createQualification } = await server.query(
      CreateQualificationDocument,
      { input: input as never },
      viewers.owner,
    );
    return createQualification.qualification.id;
  };
  const statementsBefore = async (urn: string, edition: string) =>
    server.register.database.rows.all<MappedUnit['statements'][number]>(
      `select t.id, t.kind, t.position from statement t join standard s on s.id = t.standard_id
        where s.identity = ? and s.edition = ? order by t.kind desc, t.position`,
      [urn, edition],
    );
  const lanterns = async (positions: readonly number[], edition: string | null = '2013-01-01') => {
    const statements = await statementsBefore('SAMLN07', '2013-01-01');
    return {
      key: 'L1',
      urn: 'SAMLN07',
      edition,
      statements: positions.flatMap(
        (place) => statements.find(({ kind, position }) => kind.startsWith('P') && position === place) ?? [],
      ),
    };
  };
  const impactOf = async (id: string, headers = viewers.owner): Promise<Impact> => {
    const { qualification } = await server.query(CarryOverProposalsDocument, { id }, headers);
    const impact = qualification?.affectedBy.find(({ proposals }) => proposals.length > 0);
    if (!impact) throw new Error('nothing is proposed');
    return impact;
  };
  const proposalsFor = async (id: string, headers = viewers.owner): Promise<Proposal[]> => {
    const { qualification } = await server.query(CarryOverProposalsDocument, { id }, headers);
    return (qualification?.affectedBy ?? []).flatMap(({ proposals }) => proposals);
  };
  const carry = async (variables: CarryOverMutationVariables) =>
    (await server.query(CarryOverDocument, variables, viewers.owner)).carryOver.qualification.version;
  const unitOf = async (id: string, version: number) => {
    const { qualification } = await server.query(
      QualificationContentDocument,
      { id, version },
      viewers.owner,
    );
    const [unit] = qualification?.units ?? [];
    const criteria = unit?.learningOutcomes[0]?.assessmentCriteria ?? [];
    return {
      citations: unit?.citations.map(({ urn, edition, coverage }) => `${urn} ${edition} ${coverage}`),
      evidences: criteria.map(({ evidences }) => evidences.map(({ statementId }) => statementId)),
      claims: criteria.map(({ evidences }) => evidences.map(({ claim }) => claim)),
    };
  };
  const accepting = (proposals: readonly (Proposal | undefined)[]) =>
    proposals.flatMap((proposal) => (proposal ? [{ proposal: proposal.id }] : []));

  it('are carried one by one, and the unit cites what its rows evidence', async () => {
    const id = await create([await lanterns([4, 5])]);
    await server.register.add(LAMPS);
    const [first, second] = await proposalsFor(id);
    expect([first, second]).toMatchObject([
      { row: { unit: 'L1', criterion: '1.1', claim: 'FULL' }, change: 'REWORDED', to: [{ position: 4 }] },
      { row: { criterion: '1.2' }, likeness: 1, words: [], to: [{ position: 2 }] },
    ]);
    expect(await carry({ id, version: 1, accept: accepting([second]) })).toBe(2);
    expect(await unitOf(id, 2)).toEqual({
      citations: ['SAMLN07 2013-01-01 FULL', 'SAMLM23 2021-02-22 FULL'],
      evidences: [[first?.from.id], [second?.to[0]?.id]],
      claims: [['FULL'], ['FULL']],
    });
    expect((await proposalsFor(id)).map((one) => one.id)).toEqual([first?.id]);
    expect(await carry({ id, version: 2, accept: accepting([first]) })).toBe(3);
    expect(await unitOf(id, 3)).toMatchObject({
      citations: ['SAMLM23 2021-02-22 FULL'],
      evidences: [[first?.to[0]?.id], [second?.to[0]?.id]],
    });
    expect(await proposalsFor(id)).toEqual([]);
  });

  it('are dropped where nothing corresponds, when that is accepted', async () => {
    const id = await create([await lanterns([1, 14])]);
    const [kept, removed] = await proposalsFor(id);
    expect(removed).toMatchObject({ change: 'REMOVED', to: [], likeness: null, probability: null });
    await carry({ id, version: 1, accept: accepting([removed]) });
    expect(await unitOf(id, 2)).toMatchObject({
      citations: ['SAMLN07 2013-01-01 FULL'],
      evidences: [[kept?.from.id], []],
    });
  });

  it('may be carried elsewhere than proposed, and claim less', async () => {
    const id = await create([await lanterns([3])]);
    const impact = await impactOf(id);
    const [proposal] = impact.proposals;
    expect(proposal).toMatchObject({
      change: 'OTHER_KIND',
      to: [{ __typename: 'KnowledgeItem', position: 3 }],
    });
    const to = impact.newStatements.slice(0, 2).map((one) => one.id);
    await carry({ id, version: 1, accept: [{ proposal: proposal?.id ?? '', to, claim: 'PART' }] });
    expect(await unitOf(id, 2)).toEqual({
      citations: ['SAMLM23 2021-02-22 FULL'],
      evidences: [to],
      claims: [['PART', 'PART']],
    });
  });

  it('cite without an edition when they did before', async () => {
    const id = await create([await lanterns([1], null)]);
    await carry({ id, version: 1, accept: accepting(await proposalsFor(id)) });
    expect((await unitOf(id, 2)).citations).toEqual(['SAMLM23 null FULL']);
  });

  it('stay as they are when refused, are not proposed again in any later version, and the audit tells', async () => {
    const id = await create([await lanterns([1, 2])]);
    const [first, second] = await proposalsFor(id);
    const refuse = [first?.id ?? ''];
    expect(await carry({ id, version: 1, accept: [], refuse })).toBe(1);
    expect((await proposalsFor(id)).map((one) => one.id)).toEqual([second?.id]);
    expect(await carry({ id, version: 1, accept: accepting([second]) })).toBe(2);
    expect(await proposalsFor(id)).toEqual([]);
    expect(await unitOf(id, 2)).toMatchObject({
      citations: ['SAMLN07 2013-01-01 FULL', 'SAMLM23 2021-02-22 FULL'],
      evidences: [[first?.from.id], [second?.to[0]?.id]],
    });
    const { qualification } = await server.query(QualificationByIdDocument, { id }, viewers.owner);
    expect(qualification?.history?.map(({ action, version }) => [action, version])).toEqual([
      ['CREATED', 1],
      ['CARRY_OVER_REFUSED', 1],
      ['UPDATED', 2],
      ['CARRY_OVER_ACCEPTED', 2],
    ]);
    expect(qualification?.history?.[1]?.differences).toEqual([
      `${first?.id} unit L1, criterion 1.1: P1 to P1`,
    ]);
  });

  it('leave a published version as it is', async () => {
    const id = await create([await lanterns([1])]);
    await server.query(PublishQualificationDocument, { id, version: 1 }, viewers.owner);
    const before = await proposalsFor(id, viewers.anonymous);
    expect(before).toHaveLength(1);
    expect(await carry({ id, version: 1, accept: accepting(before) })).toBe(2);
    expect(await proposalsFor(id, viewers.anonymous)).toEqual(before);
    expect(await proposalsFor(id)).toEqual([]);
    const { qualification } = await server.query(QualificationByIdDocument, { id }, viewers.anonymous);
    expect(qualification).toMatchObject({ version: 1, state: 'PUBLISHED', history: null });
  });

  it('hide from others what an organisation has refused', async () => {
    const id = await create([await lanterns([1])]);
    await server.query(PublishQualificationDocument, { id, version: 1 }, viewers.owner);
    const [proposal] = await proposalsFor(id);
    await carry({ id, version: 1, accept: [], refuse: [proposal?.id ?? ''] });
    expect(await proposalsFor(id)).toEqual([]);
    for (const others of [viewers.anonymous, viewers.otherOrganisation]) {
      expect(await proposalsFor(id, others)).toEqual([proposal]);
    }
  });

  it('are carried within a revised standard, beside the edition that other rows still evidence', async () => {
    const statements = await statementsBefore('SAMRV01', '2014-01-01');
    const unit = { urn: 'SAMRV01', statements: statements.slice(0, 2) };
    const pinned = await create([{ ...unit, key: 'R1', edition: '2014-01-01' }]);
    const open = await create([{ ...unit, key: 'R1', edition: null }]);
    await server.register.add({
      urn: 'SAMRV01',
      approvedOn: '2024-01-01',
      reviewOn: '2040',
      criteria: ['sweep the quay of the old harbour before dawn', ...REVISED.slice(1)],
    });
    const [first, second] = await proposalsFor(pinned);
    expect([first?.change, second?.change]).toEqual(['REWORDED', 'UNCHANGED']);
    await carry({ id: pinned, version: 1, accept: accepting([first]) });
    expect((await unitOf(pinned, 2)).citations).toEqual([
      'SAMRV01 2014-01-01 FULL',
      'SAMRV01 2024-01-01 FULL',
    ]);
    await carry({ id: pinned, version: 2, accept: accepting([second]) });
    expect((await unitOf(pinned, 3)).citations).toEqual(['SAMRV01 2024-01-01 FULL']);
    for (const version of [1, 2]) {
      const [proposal] = await proposalsFor(open);
      expect(await carry({ id: open, version, accept: accepting([proposal]) })).toBe(version + 1);
    }
    expect(await unitOf(open, 3)).toMatchObject({
      citations: ['SAMRV01 null FULL'],
      evidences: [[first?.to[0]?.id], [second?.to[0]?.id]],
    });
  });

  it('are proposed in as many SQL statements for many qualifications as for one', async () => {
    const ids = await Promise.all(
      [[1, 2], [3], [4, 5, 6]].map(async (places) => create([await lanterns(places)])),
    );
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Qualification { affectedBy { kind
      proposals { id change row { criterion } from { text } to { text } words { op } } newStatements { id } } } } }`;
    const count = async (some: readonly string[]) => {
      const statements = await server.statementsFor(async () => {
        const { data, errors } = await server.ask(query, { ids: some }, viewers.owner);
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).toContain('REPLACED');
      });
      return statements.length;
    };
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });

  describe('are refused, and nothing is changed', () => {
    let id: string;
    let proposals: Proposal[];
    beforeAll(async () => {
      id = await create([await lanterns([1, 2])]);
      proposals = await proposalsFor(id);
    });
    const attempt = async (variables: Partial<CarryOverMutationVariables>, headers = viewers.owner) => {
      const { errors } = await server.ask(
        CarryOverDocument,
        { id, version: 1, accept: [], ...variables },
        headers,
      );
      return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
    };

    it('for whoever may not write it', async () => {
      const accept = accepting(proposals);
      const outcomes = await walkEveryWay(viewers, (headers, way) =>
        server.ask(
          CarryOverDocument,
          { id, version: way === 'owner' || way === 'admin' ? 9 : 1, accept },
          headers,
        ),
      );
      expect(outcomes).toEqual({
        anonymous: 'UNAUTHENTICATED',
        ...UNKNOWN_REFUSED,
        wrongScope: 'FORBIDDEN',
        otherOrganisation: 'NOT_FOUND',
        owner: 'CONFLICT',
        admin: 'CONFLICT',
      });
    });

    it.each<[string, (ids: readonly string[]) => Partial<CarryOverMutationVariables>, string]>([
      ['nothing decided', () => ({}), 'accept: accept or refuse at least one proposal'],
      [
        'an unknown proposal',
        () => ({ accept: [{ proposal: 'nonsense' }] }),
        'accept[0].proposal: "nonsense" is no proposal for this version',
      ],
      ['an unknown refusal', () => ({ refuse: ['no'] }), 'refuse[0]: "no" is no proposal for this version'],
      [
        'one proposal accepted twice',
        ([one = '']) => ({ accept: [{ proposal: one }, { proposal: one }] }),
        'accept[1].proposal: is about the same row of the mapping as accept[0].proposal',
      ],
      [
        'one proposal accepted and refused',
        ([one = '']) => ({ accept: [{ proposal: one }], refuse: [one] }),
        'refuse[0]: is accepted as well',
      ],
      [
        'a statement from elsewhere',
        ([one = '']) => ({ accept: [{ proposal: one, to: ['elsewhere'] }] }),
        'accept[0].to[0]: "elsewhere" is no statement of what succeeds',
      ],
    ])('%s', async (_name, variables, message) => {
      const [code, words] = await attempt(variables(proposals.map((one) => one.id)));
      expect([code, words]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
    });

    afterAll(async () => {
      const { qualification } = await server.query(QualificationByIdDocument, { id }, viewers.owner);
      expect(qualification).toMatchObject({ version: 1, history: [{ action: 'CREATED' }] });
    });
  });
});

const REVISED = [
  'sweep the quay before dawn',
  'count the mooring rings each evening',
  'report a loose plank to the warden',
];
