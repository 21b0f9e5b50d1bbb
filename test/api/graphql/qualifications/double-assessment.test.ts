import { toOverlapId } from '../../../../src/links/overlaps/overlap-id';
import {
  ConfirmOverlapDocument,
  CreateQualificationDocument,
  DoubleAssessmentDocument,
  type DoubleAssessmentQueryVariables,
  PublishQualificationDocument,
  RejectOverlapDocument,
  SuggestionsDocument,
} from '../../../generated/operations';
import { mappedInput, type MappedUnit } from '../../../qualifications/support/mapped-qualification';
import { describeOnBothDatabases } from '../../../support/databases';
import { LINKED, statementAt } from '../../../support/linked-register';
import { makeKey, withKey } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

const UNITS = ['SAMLA01', 'SAMLA02', 'SAMLA03'] as const;

describeOnBothDatabases('what a qualification assesses twice, and what would close its gaps', (open) => {
  const server = wholeServer(open, LINKED);
  let owner: Readonly<Record<string, string>>;
  let curator: Readonly<Record<string, string>>;
  let made = 0;
  beforeAll(async () => {
    owner = withKey(await makeKey(server.register.database, { scopes: ['qualifications:write'] }));
    curator = withKey(await makeKey(server.register.database, { scopes: ['links:curate'] }));
  });
  const at = (place: string) => {
    const [urn = '', label = ''] = place.split(' ');
    return statementAt(server.register, urn, label);
  };
  /** Units of the standards named, each with a criterion for the statements named: `SAMLA01 P1`. */
  const create = async (
    places: Readonly<Record<string, readonly string[]>>,
    more: Partial<MappedUnit> = {},
  ) => {
    made += 1;
    const units = await Promise.all(
      Object.entries(places).map(async ([urn, labels]) => ({
        key: urn.slice(-2),
        urn,
        statements: await Promise.all(labels.map((label) => at(`${urn} ${label}`))),
        ...more,
      })),
    );
    const input = mappedInput(units, { title: { en: `Award in Visiting ${made}` } });
    const reply = await server.query(CreateQualificationDocument, { input: input as never }, owner);
    return reply.createQualification.qualification.id;
  };
  const names = async () => {
    const found = await Promise.all(
      UNITS.map(async (urn) =>
        (await server.register.statements(urn)).map(
          ({ id, kind, position }) =>
            [id, `${urn} ${kind === 'KNOWLEDGE_ITEM' ? 'K' : 'P'}${position}`] as const,
        ),
      ),
    );
    return new Map(found.flat());
  };
  const doubleAssessment = async (id: string, given: Partial<DoubleAssessmentQueryVariables> = {}) => {
    const { qualification } = await server.query(DoubleAssessmentDocument, { id, ...given }, owner);
    return qualification?.doubleAssessment ?? [];
  };
  const told = async (id: string, given: Partial<DoubleAssessmentQueryVariables> = {}) => {
    const nameOf = await names();
    return (await doubleAssessment(id, given)).map(
      ({ from, to, probability }) => `${nameOf.get(from.id)} ${nameOf.get(to.id)} ${probability}`,
    );
  };
  const suggestions = async (id: string, first?: number) => {
    const nameOf = await names();
    const variables = { id, ...(first === undefined ? {} : { first }) };
    const { qualification } = await server.query(SuggestionsDocument, variables, owner);
    return (qualification?.suggestions ?? []).map(({ standard, strength, closes, overlaps }) => {
      expect(overlaps.map(({ from }) => from.id)).toEqual(closes.map((gap) => gap.id));
      return [standard.urn, strength, closes.map((gap) => nameOf.get(gap.id))];
    });
  };
  const EVERYTHING = {
    SAMLA01: ['P1', 'P2', 'P3', 'K1', 'K2'],
    SAMLA02: ['P1', 'P2', 'P3', 'K1', 'K2'],
    SAMLA03: ['P1', 'P2', 'K1', 'K2'],
  };

  it('is told once a requirement, the likeliest first, then in order of citation', async () => {
    const id = await create(EVERYTHING);
    expect(await told(id)).toEqual([
      'SAMLA01 P1 SAMLA02 P1 1',
      'SAMLA01 K1 SAMLA02 K1 1',
      'SAMLA01 P2 SAMLA02 P2 0.9312',
      'SAMLA01 P1 SAMLA03 K1 0.88',
      'SAMLA01 P3 SAMLA03 P2 0.81',
      'SAMLA01 P1 SAMLA03 P1 0.74',
      'SAMLA02 P3 SAMLA03 P2 0.62',
      'SAMLA01 K2 SAMLA03 P2 0.55',
    ]);
    expect(await told(id, { minProbability: 0.9 })).toHaveLength(3);
    expect(await told(id, { evidence: 'OTHER_KIND' })).toEqual([
      'SAMLA01 P1 SAMLA03 K1 0.88',
      'SAMLA01 K2 SAMLA03 P2 0.55',
    ]);
  });

  it('is told with the criteria on both sides, in one row however many they are', async () => {
    const id = await create({ SAMLA01: ['P1', 'P1', 'K2'], SAMLA02: ['P1'] });
    expect(await doubleAssessment(id)).toMatchObject([
      {
        probability: 1,
        relation: 'IDENTICAL',
        assessedBy: {
          from: [
            { unit: '01', learningOutcome: '1', criterion: '1.1', claim: 'FULL' },
            { unit: '01', criterion: '1.2' },
          ],
          to: [{ unit: '02', criterion: '1.1' }],
        },
      },
    ]);
  });

  it('counts what is evidenced; of standards nothing is mapped to, all, unless they only inform', async () => {
    expect(await told(await create({ SAMLA01: ['P1'], SAMLA02: ['P2'] }))).toEqual([]);
    const cited = await create({ SAMLA01: ['P1'], SAMLA02: ['P2'] });
    expect(await told(cited, { among: 'CITED' })).toHaveLength(3);
    expect(await told(await create({ SAMLA01: ['P1'], SAMLA02: [] }))).toEqual(['SAMLA01 P1 SAMLA02 P1 1']);
    expect(await told(await create({ SAMLA01: [], SAMLA02: [] }, { coverage: 'INFORMS' }))).toEqual([]);
    const informing = await create({ SAMLA01: ['P1'], SAMLA02: ['P1'] }, { claim: 'INFORMS' });
    expect(await told(informing)).toEqual([]);
  });

  it('suggests the units that close most, each with what it closes and no other before it', async () => {
    const id = await create({ SAMLA01: [] });
    expect(await suggestions(id)).toEqual([
      ['SAMLA02', 0.5862, ['SAMLA01 P1', 'SAMLA01 P2', 'SAMLA01 K1']],
      ['SAMLA03', 0.162, ['SAMLA01 P3']],
    ]);
    expect(await suggestions(id, 1)).toHaveLength(1);
    expect(await suggestions(await create({ SAMLA01: ['P1', 'P2', 'K1', 'K2'] }))).toEqual([
      ['SAMLA03', 0.81, ['SAMLA01 P3']],
    ]);
  });

  it('suggests nothing that is cited, and nothing without a gap', async () => {
    expect(await suggestions(await create({ SAMLA01: [], SAMLA02: [] }))).toEqual([
      ['SAMLA03', expect.any(Number), expect.any(Array)],
    ]);
    expect(await suggestions(await create({ SAMLA01: EVERYTHING.SAMLA01 }))).toEqual([]);
  });

  it('refuses a number of suggestions, or a probability, that makes no sense', async () => {
    const id = await create({ SAMLA01: [] });
    for (const first of [0, 101, -1]) {
      const { errors } = await server.ask(SuggestionsDocument, { id, first }, owner);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors[0]?.message).toContain('first');
    }
    const { errors } = await server.ask(DoubleAssessmentDocument, { id, minProbability: 1.5 }, owner);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('takes as many SQL statements for many qualifications as for one', async () => {
    const ids = [await create(EVERYTHING), await create({ SAMLA01: ['P1'] }), await create({ SAMLA02: [] })];
    const count = async (some: readonly string[]) => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Qualification {
        doubleAssessment { probability from { id } assessedBy { from { unit } } }
        suggestions { strength standard { urn } closes { id } } } } }`;
      return (
        await server.statementsFor(async () => {
          const { errors } = await server.ask(query, { ids: some }, owner);
          expect(errors).toEqual([]);
        })
      ).length;
    };
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });

  it('is seen of a draft by its organisation alone, and of what is published by everybody', async () => {
    const id = await create(EVERYTHING);
    const asked = async () => (await server.query(DoubleAssessmentDocument, { id })).qualification;
    expect(await asked()).toBeNull();
    await server.query(PublishQualificationDocument, { id, version: 1 }, owner);
    expect((await asked())?.doubleAssessment).toHaveLength(8);
  });

  it('follows what curators decide', async () => {
    const id = await create(EVERYTHING);
    const pair = async (from: string, to: string) => toOverlapId((await at(from)).id, (await at(to)).id);
    const rejected = { id: await pair('SAMLA01 P2', 'SAMLA02 P2') };
    await server.query(RejectOverlapDocument, rejected, curator);
    const confirmed = { id: await pair('SAMLA01 P3', 'SAMLA02 P3') };
    await server.query(ConfirmOverlapDocument, confirmed, curator);
    const rows = await told(id);
    expect(rows).not.toContain('SAMLA01 P2 SAMLA02 P2 0.9312');
    expect(rows.at(-1)).toBe('SAMLA01 P3 SAMLA02 P3 0.3');
    expect(await suggestions(await create({ SAMLA01: [] }))).toEqual([
      ['SAMLA02', 0.6, ['SAMLA01 P1', 'SAMLA01 P3', 'SAMLA01 K1']],
    ]);
  });
});
