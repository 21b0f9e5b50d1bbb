import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type QueryLimits } from '../../config';
import { findRefusal, withRequestId } from '../graphql/execution/client-error';
import { prefersHtml } from './accept';
import { createApolloServer } from './apollo-server';
import { BugReports } from './bug-reports';
import { type Explorer } from './explorer';
import { factsOf, type RequestFacts } from './request-facts';
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
  const bugs = new BugReports(app.log);
  const server = createApolloServer(service.schema, service.limits, app.log, bugs);
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
      handler: fastifyApolloHandler(server, { context: (request) => contextFor(request, service, bugs) }),
    });
  });
}

async function contextFor(
  request: FastifyRequest,
  service: GraphQLService,
  bugs: BugReports,
): Promise<object> {
  try {
    return await service.makeContext(factsOf(request));
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) bugs.write(error, { requestId: request.id });
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
