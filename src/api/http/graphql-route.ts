import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type QueryLimits } from '../../config';
import { findRefusal, toRequestError, withRequestId } from '../graphql/execution/client-error';
import { knownOperations } from '../graphql/execution/known-operations';
import { aliasLimit, directiveLimit } from '../graphql/execution/count-limits';
import { depthLimit } from '../graphql/execution/depth-limit';
import { executionPlugin } from '../graphql/execution/execution-plugin';
import { Executor } from '../graphql/execution/executor';
import { prefersHtml } from './accept';
import { type Explorer } from './explorer';
import { factsOf, type RequestFacts } from './request-facts';
import { REQUEST_ID_HEADER } from './request-id';
import { STATUS_OF_REFUSAL } from './status';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** What the GraphQL route serves and how much a query may ask for. */
export interface GraphQLService {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** What a browser is given at the address. */
  readonly explorer: Explorer;
  /** Makes the context of one request; may refuse it. */
  makeContext(facts: RequestFacts): object | Promise<object>;
}

/** Serves GraphQL over HTTP at /graphql: POST, GET for queries, and an explorer for browsers. */
export async function serveGraphQL(app: FastifyInstance, service: GraphQLService): Promise<void> {
  const server = apolloServer(app, service);
  await server.start();
  app.addHook('onClose', () => server.stop());
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) =>
      request.method === 'GET' && prefersHtml(request.headers.accept)
        ? service.explorer.send(request, reply)
        : undefined,
    );
    scope.addHook('onSend', async (request, reply, payload) =>
      reply.statusCode >= 400 && typeof payload === 'string' ? identified(payload, request.id) : payload,
    );
    scope.route({
      method: ['GET', 'POST'],
      url: GRAPHQL_PATH,
      handler: fastifyApolloHandler(server, { context: (request) => contextFor(request, service) }),
    });
  });
}

function apolloServer(app: FastifyInstance, { schema, limits }: GraphQLService): ApolloServer<object> {
  return new ApolloServer<object>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false, // keys travel in a header and there are no cookies, so a foreign page can do nothing
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      knownOperations,
      depthLimit(limits.depth),
      aliasLimit(limits.aliases),
      directiveLimit(limits.directives),
    ],
    validationOptions: { maxErrors: 5 },
    formatError: (_formatted, error) => toRequestError(error).formatted,
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      executionPlugin({
        executor: new Executor(schema),
        costLimit: limits.cost,
        requestIdHeader: REQUEST_ID_HEADER,
        reportBug: (error, requestId, about) =>
          app.log.error(
            { err: error.originalError ?? error, path: error.path, requestId, ...about },
            'bug in an answer',
          ),
      }),
    ],
  });
}

async function contextFor(request: FastifyRequest, service: GraphQLService): Promise<object> {
  try {
    return await service.makeContext(factsOf(request));
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) request.log.error({ err: error }, 'no context could be made for a request');
    const status = refusal ? STATUS_OF_REFUSAL[refusal.code] : 500;
    throw new GraphQLError('', { originalError: error as Error, extensions: { http: { status } } });
  }
}

/** Gives the request id to errors found before GraphQL knew of the request. */
function identified(payload: string, requestId: string): string {
  const body = JSON.parse(payload) as { errors?: { extensions?: { requestId?: string } }[] };
  if (!body.errors || body.errors.every((error) => error.extensions?.requestId)) return payload;
  return JSON.stringify({
    ...body,
    errors: body.errors.map((error) => withRequestId(error as never, requestId)),
  });
}
