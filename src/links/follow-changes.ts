import { type UnitOfWork } from '../common/unit-of-work';
import { type RegisterChanges } from '../register/changes/change-log';
import { changedNodes } from '../register/changes/changed-nodes';
import { followDeclarations } from './declared/follow-declarations';
import { followWordings } from './wordings/follow-wordings';

/**
 * Brings what links are made from into line with a piece of importing, in its transaction, which will give the register
 * the `dataVersion` given. Links between statements are searched later (linker/).
 */
export async function followLinks(
  unit: UnitOfWork,
  work: RegisterChanges,
  dataVersion: number,
): Promise<void> {
  await followWordings(unit, work.wordings, dataVersion);
  await followDeclarations(unit, changedNodes(work, 'Standard'));
}
