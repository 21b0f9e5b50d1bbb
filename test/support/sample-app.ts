import { Writable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { Unauthenticated } from '../../src/access/errors';
import { createApp, type AppParts } from '../../src/app';
import { readConfig, type Environment } from '../../src/config';
import { sampleSchema } from './sample-schema';

/** A server over the sample schema, and the lines it logs. */
export interface SampleApp {
  readonly app: FastifyInstance;
  readonly logged: Record<string, unknown>[];
}

/** Builds the server as in production, over the sample schema; overload shedding is off unless asked for. */
export async function sampleApp(
  environment: Environment = {},
  parts: Partial<AppParts> = {},
): Promise<SampleApp> {
  const logged: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)) as Record<string, unknown>);
      done();
    },
  });
  const config = readConfig({ EVENT_LOOP_DELAY_MAX_MS: '0', ...environment });
  const app = await createApp(config, {
    schema: sampleSchema(),
    logger: pino({ level: config.logLevel }, stream),
    findViewer: () => Promise.reject(new Unauthenticated('The key is not known here.')),
    makeContext: ({ language }) => ({ language }),
    isReady: async () => ({ ready: true, checks: { sample: 'ok' } }),
    ...parts,
  });
  return { app, logged };
}

/** The parts of a GraphQL reply that tests look at. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Record<string, unknown>;
    }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** Asks by POST without opening a socket. */
export async function ask(
  app: FastifyInstance,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json', ...headers },
    payload: { query, variables },
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}
