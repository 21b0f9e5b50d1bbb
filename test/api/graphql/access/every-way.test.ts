import { type GraphQLField } from 'graphql';
import { buildApiSchema } from '../../../../src/api/graphql/schema';
import { type Scope } from '../../../../src/access/scope';
import { toOverlapId } from '../../../../src/links/overlaps/overlap-id';
import { findStatementsOfStandards } from '../../../../src/register/standards/statement.queries';
import {
  CreateQualificationDocument,
  PublishQualificationDocument,
  QualificationByIdDocument,
  UpdateQualificationDocument,
} from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { DeepSelection } from '../../../support/deep-selection';
import { LINKED, statementAt } from '../../../support/linked-register';
import { mappedUnit, sampleQualification, sampleUnit } from '../../../support/qualification-inputs';
import { makeViewers, type TestViewers, UNKNOWN_REFUSED, walkEveryWay, WAYS } from '../../../support/viewers';
import { NO_QUERY_LIMITS, type WholeServer, wholeServer } from '../../../support/whole-server';

const SCHEMA = buildApiSchema();
const MUTATIONS = Object.values(SCHEMA.getMutationType()?.getFields() ?? {});
const QUERIES = Object.values(SCHEMA.getQueryType()?.getFields() ?? {});

type Headers = Readonly<Record<string, string>>;

/** How a mutation is walked: which scope it needs, what it is given, and whether the thing belongs to an organisation. */
interface Walk {
  readonly scope: Scope;
  /** Variables that must lead to success for the owner, made anew for every way. */
  readonly variables: (around: Around) => Promise<Record<string, unknown>>;
  readonly isOwned: boolean;
}

interface Around {
  readonly server: WholeServer;
  readonly owner: Headers;
  /** A number that no other walk has. */
  readonly number: string;
}

/** Saves a draft of the owner, published when asked. */
async function saved({ server, owner, number }: Around, published = false) {
  const input = sampleQualification({ number });
  const made = await server.query(CreateQualificationDocument, { input }, owner);
  const place = { id: made.createQualification.qualification.id, version: 1 };
  if (published) await server.query(PublishQualificationDocument, place, owner);
  return place;
}

/** Saves a draft that evidences a statement of an edition that has been revised. */
async function savedFromOldEdition({ server, owner, number }: Around) {
  const [, old] = await server.register.editions('SAMLA03');
  const rows = await findStatementsOfStandards(server.register.database.primaryRows, [old?.id ?? '']);
  const unit = mappedUnit('A1', 'SAMLA03', [{ id: rows[0]?.[0]?.id ?? '', claim: 'FULL' }]);
  const units = [{ ...unit, standards: [{ urn: 'SAMLA03', edition: old?.edition ?? null }] }];
  const input = sampleQualification({ number, units, groups: [], rules: [] });
  const made = await server.query(CreateQualificationDocument, { input }, owner);
  return { id: made.createQualification.qualification.id, version: 1 };
}

async function firstProposal({ server, owner }: Around, id: string): Promise<string> {
  const question = `{ qualification(id: "${id}") { affectedBy { proposals { id } } } }`;
  const { data } = await server.ask<Proposals, never>(question, undefined, owner);
  return data?.qualification.affectedBy[0]?.proposals[0]?.id ?? '';
}

interface Proposals {
  readonly qualification: {
    readonly affectedBy: readonly { readonly proposals: readonly { readonly id: string }[] }[];
  };
}

async function overlap({ server }: Around) {
  const at = (urn: string, label: string) => statementAt(server.register, urn, label);
  return { id: toOverlapId((await at('SAMLA01', 'P3')).id, (await at('SAMLA03', 'P2')).id) };
}

/** Every mutation there is. Whoever adds one says here who may do it. */
const WALKS: Readonly<Record<string, Walk>> = {
  createQualification: {
    scope: 'qualifications:write',
    isOwned: false,
    variables: async ({ number }) => ({ input: sampleQualification({ number }) }),
  },
  updateQualification: {
    scope: 'qualifications:write',
    isOwned: true,
    variables: async (around) => ({
      ...(await saved(around)),
      input: sampleQualification({ number: around.number, level: '3' }),
    }),
  },
  carryOver: {
    scope: 'qualifications:write',
    isOwned: true,
    variables: async (around) => {
      const place = await savedFromOldEdition(around);
      return { ...place, accept: [{ proposal: await firstProposal(around, place.id) }] };
    },
  },
  publishQualification: {
    scope: 'qualifications:write',
    isOwned: true,
    variables: (around) => saved(around),
  },
  withdrawQualification: {
    scope: 'qualifications:write',
    isOwned: true,
    variables: async (around) => ({ ...(await saved(around, true)), reason: 'It is over.' }),
  },
  confirmOverlap: { scope: 'links:curate', isOwned: false, variables: overlap },
  rejectOverlap: { scope: 'links:curate', isOwned: false, variables: overlap },
};

describeOnBothDatabases('every mutation', (open) => {
  const server = wholeServer(open, LINKED);
  const viewers = new Map<Scope, TestViewers>();
  let serial = 0;
  beforeAll(async () => {
    for (const scope of ['qualifications:write', 'links:curate'] as const) {
      viewers.set(scope, await makeViewers(server.register.database, scope));
    }
  });

  it('is walked below', () => {
    expect(MUTATIONS.map(({ name }) => name).sort()).toEqual(Object.keys(WALKS).sort());
  });

  it.each(MUTATIONS)(
    'is done for its owner and those who may, and refused to all others: $name',
    async (field) => {
      const walk = WALKS[field.name];
      const ways = viewers.get(walk?.scope ?? 'admin');
      const writers = viewers.get('qualifications:write');
      if (!walk || !ways || !writers) throw new Error(`no walk for ${field.name}`);
      const states = new Map<string, unknown>();
      const stateOf = async (given: Record<string, unknown>) => {
        if (!walk.isOwned) return null;
        const asked = await server.query(
          QualificationByIdDocument,
          { id: String(given['id']) },
          writers.owner,
        );
        return asked.qualification;
      };
      const outcomes = await walkEveryWay(ways, async (headers, way) => {
        serial += 1;
        const given = await walk.variables({ server, owner: writers.owner, number: `W${serial}` });
        const before = await stateOf(given);
        const reply = await server.ask(operationOf(field), given, headers);
        const isUnchanged = JSON.stringify(await stateOf(given)) === JSON.stringify(before);
        states.set(way, isUnchanged);
        return reply;
      });
      expect(outcomes).toEqual({
        anonymous: 'UNAUTHENTICATED',
        ...UNKNOWN_REFUSED,
        wrongScope: 'FORBIDDEN',
        otherOrganisation: walk.isOwned ? 'NOT_FOUND' : 'OK',
        owner: 'OK',
        admin: 'OK',
      });
      if (!walk.isOwned) return;
      expect(Object.fromEntries(states)).toEqual(
        Object.fromEntries(WAYS.map((way) => [way, outcomes[way] !== 'OK'])),
      );
    },
  );
});

/** A word that stands in everything that only its organisation may see. */
const SECRET = 'Quagga';

/** What a search says of the words it was asked for itself. */
const IGNORED = `"ignoredWords":["${SECRET}"]`;

describeOnBothDatabases('what belongs to an organisation', (open) => {
  const server = wholeServer(open, LINKED, NO_QUERY_LIMITS);
  let viewers: TestViewers;
  let draft: string;
  let published: string;
  beforeAll(async () => {
    viewers = await makeViewers(server.register.database, 'qualifications:write');
    const { owner } = viewers;
    const statement = await statementAt(server.register, 'SAMLA01', 'P1');
    const secret = sampleQualification({
      title: { en: `A ${SECRET} draft` },
      number: `${SECRET}-1`,
      units: [
        {
          ...mappedUnit(`${SECRET}-unit`, 'SAMLA01', [{ id: statement.id, claim: 'FULL' }]),
          reference: SECRET,
        },
        sampleUnit('B1', 5),
      ],
      groups: [{ key: `${SECRET}-group`, units: ['B1'] }],
      rules: [{ key: `${SECRET}-rule`, kind: 'ALL_OF', groups: [`${SECRET}-group`] }],
    });
    const make = async (input: typeof secret) => {
      const made = await server.query(CreateQualificationDocument, { input }, owner);
      return made.createQualification.qualification.id;
    };
    draft = await make(secret);
    published = await make(sampleQualification({ number: 'public' }));
    await server.query(PublishQualificationDocument, { id: published, version: 1 }, owner);
    const input = { ...secret, number: 'public' };
    await server.query(UpdateQualificationDocument, { id: published, version: 1, input }, owner);
  });

  /** Everything below a query, three objects deep, asked about the draft and about what is published. */
  const questions = (query: GraphQLField<unknown, unknown>) =>
    [draft, published].map((id) => {
      const quoted = JSON.stringify(id);
      const literals = {
        id: quoted,
        ids: `["${draft}", "${published}"]`,
        qualification: quoted,
        units: '[]',
        urn: '"SAMLA01"',
        urns: '["SAMLA01"]',
        code: '"72"',
        edition: 'SOC2020',
        language: 'EN',
        name: '"Sales"',
        text: `"${SECRET}"`,
      };
      const deep = new DeepSelection(SCHEMA, literals, ['Standard.comparison']).field(query, 3);
      return `{ ${deep.replace(/^overlaps\(/, 'overlaps(urns: ["SAMLA01", "SAMLA02"], ').replace(/first: 2/, 'first: 100')} }`;
    });
  const answers = async (query: GraphQLField<unknown, unknown>, headers: Headers) => {
    const replies: string[] = [];
    for (const question of questions(query)) {
      const { data, errors } = await server.ask(question, undefined, headers);
      for (const { extensions } of errors) expect(extensions.code).toBe('NOT_FOUND');
      replies.push(
        JSON.stringify({ data, told: errors.map(({ message }) => message.replaceAll(draft, '')) }),
      );
    }
    return replies.join('\n');
  };

  it.each(QUERIES)('is kept from all others by every query, however deep: $name', async (query) => {
    for (const way of ['anonymous', 'otherOrganisation'] as const) {
      const told = await answers(query, viewers[way]);
      expect(told.replaceAll(IGNORED, '')).not.toContain(SECRET);
      expect(told).not.toContain(draft);
    }
  });

  it('is seen by its organisation in many places, with a key of any scope', async () => {
    for (const way of ['owner', 'admin', 'wrongScope'] as const) {
      const telling: string[] = [];
      for (const query of QUERIES) {
        if ((await answers(query, viewers[way])).includes(SECRET)) telling.push(query.name);
      }
      expect(telling).toEqual(
        expect.arrayContaining([
          'evaluateSelection',
          'node',
          'nodes',
          'qualification',
          'qualifications',
          'standard',
        ]),
      );
    }
  });

  it('is not told by its history, which others are not given', async () => {
    const question = { id: published };
    const own = await server.query(QualificationByIdDocument, question, viewers.wrongScope);
    expect(JSON.stringify(own.qualification?.history)).toContain(SECRET);
    for (const way of ['anonymous', 'otherOrganisation'] as const) {
      const { qualification } = await server.query(QualificationByIdDocument, question, viewers[way]);
      expect(qualification).toMatchObject({ version: 1, history: null, versions: [{ version: 1 }] });
    }
  });
});

function operationOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `mutation (${declared}) { ${name}(${given}) { __typename } }`;
}
