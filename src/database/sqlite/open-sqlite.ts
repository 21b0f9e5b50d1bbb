import { MikroORM } from '@mikro-orm/better-sqlite';
import { type Knex } from '@mikro-orm/knex';
import { type RowReader } from '../../common/rows';
import { type Database } from '../database';
import { type DatabaseUrl, describeDatabaseUrl } from '../database-url';
import { namingFaults } from '../failures';
import { runMigrations } from '../migrate';
import { migrations as allMigrations } from '../migrations';
import { type Entities, type OpenOptions } from '../open-options';
import { knexLog, ormOptions } from '../orm-options';
import { pooledReader } from '../pooled-reader';
import { transactOver } from '../transact';
import { APPLICATION_ID, openReader, type SqliteHandle } from './handle';
import { ImmediateSqliteClient } from './immediate-client';
import { inspectFile, prepareFolder } from './inspect';
import { readRows } from './statements';
import { whenFree } from './when-free';

/**
 * Opens the embedded database, in a file or in memory. A file is read over a connection of its own, so that requests
 * neither see an import's unfinished rows nor wait for it; memory has one connection for everything.
 */
export async function openSqlite(
  url: Exclude<DatabaseUrl, { kind: 'postgresql' }>,
  entities: Entities,
  options: OpenOptions,
): Promise<Database> {
  const name = describeDatabaseUrl(url);
  const file = url.kind === 'sqlite-file' ? url.path : null;
  if (file !== null) {
    prepareFolder(file);
    await inspectFile(file, options.migrations ?? allMigrations);
  }
  const orm = await MikroORM.init({
    ...ormOptions(entities, options),
    dbName: file ?? ':memory:',
    pool: { min: 1, max: 1 },
    driverOptions: { client: ImmediateSqliteClient, log: knexLog(options.log) },
  });
  const readerOver = (knex: () => Knex) => pooledReader<SqliteHandle>('sqlite', name, knex, readRows);
  const transact = transactOver(orm, { name, rowsOver: (transaction) => readerOver(() => transaction) });
  let reader: SqliteHandle | null = null;
  try {
    await namingFaults(name, async () => {
      if (options.migrate ?? true) await migrateSqlite(orm, transact, name);
      else await orm.em.getDriver().execute('SELECT 1');
      if (file !== null) reader = await whenFree(() => openReader(file));
    });
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const rows = reader ? fileReader(reader, name) : readerOver(() => orm.em.getConnection().getKnex());
  const close = async () => {
    reader?.close();
    await orm.close(true);
  };
  return { url, dialect: 'sqlite', orm, rows, primaryRows: rows, transact, close };
}

function fileReader(handle: SqliteHandle, name: string): RowReader {
  return {
    dialect: 'sqlite',
    all: (sql, parameters = []) => namingFaults(name, async () => readRows(handle, sql, parameters)),
  };
}

async function migrateSqlite(
  orm: Database['orm'],
  transact: Database['transact'],
  name: string,
): Promise<void> {
  await transact(async ({ em }) => {
    await em.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    await runMigrations(orm, em.getTransactionContext(), name);
  });
}
