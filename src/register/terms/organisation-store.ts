import { type SqlEntityManager } from '@mikro-orm/knex';
import { insertRows } from '../../common/row-session';
import { toNameKey } from '../../text/normalise';
import { type NodeChange } from '../changes/change-log';
import { OrganisationEntity, type OrganisationRow } from './organisation.entity';
import { organisationId } from './term-identity';

/** Makes sure that each body named is on the register; the spelling shown is the first in binary order. */
export async function ensureOrganisations(
  em: SqlEntityManager,
  names: readonly (string | null)[],
): Promise<NodeChange[]> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    if (name !== null) wanted.set(organisationId(name), name);
  }
  if (wanted.size === 0) return [];
  const rows = (await em.find(
    OrganisationEntity,
    { id: { $in: [...wanted.keys()] } },
    { disableIdentityMap: true },
  )) as OrganisationRow[];
  const known = new Map(rows.map((row) => [row.id, row]));
  const added: OrganisationRow[] = [];
  for (const [id, name] of wanted) {
    const row = known.get(id);
    if (!row) added.push({ id, name, nameKey: toNameKey(name) });
    else if (name < row.name) await em.nativeUpdate(OrganisationEntity, { id }, { name });
  }
  await insertRows(em, OrganisationEntity, added);
  return added.map((row) => ({ kind: 'ADDED', nodeId: row.id, typeName: 'Organisation' }));
}
