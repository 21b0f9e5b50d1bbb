import { Refusal } from '../common/errors';
import { type Scope } from './scope';

/** Nobody is known to ask: no key was sent where one is needed, or the key that was sent is not good. Never quotes a key. */
export class Unauthenticated extends Refusal {
  readonly code = 'UNAUTHENTICATED';

  /** No key was sent, and this needs one. */
  static withoutKey(scope: Scope): Unauthenticated {
    return new Unauthenticated(
      `This needs a key that allows ${scope}. Send it as "Authorization: Bearer nos_…".`,
    );
  }
}

/** The key is good, and does not allow this. */
export class MissingScope extends Refusal {
  readonly code = 'FORBIDDEN';

  constructor(scope: Scope, has: ReadonlySet<Scope>) {
    super(
      `This needs a key that allows ${scope}; the key sent allows ${[...has].sort().join(', ') || 'nothing'}.`,
    );
  }
}

/** No key has that id, and none begins like that. */
export class UnknownKey extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(asked: string) {
    super(`no key has the id or the beginning "${asked}"`);
  }
}

/** Several keys begin like that. */
export class AmbiguousKey extends Refusal {
  readonly code = 'CONFLICT';

  constructor(asked: string, count: number, ids: readonly string[]) {
    super(`${count} keys begin with "${asked}"; name one by its id: ${ids.join(', ')}`);
  }
}
