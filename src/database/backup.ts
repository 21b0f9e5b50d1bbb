import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Database } from './database';
import { reasonOf } from './driver-error';
import { BackupRefused } from './errors';
import { toDatabaseFault } from './failures';
import { syncFile } from './files';
import { openReader } from './sqlite/handle';

/**
 * Writes a whole copy of the embedded database, as of now, into a new file, beside readers and a busy writer (VACUUM
 * INTO; copying the file would lose what is in the write-ahead log). The file appears under its name when it is complete
 * and on the disk. Throws BackupRefused when something of that name is there.
 */
export async function backup(database: Database, file: string): Promise<void> {
  if (database.url.kind === 'postgresql') {
    throw new BackupRefused(
      'a PostgreSQL database is backed up by its own tool: use pg_dump --format=custom',
    );
  }
  const target = path.resolve(file);
  if (existsSync(target)) throw new BackupRefused(`${target} is there already: a backup overwrites nothing`);
  if (!existsSync(path.dirname(target)))
    throw new BackupRefused(`there is no folder ${path.dirname(target)}`);
  const draft = `${target}.${randomUUID()}.part`;
  try {
    await vacuumInto(database, draft);
    syncFile(draft);
    putInPlace(draft, target);
    syncFile(path.dirname(target));
  } catch (error) {
    const fault = toDatabaseFault(error, draft);
    if (fault instanceof BackupRefused) throw fault;
    throw new BackupRefused(`the backup could not be written: ${reasonOf(fault)}`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
}

async function vacuumInto(database: Database, file: string): Promise<void> {
  if (database.url.kind !== 'sqlite-file') {
    await database.orm.em.getDriver().execute('VACUUM INTO ?', [file]);
    return;
  }
  const reader = openReader(database.url.path);
  try {
    reader.prepare('VACUUM INTO ?').run(file);
  } finally {
    reader.close();
  }
}

/** Gives a complete file its name unless that was taken meanwhile. */
function putInPlace(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch {
    if (existsSync(target))
      throw new BackupRefused(`${target} is there already: a backup overwrites nothing`);
    // A file system without hard links.
    renameSync(draft, target);
  }
}
