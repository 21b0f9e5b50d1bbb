import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type ServerLimits } from '../../config';
import { TooManyRequests, Unavailable } from './errors';
import { isHealthCheck } from './health';

/**
 * Turns new requests away while the event loop lags (503), and addresses that ask too often (429). Every reply tells the
 * limit in `x-ratelimit-*`. Health checks are always answered.
 */
export async function limitRequests(app: FastifyInstance, limits: ServerLimits): Promise<void> {
  if (limits.eventLoopDelay > 0) {
    await app.register(underPressure, {
      maxEventLoopDelay: limits.eventLoopDelay,
      sampleInterval: 1_000,
      pressureHandler: (request) => {
        if (!isHealthCheck(request)) throw new Unavailable('The server is busy. Try again in a moment.', 1);
      },
    });
  }
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const byAddress = limiter(app, limits.requestsPerMinutePerAddress);
  app.addHook('onRequest', async (request, reply) => {
    if (!isHealthCheck(request)) tell(reply, await byAddress?.(request));
  });
}

/**
 * Turns away keys that ask too often, from whatever addresses (429). Comes after `limitRequests` and `identifyViewers`: only
 * keys that were found good are counted, so made-up ones fill no table and push no counter out.
 */
export function limitKeys(app: FastifyInstance, limits: ServerLimits): void {
  const byKey = limiter(app, limits.requestsPerMinutePerKey, {
    keyGenerator: (request) => request.viewer?.keyId ?? '',
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.viewer !== null) tell(reply, await byKey?.(request));
  });
}

type LimitOutcome = { readonly isAllowed: true } | ({ readonly isAllowed: false } & LimitState);

interface LimitState {
  readonly max: number;
  readonly remaining: number;
  readonly ttlInSeconds: number;
  readonly isExceeded: boolean;
}

function limiter(app: FastifyInstance, max: number, options: CreateRateLimitOptions = {}) {
  return max === 0 ? null : app.createRateLimit({ max, timeWindow: 60_000, ...options });
}

/** Tells a limit, unless a tighter one has been told; refuses when it is exceeded. */
function tell(reply: FastifyReply, state: LimitOutcome | undefined): void {
  if (state === undefined || state.isAllowed) return;
  const told = reply.getHeader('x-ratelimit-remaining');
  if (told !== undefined && !state.isExceeded && Number(told) <= state.remaining) return;
  void reply.headers({
    'x-ratelimit-limit': String(state.max),
    'x-ratelimit-remaining': String(state.remaining),
    'x-ratelimit-reset': String(state.ttlInSeconds),
  });
  if (state.isExceeded) throw new TooManyRequests(state.max, Math.max(1, state.ttlInSeconds));
}
