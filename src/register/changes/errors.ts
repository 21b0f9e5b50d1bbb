import { BadInput } from '../../common/errors';

/** A cursor of the change log stands for a change that this register does not have. */
export class StaleCursor extends BadInput {
  constructor() {
    super(
      'after',
      'is a cursor of a change that this register does not have: it was filled anew, or restored from a backup, since. ' +
        'Begin again without `after`',
    );
  }
}
