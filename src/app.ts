import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Viewer } from './access/viewer';
import { answerInTime } from './api/http/answer-deadline';
import { replyErrorsAsJson, sendError } from './api/http/error-replies';
import { Explorer } from './api/http/explorer';
import { serveGraphQL } from './api/http/graphql-route';
import { serveHealth, StopNotice, type Readiness } from './api/http/health';
import { readJsonBodies } from './api/http/json-body';
import { identifyViewers } from './api/http/identify-viewers';
import { limitKeys, limitRequests } from './api/http/limits';
import { type RequestFacts } from './api/http/request-facts';
import { logRequests } from './api/http/log-requests';
import { carryRequestIds, requestIdOf } from './api/http/request-id';
import {
  answerUnreadableRequest,
  refuseExpectations,
  refuseUnusableHosts,
} from './api/http/unreadable-requests';
import { type Config } from './config';

const EXAMPLE_QUERY = '{\n  __typename\n}\n';

/** What the server serves: the parts that know the register, as the server needs them. */
export interface AppParts {
  readonly schema: GraphQLSchema;
  readonly logger: FastifyBaseLogger;
  /** The query an explorer opens with. */
  readonly exampleQuery?: string;
  /** Finds who sent a key; throws a refusal for one that is not good. */
  findViewer(key: string): Promise<Viewer>;
  /** Makes what the resolvers of one request share. */
  makeContext(request: RequestFacts): object | Promise<object>;
  /** Says whether questions can be answered now. */
  isReady(): Promise<Readiness>;
}

/**
 * Builds the whole server except listening; tests use the same function. Readiness is off once `stop` has been given
 * notice.
 */
export async function createApp(
  config: Config,
  parts: AppParts,
  stop = new StopNotice(),
): Promise<FastifyInstance> {
  const { server: limits } = config;
  const app: FastifyInstance = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.idleTimeout,
    return503OnClosing: false,
    clientErrorHandler: answerUnreadableRequest,
    frameworkErrors: sendError,
    http: {
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: 1_000,
      requireHostHeader: false,
    },
  });
  app.server.maxConnections = limits.connections;
  readJsonBodies(app);
  refuseExpectations(app);
  carryRequestIds(app);
  answerInTime(app, limits.answerTimeout);
  logRequests(app);
  replyErrorsAsJson(app);
  refuseUnusableHosts(app);
  await limitRequests(app, limits);
  identifyViewers(app, (key) => parts.findViewer(key));
  limitKeys(app, limits);
  serveHealth(app, () => parts.isReady(), stop);
  await serveGraphQL(app, {
    schema: parts.schema,
    limits: config.query,
    explorer: new Explorer(parts.exampleQuery ?? EXAMPLE_QUERY),
    makeContext: (facts) => parts.makeContext(facts),
  });
  return app;
}
