import { groupBy } from '../../common/group-by';
import { findRows, insertRows, type UnitOfWork, updateRow } from '../../common/unit-of-work';
import { normaliseSpace, toNameKey } from '../../text/normalise';
import { type NodeChange } from '../changes/change-log';
import { OrganisationEntity, type OrganisationRecord, type OrganisationRow } from './organisation.entity';
import { chooseSpelling, firstOf } from './spelling';
import { organisationId } from './term-identity';

const TYPE_NAME = 'Organisation';

/** Makes sure that each body named is on the register. */
export async function ensureOrganisations(unit: UnitOfWork, names: readonly string[]): Promise<NodeChange[]> {
  const wanted = groupBy(names, organisationId);
  const known = await findRows(unit, OrganisationEntity, 'id', [...wanted.keys()]);
  for (const { id } of known) wanted.delete(id);
  const added = [...wanted].map(([id, spellings]): OrganisationRow => {
    const name = firstOf(spellings) ?? '';
    return { id, name, nameKey: toNameKey(name), isKept: false };
  });
  await insertRows(unit, OrganisationEntity, added);
  return added.map(({ id }) => ({ kind: 'ADDED', nodeId: id, typeName: TYPE_NAME }));
}

/**
 * Brings bodies into line after the names on one standard changed from `before` to `after` (row already stored): the
 * spelling shown, and which bodies nobody names any more. One that is kept stays as it is.
 */
export async function alignOrganisations(
  unit: UnitOfWork,
  before: readonly string[],
  after: readonly string[],
): Promise<NodeChange[]> {
  const [old, now] = [groupBy(before, organisationId), groupBy(after, organisationId)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  const rows = new Map((await findRows(unit, OrganisationEntity, 'id', ids)).map((row) => [row.id, row]));
  const changes: NodeChange[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    if (!row || row.isKept) continue;
    const name = await chooseSpelling(row.name, old.get(id) ?? [], now.get(id) ?? [], () =>
      findPrinted(unit, id),
    );
    if (name === row.name) continue;
    if (name === null) await unit.em.nativeDelete(OrganisationEntity, { id });
    else await unit.em.nativeUpdate(OrganisationEntity, { id }, { name });
    changes.push({ kind: name === null ? 'REMOVED' : 'MODIFIED', nodeId: id, typeName: TYPE_NAME });
  }
  return changes;
}

/**
 * Makes sure that the body of that name is on the register and stays, under the spelling it has already, else the one
 * given. `change` is null when the register already showed it. The caller records the change.
 */
export async function keepOrganisation(
  unit: UnitOfWork,
  name: string,
): Promise<{ readonly organisation: OrganisationRecord; readonly change: NodeChange | null }> {
  const id = organisationId(name);
  const [known] = await findRows(unit, OrganisationEntity, 'id', [id]);
  if (known) {
    if (!known.isKept) await updateRow(unit, OrganisationEntity, { id, isKept: true });
    return { organisation: known, change: null };
  }
  const added = { id, name: normaliseSpace(name), nameKey: toNameKey(name), isKept: true };
  await insertRows(unit, OrganisationEntity, [added]);
  return { organisation: added, change: { kind: 'ADDED', nodeId: id, typeName: TYPE_NAME } };
}

async function findPrinted(unit: UnitOfWork, id: string): Promise<string[]> {
  const rows = await unit.rows.all<{ name: string }>(
    `select s.developed_by_printed as name from standard s where s.developed_by_id = ?
      union select s.originating_organisation_printed from standard s where s.originating_organisation_id = ?`,
    [id, id],
  );
  return rows.map((row) => row.name);
}
