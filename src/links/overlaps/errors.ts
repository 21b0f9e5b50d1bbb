import { Refusal } from '../../common/errors';

/** No overlap has the id: it leads to no two statements of different units that are linked or decided about. */
export class UnknownOverlap extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(id: string) {
    super(`there is no overlap with the id "${id.slice(0, 100)}"`);
  }
}
