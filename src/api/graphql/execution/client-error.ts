import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadInput, Refusal } from '../../../common/errors';
import { FaultyInput, QueryTooComplex } from './errors';

/** What a client is told of an error, and whether the error was a bug, whose text stays in the log. */
export interface ClientError {
  readonly formatted: GraphQLFormattedError;
  readonly isBug: boolean;
}

/** The refusal at the bottom of an error that GraphQL has wrapped on its way up; null when there is none. */
export function findRefusal(error: unknown): Refusal | null {
  for (let cause = error, steps = 0; cause instanceof Error && steps < 10; steps += 1) {
    if (cause instanceof Refusal) return cause;
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause;
  }
  return null;
}

/** Codes of errors that GraphQL itself finds in a request before anything runs; their text may be shown. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Codes of Apollo Server that say no more than one of ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens/;

/**
 * Turns an error met while a field was being resolved into what the client may see: a refusal keeps its message and
 * code, anything else is masked as INTERNAL_SERVER_ERROR.
 */
export function toExecutionError(error: GraphQLError): ClientError {
  const refusal = findRefusal(error);
  return refusal ? shown(error, refusal.message, codeOf(refusal)) : masked(error);
}

/** Turns an error met before execution into what the client may see; what GraphQL says of the request is shown. */
export function toRequestError(error: unknown): ClientError {
  const located =
    error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const refusal = findRefusal(error);
  if (refusal) return shown(located, refusal.message, codeOf(refusal));
  const { code } = located.extensions;
  const tokens = TOO_MANY_TOKENS.exec(located.message)?.[1];
  if (tokens !== undefined) {
    const tooLong = new QueryTooComplex(`The query has more than ${tokens} tokens.`, {
      limit: Number(tokens),
    });
    return shown(located, tooLong.message, codeOf(tooLong));
  }
  if (typeof code !== 'string' || !REQUEST_FAULTS.has(code)) return masked(located);
  return shown(located, located.message, { code: OTHER_NAMES[code] ?? code });
}

/** The same error with the id under which the log tells of the request. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** The code of a refusal with the facts that a program may want beside the message. */
function codeOf(refusal: Refusal): Record<string, unknown> {
  if (refusal instanceof BadInput) return { code: refusal.code, argument: refusal.argument };
  if (refusal instanceof FaultyInput)
    return { code: refusal.code, argument: refusal.argument, faults: refusal.faults };
  if (refusal instanceof QueryTooComplex) return { code: refusal.code, ...refusal.figures };
  return { code: refusal.code };
}

/** Messages quote what the client sent, which may be long; one that tells many faults has cut each of them. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_LIST_OF_FAULTS = 100_000;

/** All that a client is told of a bug; the log has the rest under the request id. */
export const MASKED_MESSAGE = 'Something went wrong on the server. If you report it, quote the request id.';

function masked(error: GraphQLError): ClientError {
  return { ...shown(error, MASKED_MESSAGE, { code: 'INTERNAL_SERVER_ERROR' }), isBug: true };
}

function shown(error: GraphQLError, message: string, extensions: Record<string, unknown>): ClientError {
  const { locations, path } = error;
  const longest = 'faults' in extensions ? LONGEST_LIST_OF_FAULTS : LONGEST_MESSAGE;
  return {
    isBug: false,
    formatted: {
      message: message.length > longest ? `${message.slice(0, longest)}…` : message,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions,
    },
  };
}
