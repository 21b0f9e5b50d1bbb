import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { inList, listParameter } from '../../common/dialect';
import { deletionKeys } from '../urn';
import { UrnDeletionEntity } from './urn-deletion.entity';

/** Makes codes findable by their near misses. Codes that are already are left alone. */
export async function indexCodes(unit: UnitOfWork, codes: readonly string[]): Promise<void> {
  const wanted = new Set(codes);
  if (wanted.size === 0) return;
  const rows = unit.rows;
  const known = await rows.all<{ code: string }>(
    `select distinct d.code from urn_deletion d where ${inList(rows.dialect, 'd.code')}`,
    [listParameter(wanted)],
  );
  for (const { code } of known) wanted.delete(code);
  const deletions = [...wanted].flatMap((code) => deletionKeys(code).map((deletion) => ({ deletion, code })));
  await insertRows(unit, UrnDeletionEntity, deletions);
}

/** Makes those of the codes unfindable that are no URN of the register and that no standard names any more. */
export async function forgetCodes({ rows }: UnitOfWork, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await rows.all(
    `delete from urn_deletion where ${inList(rows.dialect, 'code')}
        and not exists (select 1 from standard s where s.urn_key = urn_deletion.code)
        and not exists (select 1 from original_urn o where o.normalised = urn_deletion.code)`,
    [listParameter(codes)],
  );
}
