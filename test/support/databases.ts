import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type RowReader } from '../../src/common/rows';
import { type Database } from '../../src/database/database';
import { type DatabaseUrl } from '../../src/database/database-url';
import { entities as allEntities } from '../../src/database/entities';
import { openDatabase } from '../../src/database/open';
import { type Entities, type OpenOptions } from '../../src/database/open-options';
import { createFilledDatabase, type Filling } from './filled-databases';
import { createMigratedDatabase, createPostgresDatabase, dropPostgresDatabase } from './postgres-databases';
import { suiteFolder } from './postgres-server';

/** What a suite may change about its databases; the register's entities and migrations are the default. */
export interface TestDatabaseOptions extends OpenOptions {
  readonly entities?: Entities;
  /** Opens this database, which a test made by itself or wants to open again, instead of a new one. */
  readonly at?: DatabaseUrl;
  /** What the new database holds; nothing when left out. */
  readonly filled?: Filling;
}

/** Gives a suite its databases, each new, and empty unless told otherwise. They are closed and dropped when the suite ends. */
export interface DatabaseSource {
  readonly dialect: RowReader['dialect'];
  /** Opens a new database with its schema. */
  (options?: TestDatabaseOptions): Promise<Database>;
  /** The address of a new database, for a process that opens it by itself. */
  url(options?: TestDatabaseOptions): Promise<DatabaseUrl>;
}

/** Runs one suite on SQLite (a file) and on PostgreSQL. */
export function describeOnBothDatabases(name: string, suite: (open: DatabaseSource) => void): void {
  describe.each(['sqlite', 'postgresql'] as const)(`${name} (%s)`, (dialect) => {
    suite(databaseSource(dialect));
  });
}

/** Gives a suite databases of one kind; call it in the body of a `describe`. */
export function databaseSource(dialect: RowReader['dialect']): DatabaseSource {
  const opened: Database[] = [];
  const created: DatabaseUrl[] = [];
  const url = async (options: TestDatabaseOptions = {}) => {
    const fresh = await (options.filled
      ? createFilledDatabase(dialect, options.filled)
      : dialect === 'sqlite'
        ? newFile()
        : newPostgres(options));
    created.push(fresh);
    return fresh;
  };
  const open = async (options: TestDatabaseOptions = {}) => {
    const { entities = allEntities, at, filled: _filled, ...rest } = options;
    const database = await openDatabase(at ?? (await url(options)), entities, rest);
    opened.push(database);
    return database;
  };
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
    await Promise.all(created.map(drop));
  });
  return Object.assign(open, { dialect, url });
}

async function newFile(): Promise<DatabaseUrl> {
  return { kind: 'sqlite-file', path: path.join(suiteFolder(), randomUUID(), 'nos.db') };
}

async function newPostgres(options: TestDatabaseOptions): Promise<DatabaseUrl> {
  const own = options.entities ?? options.migrations ?? options.migrate;
  return {
    kind: 'postgresql',
    url: await (own === undefined ? createMigratedDatabase() : createPostgresDatabase()),
  };
}

async function drop(url: DatabaseUrl): Promise<void> {
  if (url.kind === 'postgresql') await dropPostgresDatabase(url.url);
}
