import { createHash } from 'node:crypto';
import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type ServerLimits } from '../../config';
import { TooManyRequests, Unavailable } from './errors';
import { isHealthCheck } from './health';
import { bearerKey } from './request-facts';

/**
 * Turns new requests away while the event loop lags (503), and clients that ask too often (429): by address, and by key
 * where one is sent. Every reply tells the tighter limit in `x-ratelimit-*`. Health checks are always answered.
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
  const limiters = [
    limiter(app, limits.requestsPerMinutePerAddress),
    limiter(app, limits.requestsPerMinutePerKey, {
      keyGenerator: (request) => keyFingerprint(request) ?? '',
    }),
  ] as const;
  app.addHook('onRequest', async (request, reply) => {
    if (isHealthCheck(request)) return;
    const [byAddress, byKey] = limiters;
    const states = [await byAddress?.(request), keyFingerprint(request) ? await byKey?.(request) : undefined];
    tell(
      reply,
      states.flatMap((state) => (state && !state.isAllowed ? [state] : [])),
    );
  });
}

interface LimitState {
  readonly max: number;
  readonly remaining: number;
  readonly ttlInSeconds: number;
  readonly isExceeded: boolean;
}

function limiter(app: FastifyInstance, max: number, options: CreateRateLimitOptions = {}) {
  return max === 0 ? null : app.createRateLimit({ max, timeWindow: 60_000, ...options });
}

function tell(reply: FastifyReply, states: readonly LimitState[]): void {
  const tightest = states.reduce<LimitState | null>(
    (least, state) =>
      least === null || state.isExceeded || state.remaining < least.remaining ? state : least,
    null,
  );
  if (tightest === null) return;
  void reply.headers({
    'x-ratelimit-limit': String(tightest.max),
    'x-ratelimit-remaining': String(tightest.remaining),
    'x-ratelimit-reset': String(tightest.ttlInSeconds),
  });
  if (tightest.isExceeded) throw new TooManyRequests(tightest.max, Math.max(1, tightest.ttlInSeconds));
}

/** A key is a secret: the table of counters knows it by its hash. */
function keyFingerprint(request: FastifyRequest): string | null {
  const key = bearerKey(request.headers.authorization);
  return key === null ? null : createHash('sha256').update(key).digest('base64');
}
