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
  /** Keys of the wordings that statements took up or gave up (see text/wording.ts); may hold one twice. */
  readonly wordings: readonly string[];
}

/** The changes of work that changed nothing. */
export const NO_CHANGES: RegisterChanges = { changes: [], standards: 0, statements: 0, wordings: [] };

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
    wordings: works.flatMap((work) => work.wordings),
  };
}

/**
 * One change for each node, in the order in which they were first touched: what was added and then modified was added,
 * what was removed at last was removed, and what came and went within the same work never was.
 */
export function mergeChanges(changes: readonly NodeChange[]): NodeChange[] {
  const merged = new Map<string, NodeChange | null>();
  for (const change of changes) {
    const earlier = merged.get(change.nodeId);
    merged.set(change.nodeId, earlier ? mergeTwo(earlier, change) : change);
  }
  return [...merged.values()].filter((change) => change !== null);
}

function mergeTwo(earlier: NodeChange, later: NodeChange): NodeChange | null {
  if (earlier.kind === 'ADDED') return later.kind === 'REMOVED' ? null : earlier;
  if (earlier.kind === 'REMOVED' && later.kind === 'ADDED') return { ...later, kind: 'MODIFIED' };
  return later.kind === 'REMOVED' ? later : earlier;
}

/** Numbers the changes of a unit of work, writes them to the log and moves the counters on. */
export async function recordChanges(
  unit: UnitOfWork,
  state: RegisterStateRow,
  work: RegisterChanges & { readonly lastDocument: number },
  at: string,
): Promise<void> {
  const rows = mergeChanges(work.changes).map((change, index) => ({
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

/** Notes that the register is being filled from the data folder, has been, or (null) that the folder held nothing. */
export async function markFilling(unit: UnitOfWork, filling: 'STARTED' | 'DONE' | null): Promise<void> {
  await unit.em.nativeUpdate(RegisterStateEntity, { id: 1 }, { filling });
}
