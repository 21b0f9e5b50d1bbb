import { getOperationAST, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { toExecutionError } from '../../src/api/graphql/execution/client-error';
import { Executor } from '../../src/api/graphql/execution/executor';
import { isRefused, type Compiling } from '../../src/api/graphql/execution/prepared-operation';

/** Runs a valid operation as the server would, by one way of executing; throws when it is refused. */
export async function runOperation(
  schema: GraphQLSchema,
  compiling: Compiling,
  text: string,
  variables: Record<string, unknown> = {},
  context: object = { language: 'EN' },
): Promise<ExecutionResult> {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(`not valid: ${faults.map(String).join('; ')}\n${text}`);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no single operation');
  const prepared = new Executor(schema, compiling).prepare(text, document, operation);
  const checked = prepared.check(variables, Infinity);
  if (isRefused(checked)) throw new Error(`refused: ${checked.errors.map(String).join('; ')}`);
  return prepared.run(context, checked, variables);
}

type Path = readonly (string | number)[];

/** The place of the null that an error left in the data: where it happened, or above when that may not be null. */
function nullLeftBy(data: unknown, path: Path): Path {
  let value = data;
  for (let length = 0; length < path.length; length += 1) {
    if (value === null) return path.slice(0, length);
    value = (value as Record<string | number, unknown>)[path[length] as string | number];
  }
  return path;
}

/**
 * A result as clients see it, so that two ways of executing can be compared. Where several errors would empty the same
 * place, which of them are told is left open by the specification: such a place is compared, its errors are not.
 */
export function comparable({ data, errors }: ExecutionResult): unknown {
  const seen = (errors ?? []).map((error) => {
    const { formatted } = toExecutionError(error);
    const path = formatted.path ?? [];
    const emptied = nullLeftBy(data ?? null, path);
    return JSON.stringify(emptied.length < path.length ? { emptied } : formatted);
  });
  return JSON.parse(JSON.stringify({ data: data ?? null, errors: [...new Set(seen)].sort() }));
}
