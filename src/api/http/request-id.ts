import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type FastifyInstance } from 'fastify';

/** The header that carries a request's id in both directions. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** A new id for a request that brought none. */
export function newRequestId(): string {
  return randomUUID();
}

/** The id the client sent when it is short and plain enough for a log and a header, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const sent = request.headers[REQUEST_ID_HEADER];
  return typeof sent === 'string' && /^[\w.:-]{1,64}$/.test(sent) ? sent : newRequestId();
}

/** Echoes the id of every request on its reply, and makes the request carry it inwards. */
export function carryRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    request.raw.headers[REQUEST_ID_HEADER] = request.id;
    void reply.header(REQUEST_ID_HEADER, request.id);
    done();
  });
}
