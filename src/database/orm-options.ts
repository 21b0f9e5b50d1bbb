import { type Options } from '@mikro-orm/core';
import { MIGRATION_TABLE } from './migrate';
import { migrations as allMigrations } from './migrations';
import { type Entities, type OpenOptions } from './open-options';

/**
 * Tables that migrations make and no entity maps: the full-text indexes, whose kind differs between the databases.
 * MikroORM leaves them alone when it compares schemas (it cannot read the columns of SQLite's virtual tables).
 */
export const UNMAPPED_TABLES: RegExp[] = [/^search_/];

/** What both drivers are told: explicit entities and migrations, nothing found by file name, nothing cached on disk. */
export function ormOptions(entities: Entities, options: OpenOptions) {
  return {
    connect: false,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    metadataCache: { enabled: false },
    forceUtcTimezone: true,
    debug: false,
    schemaGenerator: { skipTables: UNMAPPED_TABLES },
    migrations: {
      tableName: MIGRATION_TABLE,
      migrationsList: [...(options.migrations ?? allMigrations)],
      snapshot: false,
      silent: true,
      disableForeignKeys: false,
    },
  } satisfies Options;
}

/** Where knex sends its warnings instead of the console. */
export function knexLog(log: (message: string) => void = () => {}) {
  const write = (message: unknown) => log(String(message));
  return { warn: write, error: write, deprecate: write, debug: () => {} };
}
