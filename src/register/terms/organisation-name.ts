import { BadInput } from '../../common/errors';
import { cleanTypedText } from '../../common/typed-text';
import { normaliseSpace } from '../../text/normalise';

const LONGEST_NAME = 200;

/** The name of a body as a person typed it, tidied. Refuses with BadInput one that is empty, without a letter, or too long. */
export function readOrganisationName(text: string): string {
  const name = normaliseSpace(cleanTypedText(text));
  if (!/[\p{L}\p{N}]/u.test(name)) throw new BadInput('organisation', 'must be a name');
  if (name.length > LONGEST_NAME)
    throw new BadInput('organisation', `must not exceed ${LONGEST_NAME} characters`);
  return name;
}
