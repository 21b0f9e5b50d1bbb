import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { PLANNED_ANEW } from '../../common/dialect';
import { type SqlValue } from '../../common/rows';
import { messageOf } from '../driver-error';
import { toNumberedPlaceholders } from './placeholders';
import { valueTypes } from './value-types';

/** The part of pg's Client that is used here. */
export interface PostgresConnection {
  query(query: object): Promise<{ rows: unknown[] }>;
  getTypeParser(oid: number, format?: string): unknown;
  readonly connection: { readonly stream: { destroy(): void } };
  /** knex's mark of a connection that its pool must not give out again. */
  __knex__disposed?: unknown;
}

interface Prepared {
  /** Without one the server forgets the statement, and its plan, after the run. */
  readonly name?: string;
  readonly text: string;
}

/** Statements are prepared on the server under a name; beyond this many different texts the oldest loses its name. */
const NAMED_STATEMENTS = 500;
const statements = new LRUCache<string, Prepared>({ max: NAMED_STATEMENTS });

/**
 * Reads rows by a statement prepared on the connection, unless it is to be planned anew; fails after `timeout` milliseconds
 * without an answer.
 */
export async function readRows<Row>(
  connection: PostgresConnection,
  sql: string,
  parameters: readonly SqlValue[],
  timeout: number,
): Promise<Row[]> {
  const query = { ...prepare(sql), values: parameters.map(toStorable), types: valueTypes(connection) };
  try {
    const { rows } = await connection.query({ ...query, query_timeout: timeout });
    return rows as Row[];
  } catch (error) {
    if (messageOf(error) === 'Query read timeout') abandon(connection, error);
    throw error;
  }
}

/** The late answer would be taken for that of the next question. */
function abandon(connection: PostgresConnection, error: unknown): void {
  connection.__knex__disposed = error;
  connection.connection.stream.destroy();
}

function prepare(sql: string): Prepared {
  let statement = statements.get(sql);
  if (!statement) {
    const name = createHash('sha256').update(sql).digest('base64url');
    const text = toNumberedPlaceholders(sql);
    statements.set(sql, (statement = sql.startsWith(PLANNED_ANEW) ? { text } : { name, text }));
  }
  return statement;
}

/** PostgreSQL keeps no NUL in a text and refuses a question with one; U+FFFD asks the same and finds nothing. */
function toStorable(value: SqlValue): SqlValue {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
