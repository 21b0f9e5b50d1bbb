import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type MigrationObject } from '@mikro-orm/core';
import { codeOf, reasonOf } from '../driver-error';
import { DatabaseCorrupt, DatabaseUnwritable, NotOurDatabase } from '../errors';
import { toDatabaseFault } from '../failures';
import { assertKnown, MIGRATION_TABLE } from '../migrate';
import { APPLICATION_ID, openReader, type SqliteHandle } from './handle';
import { whenFree } from './when-free';

/** Files up to this size (bytes) are read through at every start; larger ones would take seconds. */
const CHECKED_WHOLE = 64 * 1024 * 1024;

/** Makes the folder of a database file; throws DatabaseUnwritable when that cannot be. */
export function prepareFolder(file: string): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DatabaseUnwritable(
      `the folder ${folder} of the database cannot be created (${reasonOf(error)})`,
      {
        cause: error,
      },
    );
  }
  if (existsSync(file) && statSync(file).isDirectory())
    throw new DatabaseUnwritable(`${file} is a folder, not a file`);
}

/**
 * Looks at an existing file without changing it: is it a whole database, ours, and not newer than the program? Throws the
 * fault that says which.
 */
export async function inspectFile(file: string, known: readonly MigrationObject[]): Promise<void> {
  if (!existsSync(file) || statSync(file).size === 0) return;
  try {
    await whenFree(() => inspectOnce(file, known));
  } catch (error) {
    // Left by a process that was killed in its first write: the connection that writes will roll it back.
    if (codeOf(error) === 'SQLITE_READONLY_ROLLBACK') return;
    throw toDatabaseFault(error, file);
  }
}

function inspectOnce(file: string, known: readonly MigrationObject[]): void {
  const handle = openReader(file);
  try {
    inspect(handle, file, known);
  } finally {
    handle.close();
  }
}

/** The checks of `inspectFile` over an open connection. Returns the names of the migrations the database has. */
export function inspect(handle: SqliteHandle, file: string, known: readonly MigrationObject[]): string[] {
  assertOurs(handle, file);
  if (statSync(file).size <= CHECKED_WHOLE) assertWhole(handle, file);
  const hasMigrations = handle.prepare(`SELECT 1 FROM sqlite_schema WHERE name = ?`).get(MIGRATION_TABLE);
  const present = hasMigrations
    ? (handle.prepare(`SELECT name FROM ${MIGRATION_TABLE} ORDER BY id`).pluck().all() as string[])
    : [];
  assertKnown(present, known, file);
  return present;
}

/** Refuses a database that bears no mark, or another one than ours; an empty one may become ours. */
export function assertOurs(handle: SqliteHandle, file: string): void {
  const { mark, tables } = handle
    .prepare(
      `SELECT (SELECT application_id FROM pragma_application_id) AS mark,
              (SELECT count(*) FROM sqlite_schema) AS tables`,
    )
    .get() as { mark: number; tables: number };
  if (mark === APPLICATION_ID || (mark === 0 && tables === 0)) return;
  throw new NotOurDatabase(`${file} is a SQLite database of another program`);
}

/** Reads every page of the database; throws DatabaseCorrupt with the first fault that SQLite finds. */
export function assertWhole(
  handle: SqliteHandle,
  file: string,
  check: 'quick_check' | 'integrity_check' = 'quick_check',
) {
  const verdict = handle.pragma(`${check}(1)`, { simple: true });
  if (verdict !== 'ok')
    throw new DatabaseCorrupt(`${file}: the file is damaged (${String(verdict).replaceAll('\n', ' ')})`);
}
