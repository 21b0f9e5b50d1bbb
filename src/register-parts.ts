import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';
import { KeyRing } from './access/key-ring';
import { type AppParts } from './app';
import { type Database } from './database/database';
import { createContext } from './api/context';
import { EXAMPLE_QUERY } from './api/example-query';
import { buildApiSchema } from './api/graphql/schema';
import { Examiner } from './qualifications/examination/thread/examiner';

let schema: GraphQLSchema | undefined;

/** The parts of the server that know the register. The schema is built once a process. */
export function partsOf(database: Database, logger: Logger): AppParts {
  schema ??= buildApiSchema();
  const keys = new KeyRing(database, {
    onFault: (error) => logger.warn({ err: error }, 'the last use of a key could not be written down'),
  });
  const examiner = new Examiner();
  return {
    schema,
    logger,
    exampleQuery: EXAMPLE_QUERY,
    findViewer: (key) => keys.findViewer(key),
    makeContext: (facts) => createContext(database, facts, examiner),
    isReady: async () => {
      await database.rows.all('select 1 as one from register_state');
      return { ready: true, checks: { database: 'answers' } };
    },
  };
}
