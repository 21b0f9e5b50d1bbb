import { BetterSqliteKnexDialect } from '@mikro-orm/better-sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf } from '../driver-error';
import { BUSY_TIMEOUT, openWriter, type SqliteHandle } from './handle';

/** How long a unit of work waits for another process to finish writing, in milliseconds. */
const WRITE_LOCK_WAIT = 30_000;

interface KnexTransaction {
  begin(connection: SqliteHandle): Promise<unknown>;
}

/**
 * knex's client for better-sqlite3 with three differences: connections get our settings, every transaction takes the
 * write lock at its start (BEGIN IMMEDIATE; a plain BEGIN that reads first fails with SQLITE_BUSY as soon as it
 * writes beside another process), and no connection goes back to the pool with a transaction left open.
 */
export class ImmediateSqliteClient extends BetterSqliteKnexDialect {
  async acquireRawConnection(): Promise<SqliteHandle> {
    const { filename } = this.connectionSettings as { filename: string };
    return openWriter(filename);
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
async function beginImmediate(connection: SqliteHandle): Promise<void> {
  const giveUp = performance.now() + WRITE_LOCK_WAIT;
  for (let attempt = 1; ; attempt++) {
    connection.pragma('busy_timeout = 0');
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUp) throw error;
    } finally {
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
    await delay(Math.min(attempt, 10) * (0.5 + Math.random()));
  }
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}
