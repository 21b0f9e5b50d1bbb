import { Refusal } from '../../common/errors';

/** A request that HTTP itself makes unusable: a missing Host, a method the address does not know. */
export class UnusableRequest extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(
    message: string,
    readonly statusCode: 400 | 405 | 408 | 431 = 400,
  ) {
    super(message);
  }
}

/** Nothing is served at the address. */
export class UnknownAddress extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(method: string, path: string) {
    super(`Nothing is served at ${method} ${path.slice(0, 200)}.`);
  }
}

/** More requests than the limits allow; `retryAfter` is in seconds. */
export class TooManyRequests extends Refusal {
  readonly code = 'RATE_LIMITED';

  constructor(
    limit: number,
    readonly retryAfter: number,
  ) {
    super(`More than ${limit} requests in a minute. Try again in ${retryAfter} s.`);
  }
}

/** Too busy, or not ready: the same request may be sent again after `retryAfter` seconds. */
export class Unavailable extends Error {
  readonly statusCode = 503;

  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super(message);
    this.name = 'Unavailable';
  }
}
