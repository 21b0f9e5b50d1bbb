import { type SqlEntityManager } from '@mikro-orm/knex';
import { insertRows, rowsOf } from '../../common/row-session';
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
export async function readState(em: SqlEntityManager): Promise<RegisterStateRow> {
  return getRegisterState(rowsOf(em));
}

/** Numbers the changes of a unit of work, writes them to the log and moves the counters on. */
export async function recordChanges(
  em: SqlEntityManager,
  state: RegisterStateRow,
  work: RegisterChanges & { readonly lastDocument: number },
  at: string,
): Promise<void> {
  const rows = work.changes.map((change, index) => ({
    sequence: state.lastSequence + index + 1,
    ...change,
    at,
  }));
  await insertRows(em, ChangeEntity, rows);
  await em.nativeUpdate(
    RegisterStateEntity,
    { id: 1 },
    {
      dataVersion: state.dataVersion + 1,
      lastSequence: state.lastSequence + rows.length,
      lastDocument: work.lastDocument,
      standardCount: state.standardCount + work.standards,
      statementCount: state.statementCount + work.statements,
      lastImportAt: at,
    },
  );
}

/** Notes that the register is being filled from the data folder, or has been. */
export async function markFilling(em: SqlEntityManager, filling: 'STARTED' | 'DONE'): Promise<void> {
  await em.nativeUpdate(RegisterStateEntity, { id: 1 }, { filling });
}
