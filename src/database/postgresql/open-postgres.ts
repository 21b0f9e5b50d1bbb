import { MikroORM } from '@mikro-orm/postgresql';
import { type Knex } from '@mikro-orm/knex';
import { type RowReader } from '../../common/rows';
import { type Database } from '../database';
import { type DatabaseUrl, describeDatabaseUrl } from '../database-url';
import { ConnectionLost, DatabaseUnreachable, DatabaseUnsuitable } from '../errors';
import { inTurn } from '../in-turn';
import { runMigrations } from '../migrate';
import { type Entities, type OpenOptions } from '../open-options';
import { knexLog, ormOptions } from '../orm-options';
import { pooledReader } from '../pooled-reader';
import { transactOver } from '../transact';
import { type PostgresConnection, readRows } from './read-rows';
import { withSecondChance } from './second-chance';

/** How long a connection may take, how long a writer waits for the lock, how long a write may take: milliseconds. */
const CONNECT_TIMEOUT = 5_000;
const WRITE_LOCK_WAIT = 30_000;
const WRITE_TIMEOUT = 600_000;
const READ_TIMEOUT = 10_000;
const POOL_SIZE = 10;

/** The key of the advisory lock that lets one unit of work write at a time; "NOSR" in ASCII. */
const WRITERS_LOCK = 0x4e4f5352;

/**
 * Opens a PostgreSQL database. Rows are read from the replicas when there are any, and from the primary while no
 * replica answers. Units of work take turns by an advisory lock, so that the change log is committed in its own order.
 */
export async function openPostgres(
  url: Extract<DatabaseUrl, { kind: 'postgresql' }>,
  entities: Entities,
  options: OpenOptions,
): Promise<Database> {
  const name = describeDatabaseUrl(url);
  const orm = await MikroORM.init({
    ...ormOptions(entities, options),
    clientUrl: url.url,
    pool: { min: 0, max: Math.max(2, options.poolSize ?? POOL_SIZE) },
    driverOptions: driverOptions(url.url, options),
    replicas: (options.replicas ?? []).map((clientUrl) => ({
      clientUrl,
      driverOptions: driverOptions(clientUrl, options),
    })),
  });
  const readerOver = (knex: () => Knex, timeout = options.readTimeout ?? READ_TIMEOUT) =>
    pooledReader<PostgresConnection>('postgresql', name, knex, (connection, sql, parameters) =>
      readRows(connection, sql, parameters, timeout),
    );
  const transact = transactOver(orm, {
    name,
    lock: (em) => em.execute('SELECT pg_advisory_xact_lock(?)', [WRITERS_LOCK]),
    rowsOver: (transaction) => inTurn(readerOver(() => transaction, WRITE_TIMEOUT)),
  });
  const primary = readerOver(() => orm.em.getConnection('write').getKnex());
  const primaryRows = withSecondChance(primary, primary, ConnectionLost);
  const replicaRows = readerOver(() => orm.em.getConnection('read').getKnex());
  try {
    await assertUtf8(primaryRows, name);
    if (options.migrate ?? true) {
      await transact(({ em }) => runMigrations(orm, em.getTransactionContext(), name));
    }
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const rows = options.replicas?.length
    ? withSecondChance(replicaRows, primaryRows, DatabaseUnreachable)
    : primaryRows;
  return { url, dialect: 'postgresql', orm, rows, primaryRows, transact, close: () => orm.close(true) };
}

function driverOptions(connectionString: string, options: OpenOptions) {
  return {
    acquireConnectionTimeout: CONNECT_TIMEOUT + WRITE_LOCK_WAIT,
    log: knexLog(options.log),
    connection: {
      connectionString,
      application_name: 'nos-register',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      lock_timeout: WRITE_LOCK_WAIT,
      query_timeout: WRITE_TIMEOUT,
      keepAlive: true,
    },
  };
}

async function assertUtf8(rows: RowReader, name: string): Promise<void> {
  const [row] = await rows.all<{ server_encoding: string }>('SHOW server_encoding');
  if (row?.server_encoding === 'UTF8') return;
  throw new DatabaseUnsuitable(
    `${name} keeps text as ${row?.server_encoding}, which has no room for Welsh: UTF8 is needed`,
  );
}
