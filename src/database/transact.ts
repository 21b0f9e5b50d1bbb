import { type Knex, type SqlEntityManager } from '@mikro-orm/knex';
import { type RowReader } from '../common/rows';
import { type Database, type DatabaseOrm } from './database';
import { namingFaults } from './failures';

/** What a driver adds to a transaction of MikroORM. */
export interface TransactionSetting {
  /** What a fault calls the database. */
  readonly name: string;
  /** Takes the writers' lock where BEGIN does not. */
  readonly lock?: (em: SqlEntityManager) => Promise<unknown>;
  /** Reads rows over the connection of the transaction. */
  readonly rowsOver: (transaction: Knex) => RowReader;
}

/** Makes `Database.transact`: a fresh entity manager in one transaction, which ends with the work. */
export function transactOver(
  orm: DatabaseOrm,
  { name, lock, rowsOver }: TransactionSetting,
): Database['transact'] {
  return (work) =>
    namingFaults(name, () =>
      (orm.em as SqlEntityManager).fork({ disableContextResolution: true }).transactional(async (em) => {
        await lock?.(em);
        return work({ em, rows: rowsOver(em.getTransactionContext<Knex.Transaction>() as Knex) });
      }),
    );
}
