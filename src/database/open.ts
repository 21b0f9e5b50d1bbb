import { type Database } from './database';
import { type DatabaseUrl } from './database-url';
import { type Entities, type OpenOptions } from './open-options';
import { openPostgres } from './postgresql/open-postgres';
import { openSqlite } from './sqlite/open-sqlite';

/**
 * Opens the register's database and brings its schema up to date. A missing file is created with its folder. Throws a
 * DatabaseFault that names what is wrong; a database newer than the program is left untouched.
 */
export async function openDatabase(
  url: DatabaseUrl,
  entities: Entities,
  options: OpenOptions = {},
): Promise<Database> {
  return url.kind === 'postgresql'
    ? openPostgres(url, entities, options)
    : openSqlite(url, entities, options);
}
