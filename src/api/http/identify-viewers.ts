import { type FastifyInstance } from 'fastify';
import { type Viewer } from '../../access/viewer';
import { readBearerKey } from './authorization';
import { isHealthCheck } from './health';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent the request, by the key; null when none was sent. */
    viewer: Viewer | null;
  }
}

/**
 * Finds out who sends each request before anything else is done for it. One with a key that is not good is answered 401,
 * whatever it asks; one without a key costs nothing. Health checks are answered whatever they carry.
 */
export function identifyViewers(app: FastifyInstance, findViewer: (key: string) => Promise<Viewer>): void {
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request) => {
    if (isHealthCheck(request)) return;
    const key = readBearerKey(request.raw);
    if (key !== null) request.viewer = await findViewer(key);
  });
}
