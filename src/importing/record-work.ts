import { type UnitOfWork } from '../common/unit-of-work';
import { followLinks } from '../links/follow-changes';
import { recordChanges, type RegisterChanges } from '../register/changes/change-log';
import { type RegisterStateRow } from '../register/changes/change.entity';
import { followSearch } from '../search/follow-changes';

/**
 * Ends a piece of importing: what hangs on the standards and wordings that changed (links, the search index) is brought
 * into line in the same transaction, and the changes are numbered.
 */
export async function recordWork(
  unit: UnitOfWork,
  state: RegisterStateRow,
  work: RegisterChanges & { readonly lastDocument: number },
  at: string,
): Promise<void> {
  await followLinks(unit, work, state.dataVersion + 1);
  await followSearch(unit, work);
  await recordChanges(unit, state, work, at);
}
