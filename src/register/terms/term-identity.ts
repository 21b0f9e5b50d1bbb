import { nameBasedId } from '../../common/uuid';
import { toNameKey } from '../../text/normalise';
import { type TermKind } from './term.entity';

const TYPE_NAMES: Readonly<Record<TermKind, string>> = { SUITE: 'Suite', OCCUPATION: 'Occupation' };

/** The id of a suite or an occupation, from its name without case and spacing. */
export function termId(kind: TermKind, name: string): string {
  return nameBasedId(TYPE_NAMES[kind], toNameKey(name));
}

/** The name of the node type in the change log and the API. */
export function termTypeName(kind: TermKind): string {
  return TYPE_NAMES[kind];
}

/** The id of an organisation, from its name without case and spacing. */
export function organisationId(name: string): string {
  return nameBasedId('Organisation', toNameKey(name));
}
