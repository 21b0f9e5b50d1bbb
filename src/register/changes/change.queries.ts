import { columnsOf } from '../../common/columns';
import { type KeysetList, type Page, readPage } from '../../common/keyset';
import { type CursorKey, type PageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type ChangeRow, type RegisterStateRow } from './change.entity';
import { StaleCursor } from './errors';

/** The change log from its beginning. */
export function listChanges(): KeysetList {
  return {
    name: 'changes',
    columns: columnsOf('c', ['sequence', 'kind', 'nodeId', 'typeName', 'at'] satisfies (keyof ChangeRow)[]),
    from: 'change c',
    where: [],
    parameters: [],
    order: { column: 'c.sequence', type: 'number', id: 'c.node_id' },
  };
}

/**
 * A page of the change log. Refuses with StaleCursor to go on after a change that the register never had: it was filled
 * anew, or restored from a backup, since the cursor was given out. `primary` decides, for replicas may lag behind.
 */
export async function readChanges(
  rows: RowReader,
  primary: RowReader,
  request: PageRequest,
): Promise<Page<ChangeRow>> {
  const { after } = request;
  if (after && !(await hasChange(rows, after)) && !(await hasChange(primary, after))) throw new StaleCursor();
  return readPage<ChangeRow>(rows, listChanges(), request);
}

/** How many changes there are: numbers have no gaps, so the last one tells, however long the log is. */
export async function countChanges(rows: RowReader): Promise<number> {
  return (await getRegisterState(rows)).lastSequence;
}

async function hasChange(rows: RowReader, { order, id }: CursorKey): Promise<boolean> {
  const sql = 'select 1 from change c where c.sequence = ? and c.node_id = ?';
  return (await rows.all(sql, [Number(order), id])).length > 0;
}

/** The counters of the register. */
export async function getRegisterState(rows: RowReader): Promise<RegisterStateRow> {
  const fields = [
    'id',
    'dataVersion',
    'lastSequence',
    'lastDocument',
    'standardCount',
    'statementCount',
    'lastImportAt',
    'filling',
  ];
  const [state] = await rows.all<RegisterStateRow>(
    `select ${columnsOf('r', [...fields, 'socHash'])} from register_state r where r.id = 1`,
  );
  if (!state) throw new Error('the register has no state row: its migrations have not run');
  return state;
}
