import { Refusal } from '../../common/errors';
import { type SocEdition } from './soc-table';

/** No standard bears the URN, or it has no such edition. */
export class StandardNotOnRegister extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(urn: string, edition: string | undefined, editions: readonly string[]) {
    super(
      editions.length === 0
        ? `no standard on the register bears the URN ${urn}`
        : `${urn} has no edition ${edition}: its editions are ${editions.join(', ')}`,
    );
  }
}

/** A meaning can only be stated for a code that the standard prints. */
export class SocCodeNotPrinted extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(standard: string, code: string, printed: readonly string[]) {
    const told = printed.length === 0 ? 'no SOC code' : printed.join(', ');
    super(`${standard} does not print the SOC code ${code}: it prints ${told}`);
  }
}

/** The edition stated does not have the code, so the standard cannot mean it. */
export class SocCodeNotInEdition extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(code: string, edition: SocEdition, editions: readonly SocEdition[]) {
    const told = editions.length === 0 ? 'no edition has it' : `it is in ${editions.join(', ')}`;
    super(`${edition} does not have the code ${code}: ${told}`);
  }
}

/** There is no assertion to withdraw. */
export class NothingAsserted extends Refusal {
  readonly code = 'NOT_FOUND';

  constructor(standard: string, code: string) {
    super(`nobody has stated which edition ${standard} means by ${code}`);
  }
}
