import { STATUS_CODES } from 'node:http';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Refusal } from '../../common/errors';
import { MASKED_MESSAGE } from '../graphql/execution/client-error';
import { errorBody } from './error-body';
import { Unavailable, UnknownAddress, UnusableRequest } from './errors';
import { REQUEST_ID_HEADER } from './request-id';
import { codeOfStatus, STATUS_OF_REFUSAL, type ServerErrorCode } from './status';

/** Sentences in place of the framework's own, by its error code. */
const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The Content-Type must be application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this server reads.',
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'A body needs a Content-Type of application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
  FST_ERR_BAD_URL: 'The address cannot be read.',
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

/** Answers with an error as the client may see it; a fault of our own is logged. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const described = describe(error);
  if (described.status >= 500 && !(error instanceof Unavailable))
    request.log.error({ err: error }, 'request failed');
  // The framework would close the connection under a client that is still sending, who then might not see the answer.
  if (described.status === 413) void reply.removeHeader('connection');
  if (described.status === 401) void reply.header('www-authenticate', challengeFor(request));
  const retryAfter = (error as Partial<Unavailable>).retryAfter ?? (described.status === 503 ? 1 : undefined);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  return reply
    .code(described.status)
    .header(REQUEST_ID_HEADER, request.id)
    .type('application/json; charset=utf-8')
    .send(errorBody(described.message, described.code, request.id));
}

/** What a 401 must say of how to ask again (RFC 6750, 3). */
function challengeFor({ headers }: FastifyRequest): string {
  const realm = 'Bearer realm="nos"';
  return headers.authorization === undefined ? realm : `${realm}, error="invalid_token"`;
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
