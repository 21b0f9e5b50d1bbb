import { type UnitOfWork } from '../common/unit-of-work';
import { type RegisterChanges } from '../register/changes/change-log';
import { changedNodes } from '../register/changes/changed-nodes';
import { followDeclarations } from './declared/follow-declarations';
import { followWordings } from './wordings/follow-wordings';

/** Brings what links are made from into line with a piece of importing, in its transaction; searching comes later. */
export async function followLinks(unit: UnitOfWork, work: RegisterChanges): Promise<void> {
  await followWordings(unit, work.wordings);
  await followDeclarations(unit, changedNodes(work, 'Standard'));
}
