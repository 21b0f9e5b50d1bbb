import { type UnitOfWork } from '../common/unit-of-work';
import { type RegisterChanges } from '../register/changes/change-log';
import { changedNodes } from '../register/changes/changed-nodes';
import { indexStandards } from './index/index-standards';

/**
 * Brings the search index into line with a piece of importing, in its transaction. A standard is named among the changes
 * whenever one of its statements or its standing is, so the standards alone tell what to look at.
 */
export async function followSearch({ rows }: UnitOfWork, work: RegisterChanges): Promise<void> {
  await indexStandards(rows, changedNodes(work, 'Standard'));
}
