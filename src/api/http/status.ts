import { type RefusalCode } from '../../common/errors';

/** Codes of errors that arise in the server itself, beside those of a refusal. */
export type ServerErrorCode = RefusalCode | 'INTERNAL_SERVER_ERROR' | 'SERVICE_UNAVAILABLE';

/** The HTTP status of a refusal that ends a request before anything was executed; the one place that says so. */
export const STATUS_OF_REFUSAL: Readonly<Record<RefusalCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

/** The code that goes with an HTTP status the web framework chose; null for a fault of our own. */
export function codeOfStatus(status: number): ServerErrorCode | null {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 409) return 'CONFLICT';
  if (status === 429) return 'RATE_LIMITED';
  if (status === 503) return 'SERVICE_UNAVAILABLE';
  return status >= 400 && status < 500 ? 'BAD_USER_INPUT' : null;
}
