import { LRUCache } from 'lru-cache';
import { type SqlValue } from '../../common/rows';
import { type SqliteHandle } from './handle';

type Statement = ReturnType<SqliteHandle['prepare']>;

const PREPARED_PER_CONNECTION = 256;
const prepared = new WeakMap<SqliteHandle, LRUCache<string, Statement>>();

/** Runs a prepared statement and gives the rows it returns, if any; each connection keeps the 256 it used last. */
export function readRows<Row>(handle: SqliteHandle, sql: string, parameters: readonly SqlValue[]): Row[] {
  let statements = prepared.get(handle);
  if (!statements) prepared.set(handle, (statements = new LRUCache({ max: PREPARED_PER_CONNECTION })));
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = handle.prepare(sql)));
  if (statement.reader) return statement.all(parameters) as Row[];
  statement.run(parameters);
  return [];
}
