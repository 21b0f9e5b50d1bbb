/** The codes a refusal can carry to a client; `extensions.code` of a GraphQL error. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED';

/**
 * A refusal: what was asked cannot be done, and the message may be shown to whoever asked. Each room names its own
 * in its `errors.ts`. Anything else that is thrown is a bug and stays in the log.
 */
export abstract class Refusal extends Error {
  abstract readonly code: RefusalCode;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** An argument is not usable; the message names it. */
export class BadInput extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(
    /** The path of the argument or field at fault: `first`, `filter.urns[3]`. */
    readonly argument: string,
    message: string,
  ) {
    super(`${argument}: ${message}`);
  }
}
