import { columnsOf } from '../../common/columns';
import { type KeysetList } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { type ChangeRow, type RegisterStateRow } from './change.entity';

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
