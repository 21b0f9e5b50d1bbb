import { type Config } from './config';
import { type Database } from './database/database';
import { parseDatabaseUrl } from './database/database-url';
import { entities } from './database/entities';
import { DatabaseFault } from './database/errors';
import { openDatabase } from './database/open';
import { type ImportSurroundings } from './importing/import-document';
import { storeSocGroups } from './register/soc/soc-store';
import { loadSocGroups } from './register/soc/soc-table';

/** An open register: its database, with the reference data loaded, and what importing needs. */
export interface OpenRegister {
  readonly database: Database;
  readonly surroundings: ImportSurroundings;
}

/** Opens the register's database, brings schema and SOC tables up to date. Throws a DatabaseFault that names the fault. */
export async function openRegister(config: Config, log?: (message: string) => void): Promise<OpenRegister> {
  const database = await openDatabase(parseDatabaseUrl(config.databaseUrl), entities, {
    replicas: config.databaseReplicaUrls,
    ...(log ? { log } : {}),
  });
  const groups = loadSocGroups();
  await database.transact((unit) => storeSocGroups(unit, groups));
  const codes = new Set(groups.map((group) => group.code));
  return {
    database,
    surroundings: {
      transact: (work) => database.transact(work),
      isSocCode: (code) => codes.has(code),
      now: () => new Date(),
      isDatabaseFault: (error) => error instanceof DatabaseFault,
      onBug: (document, error) =>
        log?.(`${document}: ${error instanceof Error ? error.stack : String(error)}`),
    },
  };
}
