import BetterSqlite3 from 'better-sqlite3';
import { DatabaseUnsuitable } from '../errors';

/** One connection to a SQLite file or to memory. */
export type SqliteHandle = BetterSqlite3.Database;

/** The oldest SQLite without the WAL-reset fault (sqlite.org/releaselog/3_51_3.html). */
export const OLDEST_SQLITE = '3.51.3';

/** How long a statement waits inside the driver for another process, in milliseconds. */
export const BUSY_TIMEOUT = 5_000;

/** Marks our files: "NOSR" as PRAGMA application_id. */
export const APPLICATION_ID = 0x4e4f5352;

/** Opens the connection that writes: WAL, every commit on the disk, foreign keys on; throws when one cannot be had. */
export function openWriter(file: string): SqliteHandle {
  const handle = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT });
  try {
    const journal = handle.pragma('journal_mode = WAL', { simple: true });
    handle.pragma('synchronous = FULL');
    // Checkpoints write pages of the main file one by one: every 16 MB, an import spends half the time on them.
    handle.pragma('wal_autocheckpoint = 4000');
    handle.pragma('foreign_keys = ON');
    handle.pragma('temp_store = MEMORY');
    handle.pragma('cache_size = -16000');
    handle.pragma('journal_size_limit = 67108864');
    assertSettings(handle, file === ':memory:' ? 'memory' : 'wal', String(journal));
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** Opens a connection that can only read; the file must be there. */
export function openReader(file: string): SqliteHandle {
  const handle = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT, readonly: true, fileMustExist: true });
  handle.pragma('temp_store = MEMORY');
  handle.pragma('cache_size = -32000');
  return handle;
}

function assertSettings(handle: SqliteHandle, journal: string, actualJournal: string): void {
  const version = String(handle.prepare('SELECT sqlite_version()').pluck().get());
  assertSqliteVersion(version);
  if (actualJournal !== journal) {
    throw new DatabaseUnsuitable(
      `SQLite keeps no write-ahead log here (journal_mode is ${actualJournal}): is the file on a network share?`,
    );
  }
  const settings = { synchronous: 2, foreign_keys: 1, busy_timeout: BUSY_TIMEOUT, temp_store: 2 };
  for (const [name, expected] of Object.entries(settings)) {
    const actual = handle.pragma(name, { simple: true });
    if (actual !== expected)
      throw new DatabaseUnsuitable(`SQLite has ${name} = ${actual} and would not take ${expected}`);
  }
}

/** Refuses a library older than OLDEST_SQLITE. */
export function assertSqliteVersion(version: string): void {
  const order = (text: string) => text.split('.').reduce((sum, part) => sum * 1_000 + Number(part), 0);
  if (order(version) >= order(OLDEST_SQLITE)) return;
  throw new DatabaseUnsuitable(`SQLite ${version} is in use, ${OLDEST_SQLITE} or newer is needed`);
}
