import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Refusal } from '../../common/errors';
import { MASKED_MESSAGE } from '../graphql/execution/client-error';
import { errorBody } from './error-body';
import { Unavailable, UnknownAddress, UnusableRequest } from './errors';
import { newRequestId } from './request-id';
import { codeOfStatus, STATUS_OF_REFUSAL, type ServerErrorCode } from './status';

/** Sentences in place of the framework's own, by its error code. */
const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The Content-Type must be application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this server reads.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; it must be JSON.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
  FST_ERR_BAD_URL: 'The address cannot be read.',
  FST_ERR_HANDLER_TIMEOUT: 'The answer took too long.',
};

interface Described {
  readonly status: number;
  readonly code: ServerErrorCode;
  readonly message: string;
}

/** Makes every error reply of the server JSON with a code and the request id, and logs those that are its own fault. */
export function replyErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = ['GET', 'POST'].filter((method) => app.hasRoute({ method: method as 'GET', url: path }));
    if (allowed.length === 0) throw new UnknownAddress(request.method, path);
    void reply.header('allow', allowed.join(', '));
    throw new UnusableRequest(
      `${request.method} is not served at ${path}, only ${allowed.join(' and ')}.`,
      405,
    );
  });
}

function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const described = describe(error);
  if (described.status >= 500 && !(error instanceof Unavailable))
    request.log.error({ err: error }, 'request failed');
  const retryAfter = (error as Partial<Unavailable>).retryAfter ?? (described.status === 503 ? 1 : undefined);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  return reply
    .code(described.status)
    .type('application/json; charset=utf-8')
    .send(errorBody(described.message, described.code, request.id));
}

function describe(error: FastifyError): Described {
  if (error instanceof Refusal) {
    const status = error instanceof UnusableRequest ? error.statusCode : STATUS_OF_REFUSAL[error.code];
    return { status, code: error.code, message: error.message };
  }
  if (error instanceof Unavailable)
    return { status: 503, code: 'SERVICE_UNAVAILABLE', message: error.message };
  const code = codeOfStatus(error.statusCode ?? 500);
  const sentence = SENTENCES[error.code] ?? (error.statusCode ? STATUS_CODES[error.statusCode] : undefined);
  if (code === null || sentence === undefined) {
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: MASKED_MESSAGE };
  }
  return { status: error.statusCode ?? 500, code, message: sentence };
}

const SOCKET_FAULTS: Readonly<Record<string, UnusableRequest>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new UnusableRequest('The request did not arrive in time.', 408),
  HPE_HEADER_OVERFLOW: new UnusableRequest('The headers are larger than this server reads.', 431),
};

/** Answers, in JSON, what Node could not read as a request at all, and closes the connection. */
export function answerUnreadableRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { statusCode, message, code } =
    SOCKET_FAULTS[error.code ?? ''] ?? new UnusableRequest('The request is not readable as HTTP/1.1.');
  const requestId = newRequestId();
  const body = JSON.stringify(errorBody(message, code, requestId));
  if (!socket.writable) return void socket.destroy(error);
  socket.end(
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `x-request-id: ${requestId}\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
