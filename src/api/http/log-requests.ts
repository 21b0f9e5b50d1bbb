import { type FastifyInstance } from 'fastify';

/** A request that took longer than this (ms) is worth a line of the log. */
const SLOW = 1_000;

/** Logs every request at level debug, and the slow ones as warnings: method, path, status and milliseconds, no query. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const elapsed = Math.round(reply.elapsedTime);
    const line = {
      method: request.method,
      path: request.url.split('?')[0],
      status: reply.statusCode,
      elapsed,
    };
    if (elapsed > SLOW) request.log.warn(line, 'slow request');
    else request.log.debug(line, 'request');
    done();
  });
}
