import { Refusal } from '../../common/errors';

/** A decision was asked of a statement that the register does not have. */
export class StatementNotOnRegister extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(id: string) {
    super(`the register has no statement ${id}`);
  }
}

/** A decision was asked of two statements of one unit, which no link joins. */
export class StatementsOfOneUnit extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor() {
    super('both statements are of one unit; overlaps are between units');
  }
}
