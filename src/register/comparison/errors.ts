import { type Language } from '../../common/language';
import { Refusal } from '../../common/errors';

/** Two texts in different languages cannot be compared word by word. */
export class LanguagesDiffer extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(from: Language, to: Language) {
    super(`one edition was given in ${from}, the other in ${to}: compare them in a language both have`);
  }
}

/** No standard of the register has the id. */
export class NotOnRegister extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(id: string) {
    super(`no standard of the register has the id "${id}"`);
  }
}
