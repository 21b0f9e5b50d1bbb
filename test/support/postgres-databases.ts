import { randomUUID } from 'node:crypto';
import { type Database } from '../../src/database/database';
import { entities } from '../../src/database/entities';
import { openDatabase } from '../../src/database/open';
import { postgresAddress } from './postgres-server';

/** Creates an empty database on the server of this run and returns its address. */
export async function createPostgresDatabase(): Promise<string> {
  const name = `nos_${randomUUID()}`;
  await onServer((server) => createAs(server, name, 'template0'));
  return addressOf(name);
}

/** Creates a database with the register's schema: a copy of one that the first caller of the run migrates. */
export function createMigratedDatabase(): Promise<string> {
  return createCopyOf('nos_template', async (url) => {
    const database = await openDatabase({ kind: 'postgresql', url }, entities);
    await database.close();
  });
}

/**
 * Creates a copy of the database `template`, which the first caller of the run makes: it gets the address of an empty one
 * to `fill`, and must have closed it when it is done.
 */
export async function createCopyOf(template: string, fill: (url: string) => Promise<void>): Promise<string> {
  const name = `nos_${randomUUID()}`;
  await onServer(async (server) => {
    // Only one process at a time gets into `transact`.
    await server.transact(async ({ rows }) => {
      const found = await rows.all('SELECT 1 FROM pg_database WHERE datname = ?', [template]);
      if (found.length === 0) await makeTemplate(server, template, fill);
    });
    await createAs(server, name, template);
  });
  return addressOf(name);
}

/** Drops a database by its address, also while somebody is connected. */
export async function dropPostgresDatabase(address: string): Promise<void> {
  const name = new URL(address).pathname.slice(1);
  await onServer((server) => execute(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

async function makeTemplate(
  server: Database,
  template: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  const draft = `${template}_draft`;
  await execute(server, `DROP DATABASE IF EXISTS "${draft}"`);
  await createAs(server, draft, 'template0');
  await fill(await addressOf(draft));
  await execute(server, `ALTER DATABASE "${draft}" RENAME TO "${template}"`);
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
