import { type Knex } from '@mikro-orm/knex';
import { type RowReader, type SqlValue } from '../common/rows';
import { namingFaults } from './failures';

/** Reads rows over one connection of a pool; the connection's type belongs to the driver. */
export type ReadOver<Connection> = <Row>(
  connection: Connection,
  sql: string,
  parameters: readonly SqlValue[],
) => Row[] | Promise<Row[]>;

/**
 * Reads rows over connections of MikroORM's own pool, or over the one connection of a transaction (whose knex gives out
 * no other). `name` is what a fault calls the database.
 */
export function pooledReader<Connection>(
  dialect: RowReader['dialect'],
  name: string,
  knex: () => Knex,
  read: ReadOver<Connection>,
): RowReader {
  return {
    dialect,
    all: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
      namingFaults(name, async () => {
        const { client } = knex();
        const connection = (await client.acquireConnection()) as Connection;
        try {
          return await read<Row>(connection, sql, parameters);
        } finally {
          await client.releaseConnection(connection);
        }
      }),
  };
}
