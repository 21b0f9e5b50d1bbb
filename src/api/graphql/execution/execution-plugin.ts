import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { toExecutionError, toRequestError, withRequestId, type ClientError } from './client-error';
import { type Executor } from './executor';
import { isRefused } from './prepared-operation';

/** A request in which everything fails is not worth a line of the log for each field. */
const MOST_REPORTS = 5;

/** The request in which a bug was met, and how many were met in it. */
export interface BugContext {
  readonly requestId: string;
  readonly operationName: string | null;
  readonly bugs: number;
}

/** What the plugin needs to know of a request and the outside world. */
export interface ExecutionOptions {
  readonly executor: Executor;
  /** The most objects one query may touch. */
  readonly costLimit: number;
  /** The header that carries the request's id inwards. */
  readonly requestIdHeader: string;
  /** Writes down a bug, whole; what the client is told of it is masked. */
  reportBug(error: GraphQLError, about: BugContext): void;
}

/**
 * Puts our checks and our executor into Apollo Server's request: arguments and cost are checked before anything runs,
 * the cost is told, errors carry their code and the request id, and bugs are written to the log.
 */
export function executionPlugin(options: ExecutionOptions): ApolloServerPlugin<object> {
  const listener: GraphQLRequestListener<object> = {
    async didEncounterErrors(context) {
      report(
        context.errors.filter((error) => toRequestError(error).isBug),
        context,
      );
    },
    async responseForOperation(context) {
      return context.operation ? respond(context) : null;
    },
    async willSendResponse(context) {
      const { body, http } = context.response;
      if (body.kind !== 'single') return;
      const { errors, data } = body.singleResult;
      if (errors) {
        const requestId = requestIdOf(context);
        body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
      }
      const couldBeRead = context.source !== undefined;
      if (couldBeRead && data === undefined && http.status === 400 && !understandsStatus(context))
        http.status = 200;
    },
  };

  async function respond(
    context: GraphQLRequestContextResponseForOperation<object>,
  ): Promise<GraphQLResponse> {
    const given = context.request.variables ?? {};
    const key = context.queryHash ?? context.source;
    try {
      const prepared = options.executor.prepare(key, context.document, context.operation);
      const checked = prepared.check(given, options.costLimit);
      if (isRefused(checked)) {
        const errors = describeAll(checked.errors, toRequestError, context);
        return reply({ errors, ...costOf(checked.cost) }, 400);
      }
      const result = await prepared.run(context.contextValue, checked, given);
      const errors = describeAll(result.errors, toExecutionError, context);
      return reply({
        ...(errors.length > 0 ? { errors } : {}),
        data: result.data ?? null,
        ...costOf(checked.cost),
      });
    } catch (error) {
      const bug = new GraphQLError('The executor failed', { originalError: error as Error });
      return reply({ errors: describeAll([bug], toExecutionError, context) }, 500);
    }
  }

  function describeAll(
    errors: readonly GraphQLError[] | undefined,
    describe: (error: GraphQLError) => ClientError,
    context: GraphQLRequestContext<object>,
  ): GraphQLFormattedError[] {
    const described = (errors ?? []).map((error) => ({ error, ...describe(error) }));
    report(
      described.filter(({ isBug }) => isBug).map(({ error }) => error),
      context,
    );
    return described.map(({ formatted }) => formatted);
  }

  function report(bugs: readonly GraphQLError[], context: GraphQLRequestContext<object>): void {
    const operationName = context.operationName ?? null;
    const about: BugContext = { requestId: requestIdOf(context), operationName, bugs: bugs.length };
    for (const bug of bugs.slice(0, MOST_REPORTS)) options.reportBug(bug, about);
  }

  function requestIdOf({ request }: GraphQLRequestContext<object>): string {
    return request.http?.headers.get(options.requestIdHeader) ?? '';
  }

  return { requestDidStart: async () => listener };
}

type SingleResult = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

function reply(singleResult: SingleResult, status?: number): GraphQLResponse {
  return {
    body: { kind: 'single', singleResult },
    http: { headers: new HeaderMap(), ...(status ? { status } : {}) },
  };
}

function costOf(cost: number | null): { extensions?: { cost: number } } {
  return cost === null ? {} : { extensions: { cost } };
}

/**
 * Clients of the older media type, application/json, expect 200 for any GraphQL request that could be read, even one
 * that could not be executed (GraphQL over HTTP, 6.4.1); those of application/graphql-response+json expect 400.
 */
function understandsStatus({ request }: GraphQLRequestContext<object>): boolean {
  return request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
}
