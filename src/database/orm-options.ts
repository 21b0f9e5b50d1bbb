import { type Options } from '@mikro-orm/core';
import { MIGRATION_TABLE } from './migrate';
import { migrations as allMigrations } from './migrations';
import { type Entities, type OpenOptions } from './open-options';

/** What both drivers are told: explicit entities and migrations, nothing found by file name, nothing cached on disk. */
export function ormOptions(entities: Entities, options: OpenOptions) {
  return {
    connect: false,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    metadataCache: { enabled: false },
    forceUtcTimezone: true,
    debug: false,
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
