import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type MigrationObject } from '@mikro-orm/core';
import BetterSqlite3 from 'better-sqlite3';
import { type DatabaseUrl } from './database-url';
import { codeOf, reasonOf } from './driver-error';
import { RestoreRefused } from './errors';
import { toDatabaseFault } from './failures';
import { syncFile } from './files';
import { migrations } from './migrations';
import { openReader, type SqliteHandle } from './sqlite/handle';
import { assertOurs, assertWhole, inspect, prepareFolder } from './sqlite/inspect';

/**
 * Puts a backup in the place of the embedded database, whole or not at all. Throws RestoreRefused when the file is not a
 * whole backup of ours, is newer than the program, or while any process has the database open.
 */
export function restore(
  file: string,
  target: DatabaseUrl,
  known: readonly MigrationObject[] = migrations,
): void {
  if (target.kind !== 'sqlite-file') {
    throw new RestoreRefused(
      target.kind === 'postgresql'
        ? 'a PostgreSQL database is restored by its own tool: use pg_restore on what pg_dump wrote'
        : 'a database in memory ends with its process: nothing can be restored into it',
    );
  }
  const source = path.resolve(file);
  assertFile(source, target.path);
  const draft = `${target.path}.${randomUUID()}.part`;
  let lock: SqliteHandle | null = null;
  try {
    prepareFolder(target.path);
    copyFileSync(source, draft);
    assertBackup(draft, source, known);
    syncFile(draft);
    lock = lockOut(target.path);
    renameSync(draft, target.path);
    for (const left of ['-wal', '-shm', '-journal']) rmSync(target.path + left, { force: true });
    syncFile(path.dirname(target.path));
  } catch (error) {
    const fault = toDatabaseFault(error, target.path);
    throw fault instanceof RestoreRefused ? fault : new RestoreRefused(reasonOf(fault), { cause: error });
  } finally {
    lock?.close();
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(draft + left, { force: true });
  }
}

function assertFile(source: string, target: string): void {
  if (source === target) throw new RestoreRefused(`${source} is the database itself`);
  if (!existsSync(source)) throw new RestoreRefused(`there is no file ${source}`);
  if (!statSync(source).isFile()) throw new RestoreRefused(`${source} is not a file`);
  const log = `${source}-wal`;
  if (existsSync(log) && statSync(log).size > 0) {
    throw new RestoreRefused(`${source} is a database in use, not a backup: its last changes are in ${log}`);
  }
}

/** Checks the copy, so that the backup itself is never touched; faults name the backup. */
function assertBackup(copy: string, source: string, known: readonly MigrationObject[]): void {
  try {
    const handle = openReader(copy);
    try {
      if (inspect(handle, source, known).length === 0) {
        throw new RestoreRefused(`${source} is not a backup of a register: it has no schema`);
      }
      assertWhole(handle, source, 'integrity_check');
    } finally {
      handle.close();
    }
  } catch (error) {
    throw toDatabaseFault(error, source);
  }
}

/**
 * Holds the old database alone while the new one takes its place: nobody else can have it open, for every connection
 * keeps a shared lock on the file. Its log is folded in first, so that letting go later removes no file by name. An old
 * file that is no database any more has nobody to protect.
 */
function lockOut(target: string): SqliteHandle | null {
  if (!existsSync(target) || statSync(target).size === 0) return null;
  const handle = new BetterSqlite3(target, { timeout: 500, fileMustExist: true });
  try {
    handle.pragma('locking_mode = EXCLUSIVE');
    handle.pragma('journal_mode = DELETE');
    handle.exec('BEGIN EXCLUSIVE; COMMIT');
    assertOurs(handle, target);
    return handle;
  } catch (error) {
    handle.close();
    const code = codeOf(error);
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return null;
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
      throw new RestoreRefused(`${target} is open in another process: stop the server first`, {
        cause: error,
      });
    }
    throw error;
  }
}
