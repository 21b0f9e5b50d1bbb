import { type Logger } from 'pino';
import { type AppParts } from './app';
import { processEnvironment, readConfig, WrongEnvironment, type Config } from './config';
import { createLogger } from './logger';
import { startServer } from './server';

/** What a process serves, and how to let go of it when the server has stopped. */
export interface OpenParts extends AppParts {
  /** Printed on standard output after the address: what was imported, a query to try. */
  readonly greeting?: string;
  /** Begins what the process does beside answering, once it listens and has said so. */
  begin?(): void;
  close(): Promise<void>;
}

/** How long letting go of the parts may take before the process leaves without (ms). */
const PATIENCE = 2_500;

/**
 * The life of a server process: settings, parts, listening, signals, exit. Exit 2 for settings that cannot be used, all
 * told at once; 1 when it cannot start or meets an error nobody caught; 0 when it was asked to stop. A rejected promise
 * that nobody awaited concerns one request: it is logged, and the others go on.
 */
export async function runServerProcess(
  open: (config: Config, logger: Logger) => Promise<OpenParts>,
): Promise<void> {
  const config = configOrExit();
  const logger = createLogger(config.logLevel);
  process.on('uncaughtException', (error) => fail(logger, error, 'an error nobody caught'));
  process.on('unhandledRejection', (reason) =>
    logger.error({ err: reason }, 'a promise that nobody awaited failed'),
  );
  try {
    const parts = await open(config, logger);
    const server = await startServer(config, parts);
    process.stdout.write(`GraphQL at ${server.address}/graphql\n${parts.greeting ?? ''}`);
    parts.begin?.();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void leave(signal));
    }
    const leave = async (signal: string): Promise<void> => {
      logger.info({ signal }, 'stopping');
      await server.stop();
      setTimeout(() => process.exit(0), PATIENCE).unref();
      await parts
        .close()
        .catch((error: unknown) => logger.error({ err: error }, 'could not close everything'));
      logger.info('stopped');
      process.exit(0);
    };
  } catch (error) {
    if (error instanceof WrongEnvironment) leaveForEnvironment(error);
    fail(logger, error, 'could not start');
  }
}

function configOrExit(): Config {
  try {
    return readConfig(processEnvironment());
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    leaveForEnvironment(error);
  }
}

function leaveForEnvironment(error: WrongEnvironment): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

function fail(logger: Logger, error: unknown, message: string): never {
  logger.fatal({ err: error }, message);
  process.exit(1);
}
