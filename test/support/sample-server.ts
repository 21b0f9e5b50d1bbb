import { Unauthenticated } from '../../src/access/errors';
import { runServerProcess } from '../../src/run-server';
import { sampleSchema } from './sample-schema';

// A server process over the sample schema, for tests of settings, signals and exit codes.
void runServerProcess(async (_config, logger) => ({
  schema: sampleSchema(),
  logger,
  exampleQuery: '{\n  standard(urn: "INSCC006") {\n    urn\n    title\n  }\n}\n',
  greeting: 'sample\n',
  findViewer: () => Promise.reject(new Unauthenticated('The key is not known here.')),
  makeContext: ({ language }) => ({ language }),
  isReady: async () => ({ ready: true, checks: { sample: 'ok' } }),
  close: async () => undefined,
}));
