import { type FastifyInstance, type FastifyReply } from 'fastify';
import { Unavailable } from './errors';

/** How often requests under way are looked at (ms). */
const SWEEP = 250;

/**
 * Answers 503 in place of a handler that has said nothing `deadline` ms after its request began. One timer serves all
 * requests; the framework's own deadline makes a timer, an abort controller and an exception for each, which doubles
 * the cost of a small request.
 */
export function answerInTime(app: FastifyInstance, deadline: number): void {
  const underWay = new Map<FastifyReply, number>();
  const sweep = setInterval(() => {
    const latest = performance.now() - deadline;
    for (const [reply, began] of underWay) {
      if (began > latest) break;
      underWay.delete(reply);
      if (reply.sent || reply.raw.destroyed) continue;
      reply.log.warn(
        { method: reply.request.method, path: reply.request.url.split('?')[0] },
        'answer took too long',
      );
      void reply.header('connection', 'close').send(new Unavailable('The answer took too long.', 1));
    }
  }, SWEEP).unref();
  app.addHook('onRequest', (_request, reply, done) => {
    underWay.set(reply, performance.now());
    done();
  });
  app.addHook('onResponse', (_request, reply, done) => {
    underWay.delete(reply);
    done();
  });
  app.addHook('onClose', (_instance, done) => {
    clearInterval(sweep);
    done();
  });
}
