import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { sha256 } from '../../common/hash';
import { nameBasedId } from '../../common/uuid';
import { RegisterStateEntity } from '../changes/change.entity';
import { readState } from '../changes/change-log';
import { SocCodeEntity, type SocCodeRow } from './soc.entity';
import { type SocEdition, type SocGroup } from './soc-table';

/** The id of a SOC group. */
export function socCodeId(edition: SocEdition, code: string): string {
  return nameBasedId('SocCode', edition, code);
}

/** Brings the SOC tables on the register into line with the reference data; writes nothing when they are already. */
export async function storeSocGroups(unit: UnitOfWork, groups: readonly SocGroup[]): Promise<void> {
  const hash = sha256(JSON.stringify(groups));
  const state = await readState(unit);
  if (state.socHash === hash) return;
  await unit.em.nativeDelete(SocCodeEntity, {});
  const rows: SocCodeRow[] = groups.map((group) => ({
    id: socCodeId(group.edition, group.code),
    edition: group.edition,
    code: group.code,
    title: group.title,
    level: group.level,
    parentCode: group.parentCode,
  }));
  await insertRows(unit, SocCodeEntity, rows);
  await unit.em.nativeUpdate(
    RegisterStateEntity,
    { id: 1 },
    { socHash: hash, dataVersion: state.dataVersion + 1 },
  );
}
