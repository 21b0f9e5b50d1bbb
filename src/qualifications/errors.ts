import { Refusal } from '../common/errors';

/** Maxima that cross each other so often that what counts cannot be worked out exactly; nothing is guessed. */
export class TooIntricate extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(rule: string) {
    super(`rules: the maxima that cross under ${rule} are too intricate to be counted exactly`);
  }
}
