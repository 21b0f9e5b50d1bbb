import { type MigrationObject } from '@mikro-orm/core';

/** Every migration of the program, oldest first. A released one is never changed nor removed. */
export const migrations: readonly MigrationObject[] = [];
