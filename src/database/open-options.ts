import { type MigrationObject, type Options } from '@mikro-orm/core';

/** Entities written with `defineEntity`. */
export type Entities = readonly NonNullable<Options['entities']>[number][];

/** What may differ between one use of the database and another. */
export interface OpenOptions {
  /** The program's migrations, oldest first; the list of `migrations/` unless a test brings its own. */
  readonly migrations?: readonly MigrationObject[];
  /** False leaves the schema as it is; `migrate` brings it up to date later. */
  readonly migrate?: boolean;
  /** Addresses of PostgreSQL read replicas. */
  readonly replicas?: readonly string[];
  /** How many connections to each PostgreSQL server (10). */
  readonly poolSize?: number;
  /** How long a read waits for PostgreSQL, in milliseconds (10,000). */
  readonly readTimeout?: number;
  /** Takes warnings about connections. */
  readonly log?: (message: string) => void;
}
