import { type EntityData, type EntitySchema, types } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/knex';
import { columnsOf, toColumn } from './columns';
import { type Dialect, inList, insertFromJson, listParameter } from './dialect';
import { type RowOf } from './row-of';
import { type RowReader } from './rows';

/**
 * One transaction that changes the register. `rows` reads and writes over the same connection, so it sees what the unit
 * has written; what a unit inserts in number goes by `insertRows`, single changes by the entity manager.
 */
export interface UnitOfWork {
  readonly em: SqlEntityManager;
  readonly rows: RowReader;
}

/** Inserts the rows of an entity in one statement, whose text depends on the entity alone so that it is prepared once. */
export async function insertRows<Row extends object>(
  { rows }: UnitOfWork,
  entity: EntitySchema<Row>,
  inserted: readonly Row[],
): Promise<void> {
  if (inserted.length === 0) return;
  const { sql, columns } = insertionOf(entity, rows.dialect);
  const records = inserted.map((row) => {
    const record: Record<string, unknown> = {};
    for (const [field, column] of columns) record[column] = row[field as keyof Row];
    return record;
  });
  await rows.all(sql, [JSON.stringify(records)]);
}

interface Insertion {
  readonly sql: string;
  /** Fields with their columns. */
  readonly columns: readonly (readonly [string, string])[];
}

const insertions: Readonly<Record<Dialect, WeakMap<object, Insertion>>> = {
  sqlite: new WeakMap(),
  postgresql: new WeakMap(),
};

function insertionOf(entity: { readonly meta: EntitySchema['meta'] }, dialect: Dialect): Insertion {
  let insertion = insertions[dialect].get(entity);
  if (!insertion) {
    const columns = Object.keys(entity.meta.properties).map((field) => [field, toColumn(field)] as const);
    const sql = insertFromJson(
      dialect,
      entity.meta.tableName,
      columns.map(([, column]) => column),
    );
    insertions[dialect].set(entity, (insertion = { sql, columns }));
  }
  return insertion;
}

/** The rows of an entity whose `field` is one of the values, as plain rows; in no particular order. */
export async function findRows<Schema extends EntitySchema>(
  { rows }: UnitOfWork,
  entity: Schema,
  field: keyof RowOf<Schema> & string,
  values: readonly string[],
): Promise<RowOf<Schema>[]> {
  if (values.length === 0) return [];
  const properties: Readonly<Record<string, { readonly type: unknown }>> = entity.meta.properties;
  const fields = Object.keys(properties);
  const found = await rows.all<Record<string, unknown>>(
    `SELECT ${columnsOf('e', fields)} FROM "${entity.meta.tableName}" e WHERE ${inList(rows.dialect, `e.${toColumn(field)}`)}`,
    [listParameter(values)],
  );
  const flags = fields.filter((name) => properties[name]?.type === types.boolean);
  for (const row of found) {
    for (const flag of flags) row[flag] = Boolean(row[flag]);
  }
  return found as RowOf<Schema>[];
}

/** Writes the columns given to the row with that id, through its entity. */
export async function updateRow<Row extends { id: string }>(
  { em }: UnitOfWork,
  entity: EntitySchema<Row>,
  row: Partial<Row> & { readonly id: string },
): Promise<void> {
  await em.nativeUpdate<Row>(entity, { id: row.id } as never, row as EntityData<Row>);
}
