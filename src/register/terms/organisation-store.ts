import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { toNameKey } from '../../text/normalise';
import { type NodeChange } from '../changes/change-log';
import { OrganisationEntity, type OrganisationRow } from './organisation.entity';
import { organisationId } from './term-identity';

/** Makes sure that each body named is on the register; the spelling shown is the first in binary order. */
export async function ensureOrganisations(
  unit: UnitOfWork,
  names: readonly (string | null)[],
): Promise<NodeChange[]> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    if (name !== null) wanted.set(organisationId(name), name);
  }
  if (wanted.size === 0) return [];
  const rows = await findRows(unit, OrganisationEntity, 'id', [...wanted.keys()]);
  const known = new Map(rows.map((row) => [row.id, row]));
  const added: OrganisationRow[] = [];
  for (const [id, name] of wanted) {
    const row = known.get(id);
    if (!row) added.push({ id, name, nameKey: toNameKey(name) });
    else if (name < row.name) await unit.em.nativeUpdate(OrganisationEntity, { id }, { name });
  }
  await insertRows(unit, OrganisationEntity, added);
  return added.map((row) => ({ kind: 'ADDED', nodeId: row.id, typeName: 'Organisation' }));
}
