import { execute, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { checkRequest, type CheckedRequest, type RefusedRequest } from './check-request';
import { compileOperation, conditionsOf, isCompilable, type RunOperation } from './compiled-operation';
import { type OperationPlan } from './operation-plan';

type Values = Readonly<Record<string, unknown>>;

/** Whether operations are compiled: from their second use on, at once, or never. */
export type Compiling = 'when-repeated' | 'at-once' | 'never';

/** An operation that has been planned, and is compiled when it is asked again; both ways give the same answer. */
export class PreparedOperation {
  private uses = 0;
  private readonly firstCompiledUse: number;
  private readonly conditions: readonly string[];
  /** By the values of the conditions; null where the compiler refused. */
  private readonly compiled = new Map<string, RunOperation | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    readonly plan: OperationPlan,
    compiling: Compiling,
  ) {
    const compilable = compiling !== 'never' && isCompilable(plan);
    this.firstCompiledUse = compilable ? (compiling === 'at-once' ? 1 : 2) : Infinity;
    this.conditions = compilable ? conditionsOf(plan) : [];
  }

  /** Decides whether the operation may run with these variables. */
  check(given: Values, costLimit: number): CheckedRequest | RefusedRequest {
    return checkRequest(this.schema, this.plan, given, costLimit);
  }

  /** Runs the operation for a request that was checked with the variables `given`. */
  run(context: object, request: CheckedRequest, given: Values): ExecutionResult | Promise<ExecutionResult> {
    this.uses += 1;
    const compiled = this.uses >= this.firstCompiledUse ? this.compiledFor(request.variables) : null;
    return compiled ? compiled(context, request) : this.interpret(context, given);
  }

  private interpret(
    contextValue: object,
    variableValues: Values,
  ): ExecutionResult | Promise<ExecutionResult> {
    const { document, operation } = this.plan;
    const operationName = operation.name?.value ?? null;
    return execute({ schema: this.schema, document, operationName, contextValue, variableValues });
  }

  private compiledFor(variables: Values): RunOperation | null {
    const variant = this.conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let compiled = this.compiled.get(variant);
    if (compiled === undefined) {
      compiled = compileOperation(this.schema, this.plan, variables);
      this.compiled.set(variant, compiled);
    }
    return compiled;
  }
}

/** True when a check ended in refusals. */
export function isRefused(checked: CheckedRequest | RefusedRequest): checked is RefusedRequest {
  return (checked as { errors?: readonly GraphQLError[] }).errors !== undefined;
}
