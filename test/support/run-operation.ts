import { getOperationAST, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Executor, type Compiling } from '../../src/api/graphql/execution/executor';
import { isRefused } from '../../src/api/graphql/execution/prepared-operation';

/** Runs a valid operation as the server would, by one way of executing; throws when it is refused. */
export async function runOperation(
  schema: GraphQLSchema,
  compiling: Compiling,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`not valid: ${faults.map(String).join('; ')}\n${text}`);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no single operation');
  const prepared = new Executor(schema, compiling).prepare(text, document, operation);
  const checked = prepared.check(variables, Infinity);
  if (isRefused(checked)) throw new Error(`refused: ${checked.errors.map(String).join('; ')}`);
  return prepared.run({ language: 'EN' }, checked, variables);
}

/** A result in a form in which two ways of executing can be compared: errors in one order, as clients see them. */
export function comparable({ data, errors }: ExecutionResult): unknown {
  const seen = (errors ?? []).map(({ message, path, locations }) => ({ message, path, locations }));
  const key = (error: unknown) => JSON.stringify(error);
  return JSON.parse(
    JSON.stringify({ data: data ?? null, errors: seen.sort((a, b) => (key(a) < key(b) ? -1 : 1)) }),
  );
}
