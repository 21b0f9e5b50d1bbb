import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { errorBody } from './error-body';
import { UnusableRequest } from './errors';
import { isHealthCheck } from './health';
import { newRequestId, REQUEST_ID_HEADER, requestIdOf } from './request-id';

const SOCKET_FAULTS: Readonly<Record<string, UnusableRequest>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new UnusableRequest('The request did not arrive in time.', 408),
  HPE_HEADER_OVERFLOW: new UnusableRequest('The headers are larger than this server reads.', 431),
};

/** Answers, in JSON, what Node could not read as a request at all, and closes the connection. */
export function answerUnreadableRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const underWay = (socket as { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent;
  if (error.code === 'ECONNRESET' || !socket.writable || underWay) return void socket.destroy();
  const fault =
    SOCKET_FAULTS[error.code ?? ''] ?? new UnusableRequest('The request is not readable as HTTP/1.1.');
  const requestId = newRequestId();
  const body = JSON.stringify(errorBody(fault.message, fault.code, requestId));
  socket.end(
    `HTTP/1.1 ${fault.statusCode} ${STATUS_CODES[fault.statusCode]}\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `${REQUEST_ID_HEADER}: ${requestId}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** Answers, in JSON, an Expect header that cannot be met, before any route is looked for. */
export function refuseExpectations(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = requestIdOf(request);
    const body = errorBody(
      'The Expect header asks for something that is not done here.',
      'BAD_USER_INPUT',
      requestId,
    );
    response.writeHead(417, {
      'content-type': 'application/json; charset=utf-8',
      [REQUEST_ID_HEADER]: requestId,
    });
    response.end(JSON.stringify(body));
  });
}

/**
 * Refuses a Host header that is missing or cannot be part of a URL, which the GraphQL integration would fail on. Health
 * checks are let through: load balancers send them in HTTP/1.0 without one.
 */
export function refuseUnusableHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (!isHealthCheck(request) && !URL.canParse(`http://${request.hostname}/`)) {
      throw new UnusableRequest('The Host header is missing or is not a host name.');
    }
  });
}
