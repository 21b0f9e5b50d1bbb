import { type MigrationObject } from '@mikro-orm/core';
import { initial20261122 } from './20261122-initial';
import { linksAndKeys20261122 } from './20261122-links-and-keys';
import { qualifications20261122 } from './20261122-qualifications';
import { search20261122 } from './20261122-search';

/** Every migration of the program, oldest first. A released one is never changed nor removed. */
export const migrations: readonly MigrationObject[] = [
  initial20261122,
  linksAndKeys20261122,
  qualifications20261122,
  search20261122,
];
