import { randomUUID } from 'node:crypto';
import { type Database } from '../../src/database/database';
import { entities } from '../../src/database/entities';
import { openDatabase } from '../../src/database/open';
import { postgresAddress } from './postgres-server';

const TEMPLATE = 'nos_template';

/** Creates an empty database on the server of this run and returns its address. */
export async function createPostgresDatabase(): Promise<string> {
  const name = `nos_${randomUUID()}`;
  await onServer((server) => createAs(server, name, 'template0'));
  return addressOf(name);
}

/** Creates a database with the register's schema: a copy of one that the first caller of the run migrates. */
export async function createMigratedDatabase(): Promise<string> {
  const name = `nos_${randomUUID()}`;
  await onServer(async (server) => {
    // Only one process at a time gets into `transact`.
    await server.transact(async ({ rows }) => {
      const found = await rows.all('SELECT 1 FROM pg_database WHERE datname = ?', [TEMPLATE]);
      if (found.length === 0) await makeTemplate(server);
    });
    await createAs(server, name, TEMPLATE);
  });
  return addressOf(name);
}

/** Drops a database by its address, also while somebody is connected. */
export async function dropPostgresDatabase(address: string): Promise<void> {
  const name = new URL(address).pathname.slice(1);
  await onServer((server) => execute(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

async function makeTemplate(server: Database): Promise<void> {
  const draft = `${TEMPLATE}_draft`;
  await createAs(server, draft, 'template0');
  const database = await openDatabase({ kind: 'postgresql', url: await addressOf(draft) }, entities);
  await database.close();
  await execute(server, `ALTER DATABASE "${draft}" RENAME TO "${TEMPLATE}"`);
}

function createAs(server: Database, name: string, template: string): Promise<unknown> {
  return execute(server, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
}

function execute(server: Database, sql: string): Promise<unknown> {
  return server.orm.em.getDriver().execute(sql);
}

async function onServer<T>(work: (server: Database) => Promise<T>): Promise<T> {
  const server = await openDatabase({ kind: 'postgresql', url: await postgresAddress() }, [], {
    migrate: false,
  });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

async function addressOf(name: string): Promise<string> {
  const address = new URL(await postgresAddress());
  address.pathname = `/${name}`;
  return address.href;
}
