import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type FastifyBaseLogger } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type QueryLimits } from '../../config';
import { toRequestError } from '../graphql/execution/client-error';
import { aliasLimit, directiveLimit } from '../graphql/execution/count-limits';
import { depthLimit } from '../graphql/execution/depth-limit';
import { executionPlugin } from '../graphql/execution/execution-plugin';
import { Executor } from '../graphql/execution/executor';
import { knownOperations } from '../graphql/execution/known-operations';
import { type BugReports } from './bug-reports';
import { REQUEST_ID_HEADER } from './request-id';

/** Apollo Server over our checks and our executor: the schema open, everything that reports elsewhere off. */
export function createApolloServer(
  schema: GraphQLSchema,
  limits: QueryLimits,
  logger: FastifyBaseLogger,
  bugs: BugReports,
): ApolloServer<object> {
  return new ApolloServer<object>({
    schema,
    logger,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false, // keys travel in a header and there are no cookies, so a foreign page can do nothing
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    validationRules: [
      knownOperations,
      depthLimit(limits.depth),
      aliasLimit(limits.aliases),
      directiveLimit(limits.directives),
    ],
    formatError: (_formatted, error) => {
      const { formatted, isBug } = toRequestError(error);
      if (isBug) bugs.write(error);
      return formatted;
    },
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
        reportBug: (error, about) => bugs.write(error, { path: error.path, ...about }),
      }),
    ],
  });
}
