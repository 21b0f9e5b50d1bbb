import { type Config } from './config';
import { type Database } from './database/database';
import { parseDatabaseUrl } from './database/database-url';
import { entities } from './database/entities';
import { DatabaseFault } from './database/errors';
import { openDatabase } from './database/open';
import { type ImportSurroundings } from './importing/import-surroundings';
import { storeSocGroups } from './register/soc/soc-store';
import { loadSocGroups } from './register/soc/soc-table';
import { bringIndexUpToDate } from './search/index/rebuild';

/** An open register: its database, with the reference data loaded, and what importing needs. */
export interface OpenRegister {
  readonly database: Database;
  readonly surroundings: ImportSurroundings;
}

/** Takes what goes wrong without stopping the program. */
type Log = (message: string) => void;

/**
 * Opens the register's database, brings schema, SOC tables and search index up to date. Throws a DatabaseFault that names
 * the fault.
 */
export async function openRegister(config: Config, log?: Log): Promise<OpenRegister> {
  const database = await openDatabase(parseDatabaseUrl(config.databaseUrl), entities, {
    replicas: config.databaseReplicaUrls,
    ...(log ? { log } : {}),
  });
  try {
    return { database, surroundings: await prepareRegister(database, log) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Brings SOC tables and search index of an open database up to date and gives what importing into it needs. */
export async function prepareRegister(database: Database, log?: Log): Promise<ImportSurroundings> {
  const groups = loadSocGroups();
  await database.transact((unit) => storeSocGroups(unit, groups));
  await bringIndexUpToDate(database, () => log?.('The search index is being built anew.'));
  const codes = new Set(groups.map((group) => group.code));
  return {
    transact: (work) => database.transact(work),
    isSocCode: (code) => codes.has(code),
    now: () => new Date(),
    isDatabaseFault: (error) => error instanceof DatabaseFault,
    onBug: (document, error) => log?.(`${document}: ${error instanceof Error ? error.stack : String(error)}`),
  };
}
