import { getOperationAST, parse } from 'graphql';
import {
  compileOperation,
  isCompilable,
  MOST_COMPILED_FIELDS,
} from '../../../../src/api/graphql/execution/compiled-operation';
import { connectionTypes } from '../../../../src/api/graphql/execution/cost';
import { planOperation, type OperationPlan } from '../../../../src/api/graphql/execution/operation-plan';
import { comparable, runOperation } from '../../../support/run-operation';
import { sampleSchema } from '../../../support/sample-schema';

const schema = sampleSchema();

function planOf(text: string): OperationPlan {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return planOperation(schema, connectionTypes(schema), document, operation);
}

function isCompiled(text: string): boolean {
  const plan = planOf(text);
  return isCompilable(plan) && compileOperation(schema, plan, { c: true }) !== null;
}

describe('what is compiled', () => {
  it.each([
    ['plain fields', '{ now }'],
    ['required arguments', '{ standard(urn: "A") { title(language: CY) } nodes(ids: ["a"]) { id } }'],
    ['variables', 'query ($u: String!) { standard(urn: $u) { __typename id } }'],
    ['conditions', 'query ($c: Boolean = true) { now @include(if: $c) language }'],
    [
      'interfaces, unions and pages',
      '{ search(text: "x") { ... on Node { id } } standards(first: 2) { nodes { id } } }',
    ],
  ])('is %s', (_name, text) => {
    expect(isCompiled(text)).toBe(true);
  });

  it.each([
    ['a mutation', 'mutation { rename(urn: "A", title: "B") { id } }'],
    [
      'names with an underscore, which the compiler could take for another path',
      '{ b_a: now a: standard(urn: "A") { b: id } }',
    ],
    ['names that mean something to JavaScript', '{ __proto__: now }'],
    ['questions about the schema', '{ __schema { queryType { name } } }'],
    [
      'many conditions',
      'query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!) { now @skip(if: $a) a: now @skip(if: $b) b: now @skip(if: $c) c: now @skip(if: $d) }',
    ],
    ['an answer with very many fields', bigQuery()],
  ])('is not %s', (_name, text) => {
    expect(isCompiled(text)).toBe(false);
  });
});

function bigQuery(): string {
  const names = Array.from({ length: MOST_COMPILED_FIELDS + 1 }, (_, index) => `a${index}: now`);
  return `{ ${names.join(' ')} }`;
}

describe('text sent by a client', () => {
  // graphql-jit 0.8.9 writes literals into the code it generates, and this mark makes it write them as code.
  const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const marked = `${mark}globalThis.planted = true`;

  it.each([
    [
      'as a literal',
      `{ standard(urn: "${marked}") { urn } echo(filter: { suite: "${marked}" }) { value } }`,
      {},
    ],
    ['as a default', `query ($u: String! = "${marked}") { standard(urn: $u) { urn } }`, {}],
    ['as a variable', 'query ($u: String!) { standard(urn: $u) { urn } }', { u: marked }],
    [
      'as a number that is none',
      '{ standard(urn: "__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8") { urn } }',
      {},
    ],
  ])('never becomes code of a compiled operation, %s', async (_name, text, variables) => {
    expect(isCompiled(text)).toBe(true);
    const compiled = await runOperation(schema, 'at-once', text, variables);
    expect(globalThis).not.toHaveProperty('planted');
    expect(comparable(compiled)).toEqual(comparable(await runOperation(schema, 'never', text, variables)));
    expect(compiled.errors).toBeUndefined();
  });
});
