import { type UnitOfWork } from '../common/unit-of-work';
import { type RegisterChanges } from '../register/changes/change-log';

/** Brings the search index into line with a piece of importing, in its transaction. */
export async function followSearch(_unit: UnitOfWork, _work: RegisterChanges): Promise<void> {
  // Filled in with the index.
}
