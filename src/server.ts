import { setTimeout as wait } from 'node:timers/promises';
import { createApp, type AppParts } from './app';
import { StopNotice } from './api/http/health';
import { type Config } from './config';

/** While it stops, how often connections that have become idle are closed (ms). */
const IDLE_CHECK = 50;

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, with the port the system chose: `http://127.0.0.1:4000`. */
  readonly address: string;
  /**
   * Stops it: readiness says no and clients are asked to close their connections, then the listener closes and what runs
   * is finished; connections still open when the time for that is over are cut. Resolves when nothing is left; calling it
   * again waits for the same stop.
   */
  stop(): Promise<void>;
}

/** Starts serving. Throws when the address cannot be had. */
export async function startServer(config: Config, parts: AppParts): Promise<RunningServer> {
  const notice = new StopNotice();
  const app = await createApp(config, parts, notice);
  const address = await app.listen({ host: config.host, port: config.port });
  let stopped: Promise<void> | null = null;

  const stop = async (): Promise<void> => {
    notice.given = true;
    await wait(config.stop.notice);
    const cut = setTimeout(() => app.server.closeAllConnections(), config.stop.timeout);
    const tidy = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK);
    await app.close();
    clearInterval(tidy);
    clearTimeout(cut);
  };
  return { address, stop: () => (stopped ??= stop()) };
}
