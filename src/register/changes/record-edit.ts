import { type UnitOfWork } from '../../common/unit-of-work';
import { type RegisterStateRow } from './change.entity';
import { NO_CHANGES, type NodeChange, recordChanges } from './change-log';

/** Records what a person changed without a document: the time of the last import stays what it was. */
export async function recordEdit(
  unit: UnitOfWork,
  state: RegisterStateRow,
  changes: readonly NodeChange[],
  at: string,
): Promise<void> {
  const work = { ...NO_CHANGES, changes, lastDocument: state.lastDocument };
  await recordChanges(unit, state, work, at);
  await unit.rows.all('update register_state set last_import_at = ? where id = 1', [state.lastImportAt]);
}
