import { BetterSqliteKnexDialect } from '@mikro-orm/better-sqlite';
import { BUSY_TIMEOUT, openWriter, type SqliteHandle } from './handle';
import { whenFree } from './when-free';

interface KnexTransaction {
  begin(connection: SqliteHandle): Promise<unknown>;
}

/**
 * knex's client for better-sqlite3 with three differences: connections get our settings, every transaction takes the
 * write lock at its start (BEGIN IMMEDIATE; a plain BEGIN that reads first fails with SQLITE_BUSY as soon as it
 * writes beside another process), and no connection goes back to the pool with a transaction left open.
 */
export class ImmediateSqliteClient extends BetterSqliteKnexDialect {
  acquireRawConnection(): Promise<SqliteHandle> {
    const { filename } = this.connectionSettings as { filename: string };
    return whenFree(() => openWriter(filename));
  }

  transaction(...parameters: unknown[]): KnexTransaction {
    const transaction = super.transaction(...parameters) as KnexTransaction;
    transaction.begin = beginImmediate;
    return transaction;
  }

  releaseConnection(connection: SqliteHandle): Promise<void> {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    return super.releaseConnection(connection);
  }
}

/** Waits for the write lock without holding up the event loop, as SQLite's own busy handler would. */
function beginImmediate(connection: SqliteHandle): Promise<void> {
  return whenFree(() => {
    connection.pragma('busy_timeout = 0');
    try {
      connection.exec('BEGIN IMMEDIATE');
    } finally {
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  });
}
