import {
  getNullableType,
  type GraphQLObjectType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  getNamedType,
} from 'graphql';
import { buildApiSchema } from '../../src/api/graphql/schema';
import { Linker } from '../../src/links/linker/linker';
import { databaseSource } from '../support/databases';
import { DeepSelection, type Literals } from '../support/deep-selection';
import { MANY } from '../support/fillings';
import { LINKED } from '../support/linked-register';
import { surroundingsOf } from '../support/linking';
import { askAboutQualifications } from './qualification-questions';
import { changesAfter } from '../support/follow-changes';
import { ObservedValues } from '../support/observed-values';
import { addRareStandards } from '../support/rare-standards';
import { makeKey, withKey } from '../support/viewers';
import { NO_QUERY_LIMITS, wholeServer } from '../support/whole-server';

const SCHEMA = buildApiSchema();
const STANDARD = SCHEMA.getType('Standard') as GraphQLObjectType;
const OVERLAP = SCHEMA.getType('StatementOverlap') as GraphQLObjectType;
const QUERIES = Object.values(SCHEMA.getQueryType()?.getFields() ?? {});
const FIELDS = Object.values(SCHEMA.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
  );

/** What is asked for, turn by turn; a code of each kind. */
const TURNS: readonly Literals[] = [
  {
    urn: '"INSCC006"',
    text: '"customers"',
    code: '"72"',
    edition: 'SOC2000',
    language: 'CY',
    name: '"Sales"',
  },
  {
    urn: '"SAMRA01"',
    text: '"CfA CC22"',
    code: '"7211"',
    edition: 'SOC2020',
    language: 'EN',
    name: '"Contact Centre"',
  },
  {
    urn: '"CfA CC25; SAMRA03L"',
    text: '"custmoers complant xylophone"',
    code: '"x"',
    edition: 'SOC2010',
    language: 'EN',
    name: '"none"',
  },
  {
    urn: '"SAMCC03"',
    text: '"cwsmeriaid"',
    code: '"7"',
    edition: 'SOC2010',
    language: 'EN',
    name: '"Postal Work"',
  },
  { urn: '"INSCC08"', text: '"task"', code: '"x"', edition: 'SOC2010', language: 'EN', name: '"none"' },
];

/** Pairs of editions to compare; comparing any two standards is refused where they share no language. */
const COMPARED = [
  ['SAMRA01', '2015', 'SAMRA01', '2020', 'EN'],
  ['SAMRA01', '2020', 'SAMRA01', '2022', 'EN'],
  ['INSCC006', '2021-02-05', 'SAMCC01', '2022-06-14', 'CY'],
] as const;

describe('the fields of the schema', () => {
  const server = wholeServer(databaseSource('sqlite'), MANY, NO_QUERY_LIMITS);
  const observed = new ObservedValues(SCHEMA);
  const ask = async (
    text: string,
    headers: Readonly<Record<string, string>> = {},
    variables: Readonly<Record<string, unknown>> = {},
  ) => {
    const { data, errors } = await server.ask<Record<string, unknown>, object>(text, variables, headers);
    expect(errors).toEqual([]);
    observed.observe(text, data);
    return data;
  };

  it('are answered', async () => {
    const everything = (query: (typeof QUERIES)[number], literals: Literals, depth: number) =>
      new DeepSelection(SCHEMA, literals, ['Standard.comparison'])
        .field(query, depth)
        .replace('first: 2', 'first: 60')
        .replace(/^overlaps\(/, 'overlaps(urns: ["INSCC006", "INSCC007", "SAMCC05"], minProbability: 0.2, ');
    const lists = QUERIES.filter(({ args }) => !args.some(isRequiredArgument));
    for (const query of lists) await ask(`{ ${everything(query, { language: 'EN' }, 1)} }`);
    await addRareStandards(server.register);
    for (const query of lists) await ask(`{ ${everything(query, { language: 'CY' }, 3)} }`);
    const ids = (await changesAfter(server, null)).entries.map(({ nodeId }) => JSON.stringify(nodeId));
    for (const [turn, literals] of TURNS.entries()) {
      const some = ids.slice(turn * 20, turn * 20 + 20);
      const all = { ...literals, id: some[0] ?? '', ids: `[${some.join()}]`, urns: `[${literals['urn']}]` };
      for (const query of QUERIES) {
        if (!lists.includes(query) && query.name !== 'evaluateSelection')
          await ask(`{ ${everything(query, all, 3)} }`);
      }
    }
    await ask('{ documents(state: HELD) { nodes { state } } changes(first: 1) { nodes { kind } } }');
    await ask('{ documents(last: 1) { nodes { state } pageInfo { hasPreviousPage } } }');
  });

  it('are answered where editions are compared', async () => {
    const comparison = STANDARD.getFields()['comparison'];
    if (!comparison) throw new Error('editions cannot be compared');
    for (const [fromUrn, from, toUrn, to, language] of COMPARED) {
      const data = await ask(`{ standard(urn: "${toUrn}", edition: "${to}") { id } }`);
      const other = JSON.stringify((data?.['standard'] as { id: string }).id);
      const deep = new DeepSelection(SCHEMA, { with: other, language }, ['Standard.comparison']);
      const field = deep.field(comparison, 3).replace('with:', `language: ${language}, with:`);
      await ask(`{ standard(urn: "${fromUrn}", edition: "${from}") { ${field} } }`);
    }
  });

  it('are answered where curators decide', async () => {
    await LINKED.fill(server.register);
    const headers = withKey(await makeKey(server.register.database, { scopes: ['links:curate'] }));
    const deep = new DeepSelection(SCHEMA, { language: 'EN' }, ['Standard.comparison']).of(OVERLAP, 2);
    const found = `overlaps(urns: ["SAMLA02", "SAMLA01", "SAMLA03"], minProbability: 0.2, first: 50,
      status: [SUGGESTED, CONFIRMED, REJECTED, NEEDS_REVIEW])`;
    const data = await ask(`{ ${found} { nodes { id } } }`);
    const [one, other, third] = (data?.['overlaps'] as { nodes: { id: string }[] }).nodes;
    const decide = async (field: string) => ask(`mutation { ${field} { overlap { ${deep} } } }`, headers);
    await decide(`confirmOverlap(id: "${one?.id}", relation: OVERLAPS, note: "one")`);
    await decide(`rejectOverlap(id: "${other?.id}", note: "other")`);
    await decide(`confirmOverlap(id: "${third?.id}", relation: CONTAINS)`);
    const reports = await server.register.addAll(
      { urn: 'SAMLA02', criteria: ['welcome every visitor by name', 'write down all that visitors ask'] },
      { urn: 'SAMLA03', approvedOn: '2022-03-04', criteria: ['greet visitors', 'keep 2 gates closed'] },
    );
    expect(reports.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'UPDATED']);
    await ask(`{ ${found} { totalCount edges { cursor node { ${deep} } } } }`);
    const welsh = { language: 'CY', urn: 'SAMLA04' } as const;
    await server.register.addAll(
      { ...welsh, criteria: ["cyfarch pob ymwelydd wrth ei enw a'i gyfenw"] },
      { ...welsh, urn: 'SAMLA05', criteria: ["cyfarch pob ymwelydd wrth ei enw a'i gyfenw"] },
    );
    const inWelsh = 'overlaps(urns: ["SAMLA04", "SAMLA05"], first: 1)';
    const paired = await ask(`{ ${inWelsh} { nodes { id } } }`);
    await decide(
      `confirmOverlap(id: "${(paired?.['overlaps'] as { nodes: { id: string }[] }).nodes[0]?.id}")`,
    );
    await server.register.add({ ...welsh, criteria: ['cyfarch pob ymwelydd wrth ei enw llawn'] });
    await ask(`{ ${inWelsh} { nodes { ${deep}
      places: explanation { matches { term from { start end } to { start end } } } } } }`);
  });

  it('are answered where qualifications are built', async () => {
    await askAboutQualifications(SCHEMA, server.register, ask);
  });

  it('are answered where links are computed', async () => {
    const { database } = server.register;
    const state = '{ register { links { isReady pending version epoch linkedAt } } }';
    await ask(state);
    const linker = new Linker(surroundingsOf(database));
    try {
      await linker.linkPending();
      await ask(state);
      await linker.rebuild();
    } finally {
      await linker.close();
    }
    await ask(state);
  });

  it('are answered where a key is sent', async () => {
    const { database } = server.register;
    for (const [organisation, scope] of [
      ['One Awarding', 'links:curate'] as const,
      ['Two Awarding', 'admin'] as const,
    ]) {
      const headers = withKey(await makeKey(database, { organisation, scopes: [scope] }));
      await ask('{ viewer { scopes organisation { id name } } }', headers);
    }
  });

  it.each(FIELDS)('do not always say the same: $coordinate', ({ coordinate, field }) => {
    const values = [...(observed.values.get(coordinate) ?? [])];
    if (isCompositeType(getNamedType(field.type))) {
      const nothing = isListType(getNullableType(field.type)) ? '0 entries' : 'null';
      expect(values.filter((value) => value !== nothing)).not.toEqual([]);
    } else {
      expect(values.length).toBeGreaterThan(1);
    }
  });
});
