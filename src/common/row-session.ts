import { type EntityData, type EntitySchema, type RequiredEntityData } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/knex';
import { type RowReader, type SqlValue } from './rows';

/** Reads plain rows inside the transaction of a unit of work, so that it sees what that unit has written. */
export function rowsOf(em: SqlEntityManager): RowReader {
  const dialect = em.getPlatform().supportsSchemas() ? 'postgresql' : 'sqlite';
  return {
    dialect,
    all: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
      em.execute<Row[]>(sql, [...parameters], 'all'),
  };
}

/** How many rows one INSERT may carry: SQLite takes 32,766 parameters a statement, PostgreSQL 65,535. */
const PARAMETERS_PER_INSERT = 30_000;

/** Inserts rows through their entity in as few statements as the databases allow. */
export async function insertRows<Row extends object>(
  em: SqlEntityManager,
  entity: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const size = Math.max(1, Math.floor(PARAMETERS_PER_INSERT / Object.keys(first).length));
  for (let start = 0; start < rows.length; start += size) {
    await em.insertMany<Row>(entity, rows.slice(start, start + size) as RequiredEntityData<Row>[]);
  }
}

/** Writes the columns given to the row with that id, through its entity. */
export async function updateRow<Row extends { id: string }>(
  em: SqlEntityManager,
  entity: EntitySchema<Row>,
  row: Partial<Row> & { readonly id: string },
): Promise<void> {
  await em.nativeUpdate<Row>(entity, { id: row.id } as never, row as EntityData<Row>);
}
