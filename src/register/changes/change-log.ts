import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { getRegisterState } from './change.queries';
import { ChangeEntity, type ChangeKind, RegisterStateEntity, type RegisterStateRow } from './change.entity';

/** A change that is to be written to the log. */
export interface NodeChange {
  readonly kind: ChangeKind;
  readonly nodeId: string;
  readonly typeName: string;
}

/** What one unit of work changed, to be counted and numbered when it ends. */
export interface RegisterChanges {
  readonly changes: readonly NodeChange[];
  readonly standards: number;
  readonly statements: number;
}

/** Reads the counters inside a unit of work. Units run one after another (see database/), so numbers follow commits. */
export async function readState(unit: UnitOfWork): Promise<RegisterStateRow> {
  return getRegisterState(unit.rows);
}

/** The changes of several pieces of work as one. */
export function sumOf(works: readonly RegisterChanges[]): RegisterChanges {
  return {
    changes: works.flatMap((work) => work.changes),
    standards: works.reduce((sum, work) => sum + work.standards, 0),
    statements: works.reduce((sum, work) => sum + work.statements, 0),
  };
}

/** Numbers the changes of a unit of work, writes them to the log and moves the counters on. */
export async function recordChanges(
  unit: UnitOfWork,
  state: RegisterStateRow,
  work: RegisterChanges & { readonly lastDocument: number },
  at: string,
): Promise<void> {
  const rows = work.changes.map((change, index) => ({
    sequence: state.lastSequence + index + 1,
    ...change,
    at,
  }));
  await insertRows(unit, ChangeEntity, rows);
  await unit.rows.all(
    `update register_state set data_version = ?, last_sequence = ?, last_document = ?, standard_count = ?,
            statement_count = ?, last_import_at = ? where id = 1`,
    [
      state.dataVersion + 1,
      state.lastSequence + rows.length,
      work.lastDocument,
      state.standardCount + work.standards,
      state.statementCount + work.statements,
      at,
    ],
  );
}

/** Notes that the register is being filled from the data folder, or has been. */
export async function markFilling(unit: UnitOfWork, filling: 'STARTED' | 'DONE'): Promise<void> {
  await unit.em.nativeUpdate(RegisterStateEntity, { id: 1 }, { filling });
}
