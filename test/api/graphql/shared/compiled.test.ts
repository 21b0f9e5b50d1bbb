import {
  getOperationAST,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { type Language } from '../../../../src/common/language';
import { type RowReader, type SqlValue } from '../../../../src/common/rows';
import { createContext } from '../../../../src/api/context';
import { buildApiSchema } from '../../../../src/api/graphql/schema';
import * as operations from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { MANY } from '../../../support/fillings';
import { QueryMaker } from '../../../support/random-query';
import { comparable, runOperation } from '../../../support/run-operation';
import { wholeServer } from '../../../support/whole-server';

const PAGE = { first: 10 };
const IN_FORCE = { urn: 'INSCC006' };

/** Variables for operations of the tests; others are asked with the least that their types demand. */
const VARIABLES: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  Changes: [PAGE, {}],
  Documents: [PAGE, { state: 'HELD' }, { last: 3 }],
  DocumentTexts: [{ first: 3 }],
  Lineage: [IN_FORCE, { urn: 'SAMCS02', edition: null }, { urn: 'SAMCC03' }, { urn: 'none' }],
  LineageOfMany: [{ first: 30 }],
  Node: [{ id: 'none' }],
  Nodes: [{ ids: ['none'] }],
  Occupations: [PAGE, { nameContains: 'sales' }],
  OccupationsWithStandards: [
    { first: 20, page: 2 },
    { first: 1, after: 'no cursor' },
  ],
  Register: [{}],
  ResolveUrn: [{ urn: 'CfA CC22' }, { urn: 'CfA CC25, CfA CC26' }, { urn: '' }],
  ResolveUrns: [{ urns: ['inscc006', 'SAMCC03', 'nothing', 'QQQ1; QQQ2'] }, { urns: [] }],
  SocCode: [
    { code: '72', edition: 'SOC2020' },
    { code: '7212', edition: 'SOC2010' },
  ],
  SocCodes: [{ edition: 'SOC2000', ...PAGE }],
  SocCodeStandards: [{ code: '7', edition: 'SOC2000', first: 3 }],
  SocCodesWithStandards: [{ edition: 'SOC2010', codePrefix: '72', first: 20 }],
  Standard: [IN_FORCE, { urn: 'SAMCS02', edition: '2016' }],
  StandardByUrn: [{ urn: 'in scc 006' }],
  StandardCount: [{}, { filter: { suite: 'sales' } }],
  StandardDocuments: [IN_FORCE],
  StandardEditions: [{ urn: 'SAMCS02' }],
  Standards: [PAGE, { last: 5, orderBy: 'TITLE' }, { filter: { soc: { code: '72' }, urns: null } }],
  StandardsWithFacts: [{}, { filter: { latestEditionOnly: false } }],
  StandardsWithLists: [{ first: 20 }],
  StandardTexts: [IN_FORCE, { ...IN_FORCE, language: 'CY' }, { ...IN_FORCE, language: null }],
  Suite: [{ name: 'Sales' }, { name: 'none' }],
  Suites: [{}, PAGE],
  SuiteStandards: [{ name: 'Postal Work', first: 3 }],
  SuitesWithStandards: [PAGE],
};
const OPERATIONS = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, text]) => ({ name: name.replace(/Document$/, ''), text: text.toString() }));

const LANGUAGES: readonly Language[] = ['EN', 'CY'];
const RANDOM_QUERIES = 60;

/** Texts that somebody may send in variables, as they are written in JSON. */
const HOSTILE = [
  '',
  ' ',
  '\\u0001',
  '\\ud800',
  '%',
  "' or 1=1 --",
  '2021',
  '72',
  'SAMRG001, SAMRG002',
  '🙂',
  '9'.repeat(30),
];

describeOnBothDatabases('a compiled operation over the register', (open) => {
  const server = wholeServer(open, MANY);
  const schema: GraphQLSchema = buildApiSchema();
  const expectAlike = async (text: string, variables: Record<string, unknown>, language: Language) => {
    const answer = async (compiling: 'never' | 'at-once') => {
      const context = createContext(server.register.database, { id: 'test', language });
      const questions = new Questions(context.rows);
      const answered = runOperation(schema, compiling, text, variables, { ...context, rows: questions.rows });
      return comparable(await answered.finally(() => questions.end()));
    };
    const [ordinary, compiled] = [await answer('never'), await answer('at-once')];
    expect(JSON.stringify({ text, variables, answer: compiled })).toBe(
      JSON.stringify({ text, variables, answer: ordinary }),
    );
    return ordinary;
  };

  it.each(OPERATIONS)('answers as the ordinary executor does: $name', async ({ name, text }) => {
    for (const variables of VARIABLES[name] ?? [leastVariables(schema, text)]) {
      for (const language of LANGUAGES) await expectAlike(text, variables, language);
    }
  });

  it(`answers alike to ${RANDOM_QUERIES} queries made up by chance`, async () => {
    const { changes } = await server.query(operations.ChangesDocument, { first: 100 });
    const ids = changes.edges.map(({ node }) => node.nodeId);
    let compared = 0;
    for (let seed = 1; compared < RANDOM_QUERIES; seed += 1) {
      const made = new QueryMaker(schema, seed).make();
      const text = made.text.replaceAll('BAD1', ids[seed % ids.length] ?? '');
      const given = JSON.stringify(made.variables).replaceAll(
        'missing',
        HOSTILE[seed % HOSTILE.length] ?? '',
      );
      const variables: unknown = JSON.parse(given.replaceAll('BAD1', ids[seed % ids.length] ?? ''));
      if (validate(schema, parse(text)).length > 0) continue;
      try {
        const answer = await expectAlike(
          text,
          variables as Record<string, unknown>,
          LANGUAGES[seed % 2] ?? 'EN',
        );
        expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR');
      } catch (error) {
        if (String(error).startsWith('Error: refused')) continue;
        throw error;
      }
      compared += 1;
    }
    expect(compared).toBe(RANDOM_QUERIES);
  });
});

/** Questions to a database, to be waited for: an answer cut short by an error leaves some of them running. */
class Questions {
  private readonly running = new Set<Promise<unknown>>();
  readonly rows: RowReader;

  constructor({ dialect, all }: RowReader) {
    this.rows = {
      dialect,
      all: <Row>(sql: string, parameters?: readonly SqlValue[]) => {
        const answer = all<Row>(sql, parameters);
        this.running.add(answer);
        return answer;
      },
    };
  }

  async end(): Promise<void> {
    for (const answer of this.running) {
      await answer.catch(() => undefined);
      await new Promise(setImmediate);
    }
  }
}

/** A value for each variable that must be given. */
function leastVariables(schema: GraphQLSchema, text: string): Record<string, unknown> {
  const definitions = getOperationAST(parse(text))?.variableDefinitions ?? [];
  const required = definitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  return Object.fromEntries(
    required.map(({ variable, type }) => [variable.name.value, valueOf(typeFromAST(schema, type as never))]),
  );
}

function valueOf(type: unknown): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]));
  }
  return isScalarType(type) ? (SCALARS[type.name] ?? '72') : null;
}

const SCALARS: Readonly<Record<string, unknown>> = { Int: 5, Boolean: true, PartialDate: '2024' };
