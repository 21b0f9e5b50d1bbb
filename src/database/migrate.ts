import { type MigrationObject, type Transaction } from '@mikro-orm/core';
import { MigrationRunner, MigrationStorage } from '@mikro-orm/migrations';
import { type DatabaseOrm } from './database';
import { DatabaseNewer } from './errors';

/** The table that says which migrations a database has. */
export const MIGRATION_TABLE = 'migration';

/** Refuses a database (called `name` in the message) that has migrations the program does not know. */
export function assertKnown(
  present: readonly string[],
  known: readonly MigrationObject[],
  name: string,
): void {
  const strange = present.filter((migration) => !known.some((ours) => ours.name === migration));
  if (strange.length === 0) return;
  throw new DatabaseNewer(
    `${name} was made by a newer version of this program (it has the migration ${strange.join(', ')}): ` +
      'use that version; the database was left untouched',
  );
}

/**
 * Runs the missing migrations inside `transaction`, which holds the writers' lock: of two processes that start at once
 * the second finds nothing to do. All are kept or none. Returns the names of those that ran.
 */
export async function runMigrations(
  orm: DatabaseOrm,
  transaction: Transaction,
  name: string,
): Promise<string[]> {
  const options = orm.config.get('migrations');
  const storage = new MigrationStorage(orm.em.getDriver(), options);
  const runner = new MigrationRunner(orm.em.getDriver(), options, orm.config);
  storage.setMasterMigration(transaction);
  runner.setMasterMigration(transaction);
  await storage.ensureTable();
  const present = await storage.executed();
  const known = (options.migrationsList ?? []) as readonly MigrationObject[];
  assertKnown(present, known, name);
  const missing = known.filter((migration) => !present.includes(migration.name));
  for (const migration of missing) {
    await runner.run(new migration.class(orm.em.getDriver(), orm.config) as never, 'up');
    await storage.logMigration({ name: migration.name, context: undefined });
  }
  return missing.map((migration) => migration.name);
}
