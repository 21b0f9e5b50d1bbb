import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { differenceFrom } from '../support/schema-difference';
import { describeWithShared } from '../support/shared';

const SCHEMA = buildSchema(readFileSync(path.join(__dirname, '../../schema.graphql'), 'utf8'));
const NOT_BUILT = path.join(__dirname, 'not-built.txt');

describeWithShared('the schema beside the names that clients rely on', (shared) => {
  const promised = contract(readFileSync(path.join(shared, 'contract.graphql'), 'utf8'));

  it('has all of them but those listed as not built, and the list holds nothing that is built', () => {
    const listed = readFileSync(NOT_BUILT, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(differenceFrom(promised, SCHEMA).missing).toEqual(listed);
  });

  it('has each as promised: its type, its arguments, null at most where promised', () => {
    expect(differenceFrom(promised, SCHEMA).different).toEqual([]);
  });
});

describe('the comparison of schemas', () => {
  const PROMISED = contract(`
    type Query { a: Int! b(x: Int): [String!]! c(y: Y!): E d: I u: U }
    enum E { ONE TWO } input Y { p: Int q: Int! } interface I { id: ID! } type T implements I { id: ID! } union U = T`);
  const compare = (text: string) => differenceFrom(PROMISED, contract(text));

  it('lets a schema hold more, and be null less often', () => {
    const more = `
      type Query { a(n: Int, m: Int! = 1): Int! b(x: Int! = 2): [String!]! c(y: Y): E! d: I! u: U e: Int }
      enum E { ONE TWO THREE } input Y { p: Int q: Int r: Int }
      interface I { id: ID! } type T implements I { id: ID! n: Int } type S { s: Int } union U = T | S`;
    expect(compare(more)).toEqual({ missing: [], different: [] });
  });

  it('names what is missing', () => {
    const less = `
      type Query { a: Int! b: [String!]! d: I u: U }
      enum E { ONE } input Y { q: Int! } interface I { id: ID! } type T { id: ID! } type S { s: Int } union U = S`;
    const missing = ['E.TWO', 'Query.b(x:)', 'Query.c', 'T implements I', 'U = T', 'Y.p'];
    expect(compare(less).missing).toEqual(missing);
    expect(compare('type Query { a: Int! }').missing).toEqual(
      expect.arrayContaining(['E', 'I', 'T', 'U', 'Y']),
    );
  });

  it('names what is otherwise', () => {
    const other = `
      type Query { a: Int b(x: Int!): [String]! c(y: Y!, z: Int!): E d: I u: U }
      type E { one: Int } input Y { p: String q: Int! r: Int! } interface I { id: ID }
      type T implements I { id: ID! } union U = T`;
    expect([...compare(other).different].sort()).toEqual([
      'E is another kind of type',
      'I.id: ID instead of ID!',
      'Query.a: Int instead of Int!',
      'Query.b(x:): Int! instead of Int',
      'Query.b: [String]! instead of [String!]!',
      'Query.c(z:) must be given',
      'Y.p: String instead of Int',
      'Y.r must be given',
    ]);
  });
});

function contract(text: string): GraphQLSchema {
  return buildSchema(text, { assumeValid: true });
}
