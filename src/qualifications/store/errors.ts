import { Refusal } from '../../common/errors';
import { type StructureFault } from '../structure/fault';

/** There is no such qualification, or it is another organisation's draft: the two are never told apart. */
export class QualificationNotFound extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(id: string) {
    super(`no qualification has the id "${id.slice(0, 100)}"`);
  }
}

/** Somebody wrote in between: what was sent is based on a version that is not the newest. */
export class StaleVersion extends Refusal {
  readonly code = 'CONFLICT';

  constructor(given: number, latest: number) {
    super(
      `version: ${given} is not the newest version, which is ${latest}; read it again and repeat the change`,
    );
  }
}

/** The organisation has a qualification of that number, or without a number of that title. */
export class QualificationExists extends Refusal {
  readonly code = 'CONFLICT';

  constructor(name: string, id: string) {
    super(`the organisation has a qualification ${name} already (${id}): update that one`);
  }
}

/** What was asked does not go with the state the qualification is in. */
export class WrongState extends Refusal {
  readonly code = 'CONFLICT';
}

/** A structure that cannot be kept, with every fault. */
export class FaultyStructure extends Refusal {
  readonly code = 'BAD_USER_INPUT';
  /** The field at fault first. */
  readonly argument: string;

  constructor(readonly faults: readonly StructureFault[]) {
    const errors = faults.filter(({ severity }) => severity === 'ERROR');
    super(errors.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
    this.argument = errors[0]?.path ?? '';
  }
}
