import { type FastifyInstance, type FastifyRequest } from 'fastify';

/** What every health address begins with. */
const HEALTH_PREFIX = '/health/';

/** True for a request of a load balancer or an operator, which no limit may turn away. */
export function isHealthCheck(request: FastifyRequest): boolean {
  return request.url.startsWith(HEALTH_PREFIX);
}

/** Whether the program can serve, with the outcome of each thing looked at. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, string>>;
}

/** A readiness check that has not answered within this time (ms) counts as failed. */
const PATIENCE = 2_000;

/** Says, for the health addresses, that the server is about to stop. */
export class StopNotice {
  given = false;
}

/**
 * Serves /health/live (the process runs) and /health/ready (it can answer questions): 200, or 503 when the check fails,
 * hangs, or a stop has been announced. From that announcement on, every reply asks the client to close its connection.
 */
export function serveHealth(app: FastifyInstance, isReady: () => Promise<Readiness>, stop: StopNotice): void {
  app.addHook('onRequest', (_request, reply, done) => {
    if (stop.given) void reply.header('connection', 'close');
    done();
  });
  app.get(`${HEALTH_PREFIX}live`, () => ({ status: 'live' }));
  app.get(`${HEALTH_PREFIX}ready`, async (request, reply) => {
    const readiness = stop.given
      ? { ready: false, checks: { server: 'stopping' } }
      : await withinPatience(isReady).catch((error: unknown) => {
          request.log.error({ err: error }, 'readiness check failed');
          return { ready: false, checks: { check: 'failed' } };
        });
    const status = readiness.ready ? 'ready' : 'not ready';
    return reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, checks: readiness.checks });
  });
}

async function withinPatience(isReady: () => Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, checks: { check: 'no answer in time' } }), PATIENCE);
  });
  try {
    return await Promise.race([isReady(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
