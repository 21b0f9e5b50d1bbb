import {
  buildSchema,
  GraphQLEnumType,
  GraphQLScalarType,
  isInputObjectType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { Refusal } from '../../src/common/errors';
import { constrain, constrainArguments } from '../../src/api/graphql/execution/constraint';
import { listSize } from '../../src/api/graphql/execution/cost';

const SDL = /* GraphQL */ `
  scalar DateTime
  enum Language {
    EN
    CY
  }
  interface Node {
    id: ID!
  }
  interface Statement {
    id: ID!
    text(language: Language): String!
    standard: Standard!
  }
  type Standard implements Node {
    id: ID!
    urn: String!
    title(language: Language): String!
    approvedAt: DateTime
    language: Language
    statements: [Statement!]!
    suites: [Suite!]!
    related(first: Int): [Standard!]!
    successor: Standard
    mandatory: String!
    fails: String
    failsStrictly: String!
    brokenList: [String!]
    refused: String
    later: String
    keywords: [String!]!
  }
  type PerformanceCriterion implements Node & Statement {
    id: ID!
    text(language: Language): String!
    standard: Standard!
    position: Int!
  }
  type KnowledgeItem implements Node & Statement {
    id: ID!
    text(language: Language): String!
    standard: Standard!
  }
  type Suite implements Node {
    id: ID!
    name: String!
    standards(first: Int, after: String): StandardConnection!
  }
  union Found = Standard | PerformanceCriterion | KnowledgeItem
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type StandardEdge {
    cursor: String!
    node: Standard!
  }
  type StandardConnection {
    edges: [StandardEdge!]!
    nodes: [Standard!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type Resolution {
    input: String!
    outcome: String!
    standards: [Standard!]!
    parts: [Resolution!]!
  }
  input SocFilter {
    code: String!
    edition: Int = 2020
  }
  input StandardFilter {
    suite: String
    urns: [String!]
    soc: SocFilter
    any: [StandardFilter!]
    level: Int
    language: Language = EN
    since: DateTime
  }
  type Echo {
    value: String!
  }
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    standard(urn: String!, edition: String = "latest"): Standard
    standards(filter: StandardFilter, first: Int, last: Int, after: String): StandardConnection!
    search(text: String!, first: Int): [Found!]!
    resolveUrns(urns: [String!]!): [Resolution!]!
    echo(filter: StandardFilter, values: [Int], at: DateTime, language: Language): Echo!
    now: String!
    boom: String
    language: String!
    slow(ms: Int!): Int!
    unknownType: Node
  }
  type Mutation {
    rename(urn: String!, title: String!): Standard!
  }
`;

/** A refusal of the sample schema. */
class SampleNotFound extends Refusal {
  readonly code = 'NOT_FOUND';
}

type Row = Record<string, unknown> & { __typename: string; id: string };

function standard(urn: string): Row {
  return {
    __typename: 'Standard',
    id: `standard-${urn}`,
    urn,
    approvedAt: new Date(Date.UTC(2021, 1, 5)),
    language: 'welsh',
    mandatory: urn.startsWith('BAD') ? null : 'kept',
    keywords: ['telephone', 'customer'],
  };
}

function statements(parent: Row): Row[] {
  return [1, 2, 3].map((position) => ({
    __typename: position === 3 ? 'KnowledgeItem' : 'PerformanceCriterion',
    id: `${parent.id}-${position}`,
    position,
    parent,
  }));
}

function page(urns: string[]) {
  const nodes = urns.map(standard);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: false, endCursor: nodes.at(-1)?.id ?? null },
    totalCount: urns.length,
  };
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<Row, Record<string, unknown>>>>;

const text: GraphQLFieldResolver<Row, object> = async (row, values) =>
  `text of ${row.id} ${JSON.stringify(values)}`;
const fail = (): never => {
  throw new Error('SELECT secret FROM passwords at /var/lib/nos.db');
};

const RESOLVERS: Resolvers = {
  Query: {
    node: (_root, { id }) => (String(id) === 'missing' ? null : standard(String(id))),
    nodes: async (_root, { ids }) => (ids as string[]).map((id) => (id === 'missing' ? null : standard(id))),
    standard: async (_root, { urn }) => (urn === 'missing' ? null : standard(String(urn))),
    standards: (_root, { first }) =>
      page(Array.from({ length: Number(first ?? 3) }, (_, n) => `INSCC00${n}`)),
    search: () => {
      const found = standard('INSCC006');
      return [found, ...statements(found)];
    },
    resolveUrns: (_root, { urns }) =>
      (urns as string[]).map((input) => ({
        input,
        outcome: 'CURRENT',
        standards: [standard(input)],
        parts: [],
      })),
    echo: (_root, values) => ({ value: JSON.stringify(values) }),
    now: async () => 'now',
    boom: fail,
    language: (_root, _values, context) => (context as { language?: string }).language ?? 'none',
    slow: (_root, { ms }) => new Promise((resolve) => setTimeout(() => resolve(ms), Number(ms))),
    unknownType: () => ({ __typename: 'Nothing', id: '1' }),
  },
  Mutation: { rename: async (_root, { urn, title }) => ({ ...standard(String(urn)), renamed: title }) },
  Standard: {
    title: (row, { language }) => `${row['renamed'] ?? 'title'} ${String(language)}`,
    statements: async (row) => statements(row),
    suites: async () => [{ __typename: 'Suite', id: 'suite-1', name: 'Contact Centres' }],
    related: (_row, { first }) => Array.from({ length: Number(first ?? 2) }, (_, n) => standard(`REL${n}`)),
    successor: (row) => (String(row['urn']).startsWith('NEW') ? null : standard(`NEW${String(row['urn'])}`)),
    fails: fail,
    failsStrictly: async () => fail(),
    brokenList: () => ['a', null, 'b'],
    refused: () => {
      throw new SampleNotFound('There is no such edition.');
    },
    later: async () => 'later',
  },
  PerformanceCriterion: { text, standard: (row) => row['parent'] },
  KnowledgeItem: { text, standard: (row) => row['parent'] },
  Suite: { standards: async (_row, { first }) => page(['A', 'B', 'C'].slice(0, Number(first ?? 3))) },
};

/** Defaults of an enum are its inner values, which SDL cannot write. */
function giveEnumDefaults(schema: GraphQLSchema): void {
  const filter = schema.getType('StandardFilter');
  if (isInputObjectType(filter))
    Object.assign(filter.getFields()['language'] ?? {}, { defaultValue: 'english' });
  const argument = schema
    .getQueryType()
    ?.getFields()
    ['echo']?.args.find(({ name }) => name === 'language');
  Object.assign(argument ?? {}, { defaultValue: 'welsh' });
}

/** A small schema with everything that can go wrong in it: unions, nulls, failures, refusals, enums with inner values. */
export function sampleSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const resolve = RESOLVERS[type.name]?.[field.name];
        if (resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
      }
    }
    if (type instanceof GraphQLEnumType && type.name === 'Language') {
      type.getValues().forEach((value) => (value.value = value.name === 'EN' ? 'english' : 'welsh'));
      Object.assign(type, { _valueLookup: new Map(type.getValues().map((value) => [value.value, value])) });
    }
    if (type instanceof GraphQLScalarType && type.name === 'DateTime') {
      type.serialize = (value) => (value as Date).toISOString();
      type.parseValue = (value) => {
        const date = new Date(String(value));
        if (Number.isNaN(date.getTime())) throw new TypeError(`"${String(value)}" is not a time`);
        return date;
      };
      type.parseLiteral = (node) => type.parseValue('value' in node ? node.value : null);
    }
  }
  giveEnumDefaults(schema);
  const suites = schema.getType('Standard');
  if (isObjectType(suites)) Object.assign(suites.getFields()['suites'] ?? {}, { extensions: listSize(2) });
  const filter = schema.getType('StandardFilter');
  if (filter && 'getFields' in filter) {
    Object.assign(filter.getFields()['level'] ?? {}, { extensions: constrain({ minimum: 1, maximum: 9 }) });
    Object.assign(filter.getFields()['suite'] ?? {}, { extensions: constrain({ minLength: 1 }) });
  }
  constrainArguments(schema, {
    'Query.standard(urn:)': { minLength: 1, maxLength: 200 },
    'Mutation.rename(title:)': { format: { expression: /^\w/, says: 'a title', counterexample: '?' } },
    'Query.echo(values:)': { minItems: 1, maxItems: 3, minimum: 0 },
  });
  return schema;
}
