import { execute, type GraphQLSchema, parse } from 'graphql';
import { type Database } from '../database/database';
import { createContext } from './context';
import { resolveTypesByTypename } from './graphql/execution/synchronous-types';

/** A query to try, in the explorer and at the start of the server: where a code of an old specification leads. */
export const EXAMPLE_QUERY = `{
  resolveUrn(urn: "CfA CC22") {
    outcome
    successors { urn edition title suites { name } }
  }
}
`;

/** Answers the example from the register, in short JSON. */
export async function answerExample(schema: GraphQLSchema, database: Database): Promise<string> {
  const contextValue = createContext(database, { id: 'start', language: 'EN' });
  const answer = await execute({
    schema: resolveTypesByTypename(schema),
    document: parse(EXAMPLE_QUERY),
    contextValue,
  });
  return JSON.stringify(answer.data);
}
