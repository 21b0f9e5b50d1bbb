import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { BadInput } from '../../../common/errors';
import { checkArgument, MOST_FAULTS } from './check-value';
import { isIncluded } from './conditions';
import { costOf, type ArgumentsByField } from './cost';
import { QueryTooComplex } from './errors';
import { type OperationPlan, type PlannedField } from './operation-plan';

type Values = Readonly<Record<string, unknown>>;

/** What is known of one request before it runs: coerced variables and arguments, and what it costs. */
export interface CheckedRequest {
  readonly variables: Values;
  readonly arguments: ArgumentsByField;
  readonly cost: number;
}

/** A request that may not run, and why; `cost` is null when the faults came before it could be counted. */
export interface RefusedRequest {
  readonly errors: readonly GraphQLError[];
  readonly cost: number | null;
}

/**
 * Decides before execution whether a planned operation may run with these variables: they fit their types, every
 * argument keeps its constraints, and the cost is within the limit.
 */
export function checkRequest(
  schema: GraphQLSchema,
  plan: OperationPlan,
  given: Values,
  costLimit: number,
): CheckedRequest | RefusedRequest {
  const definitions = plan.operation.variableDefinitions ?? [];
  const coerced = getVariableValues(schema, definitions, given, { maxErrors: MOST_FAULTS });
  if (coerced.errors) return { errors: coerced.errors.map(asBadInput), cost: null };
  const values = new Map<FieldNode, Values>();
  const errors: GraphQLError[] = [];
  for (const selection of plan.conditions) {
    errors.push(...inputFaults(() => isIncluded(selection, coerced.coerced)));
    if (errors.length >= MOST_FAULTS) break;
  }
  for (const field of plan.fieldsWithArguments) {
    if (errors.length >= MOST_FAULTS) break;
    errors.push(...checkField(field, coerced.coerced, values));
  }
  if (errors.length > 0) return { errors, cost: null };
  const cost = costOf(plan.cost, values);
  if (cost > costLimit) {
    const refusal = QueryTooComplex.byCost(cost, costLimit);
    return {
      errors: [new GraphQLError(refusal.message, { nodes: plan.operation, originalError: refusal })],
      cost,
    };
  }
  return { variables: coerced.coerced, arguments: values, cost };
}

function checkField(
  { node, definition }: PlannedField,
  variables: Values,
  values: Map<FieldNode, Values>,
): readonly GraphQLError[] {
  let given: Values = {};
  const unusable = inputFaults(() => (given = getArgumentValues(definition, node, variables)));
  if (unusable.length > 0) return unusable;
  values.set(node, given);
  const faults: BadInput[] = [];
  for (const argument of definition.args) checkArgument(argument, given[argument.name], faults);
  return faults.map((fault) => new GraphQLError(fault.message, { nodes: node, originalError: fault }));
}

/** What GraphQL finds wrong with the values of one field: a variable that is null where none may be. */
function inputFaults(read: () => unknown): readonly GraphQLError[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof GraphQLError) return [asBadInput(error)];
    throw error;
  }
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
