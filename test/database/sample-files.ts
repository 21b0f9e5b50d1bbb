import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type Database } from '../../src/database/database';
import { suiteFolder } from '../support/postgres-server';
import { Sample } from './sample-entity';

/** How many samples there are. */
export const count = 'SELECT count(*) AS rows FROM sample';

/** A new folder for one test. */
export function newFolder(): string {
  const folder = path.join(suiteFolder(), randomUUID());
  mkdirSync(folder);
  return folder;
}

/** The file of an embedded database. */
export function pathOf(database: Database): string {
  if (database.url.kind !== 'sqlite-file') throw new Error('not a file');
  return database.url.path;
}

/** Fills a database with samples and returns it. */
export async function filled(database: Database, rows: number): Promise<Database> {
  await database.transact(async ({ em }) => {
    for (let amount = 0; amount < rows; amount++)
      em.create(Sample, { id: `row ${amount}`, amount, isOdd: false });
  });
  return database;
}

/** A file with this text. */
export function written(file: string, text: string): string {
  writeFileSync(file, text);
  return file;
}

/** A SQLite database of another program. */
export function foreign(file: string): string {
  new BetterSqlite3(file).exec('CREATE TABLE bookmarks (url text)').close();
  return file;
}

/** The file with two of its pages overwritten. */
export function damaged(file: string): string {
  writeFileSync(file, readFileSync(file).fill(0x2a, 4096 * 3, 4096 * 5));
  return file;
}

/** The database with a migration of the future. */
export function newer(file: string): string {
  const database = new BetterSqlite3(file);
  database.exec("INSERT INTO migration (name) VALUES ('20991231-future')");
  database.close();
  return file;
}
