import { nameBasedId } from '../../common/uuid';
import { type StandardRow } from '../standards/standard.entity';
import { type DetailRows } from './standard-rows';

/** A standard as stored: its row and its details, its statements left out. */
export interface StoredStandard {
  readonly row: Omit<StandardRow, 'isLatest'>;
  readonly details: DetailRows;
}

/** The id of an edition of a standard. */
export function standardId(identity: string, edition: string): string {
  return nameBasedId('Standard', identity, edition);
}

/** The bodies a standard names, as it spells them. */
export function bodiesOf(standard: StoredStandard | null): string[] {
  if (!standard) return [];
  const { developedByPrinted, originatingOrganisationPrinted } = standard.row;
  return [developedByPrinted, originatingOrganisationPrinted].filter((name) => name !== null);
}

/** The normal forms a standard brings onto the register: its URN and the codes it names as originals. */
export function codesOf(standard: StoredStandard | null): string[] {
  if (!standard) return [];
  const { row, details } = standard;
  return [row.urnKey, ...details.originalUrns.map((original) => original.normalised)].filter(
    (code) => code !== null,
  );
}
