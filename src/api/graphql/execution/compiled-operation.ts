import { type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type CheckedRequest } from './check-request';
import { CompiledRun } from './compiled-arguments';
import { conditionVariables } from './conditions';
import { type OperationPlan } from './operation-plan';
import { skeletonOf } from './skeleton';

/** Answers one checked request for one operation. */
export type RunOperation = (
  context: object,
  request: CheckedRequest,
) => ExecutionResult | Promise<ExecutionResult>;

/** The largest query worth compiling, in fields with every fragment written out. */
export const MOST_COMPILED_FIELDS = 600;
const MOST_CONDITIONS = 3;

/**
 * True when an operation can be compiled and answer as the ordinary executor does. The compiler keys its resolvers by
 * response names joined with "_", and writes them into an object literal, so names with "_" (`__proto__` and
 * introspection among them) are left to the ordinary executor; `__typename` is safe.
 */
export function isCompilable(plan: OperationPlan): boolean {
  if (plan.operation.operation !== 'query' || plan.expandedFields > MOST_COMPILED_FIELDS) return false;
  if (conditionsOf(plan).length > MOST_CONDITIONS) return false;
  for (const name of plan.responseNames) if (name.includes('_') && name !== '__typename') return false;
  return true;
}

/** Names of the variables on which @skip and @include of the operation depend. */
export function conditionsOf(plan: OperationPlan): readonly string[] {
  return [...new Set(plan.conditions.flatMap(conditionVariables))].sort();
}

/**
 * Compiles an operation for one setting of its conditions; null when the compiler refuses it. Only the skeleton reaches
 * the compiler, which turns text it is given into code: no value a client sent is ever part of that text.
 */
export function compileOperation(
  schema: GraphQLSchema,
  plan: OperationPlan,
  variables: Readonly<Record<string, unknown>>,
): RunOperation | null {
  const { document, originals } = skeletonOf(plan, variables);
  const compiled = compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return null;
  return (context, request) => compiled.query(new CompiledRun(originals, request.arguments), context, {});
}
