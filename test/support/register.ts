import { sha256 } from '../../src/common/hash';
import { type Database } from '../../src/database/database';
import { type Assertion } from '../../src/importing/assertion';
import { isReport, readArrival } from '../../src/importing/arrival';
import { placeArrival } from '../../src/importing/import-document';
import { type ImportSurroundings } from '../../src/importing/import-surroundings';
import { type ImportReport } from '../../src/importing/import-report';
import { prepareRegister } from '../../src/open-register';
import { findEditions, type StandardRecord } from '../../src/register/standards/standard.queries';
import { findStatementsOfStandards } from '../../src/register/standards/statement.queries';
import { type StatementRow } from '../../src/register/standards/statement.entity';
import { type DatabaseSource } from './databases';
import { dumpRegister, type RegisterDump } from './register-dump';
import { sampleDocument, type SampleDocument } from './sample-document';

/** A register over a database of the suite, with the SOC tables loaded. */
export interface TestRegister {
  readonly database: Database;
  readonly surroundings: ImportSurroundings;
  /** Imports one document, each time as a file of its own unless the text is the same. */
  add(document: SampleDocument | string, assertion?: Assertion): Promise<ImportReport>;
  /** Imports documents in order. */
  addAll(...documents: readonly SampleDocument[]): Promise<ImportReport[]>;
  /** The editions of a normalised URN, newest first. */
  editions(identity: string): Promise<StandardRecord[]>;
  /** The statements of the newest edition of a normalised URN, in reading order, criteria last. */
  statements(identity: string): Promise<StatementRow[]>;
  dump(what: Parameters<typeof dumpRegister>[1]): Promise<RegisterDump>;
  /** Takes everything off the register but the SOC tables. */
  empty(): Promise<void>;
}

/** A register with the SOC tables and nothing else. */
export const REFERENCE = { name: 'reference', fill: async () => {} };

/** Opens an empty register. */
export async function openTestRegister(open: DatabaseSource): Promise<TestRegister> {
  const database = await open({ filled: REFERENCE });
  return registerOver(database, await prepareRegister(database));
}

/** The register of a database that is open already. */
export function registerOver(database: Database, surroundings: ImportSurroundings): TestRegister {
  const add: TestRegister['add'] = async (document, assertion = {}) => {
    const text = typeof document === 'string' ? document : sampleDocument(document);
    const bytes = new TextEncoder().encode(text);
    const arrival = readArrival({ name: `${sha256(bytes).slice(0, 8)}.txt`, bytes, assertion });
    if (isReport(arrival)) return arrival;
    return surroundings.transact((unit) => placeArrival(unit, arrival, surroundings));
  };
  const editions = async (identity: string) =>
    (await findEditions(database.primaryRows, [identity]))[0] ?? [];
  return {
    database,
    surroundings,
    add,
    addAll: async (...documents) => {
      const reports: ImportReport[] = [];
      for (const document of documents) reports.push(await add(document));
      return reports;
    },
    editions,
    statements: async (identity) => {
      const [newest] = await editions(identity);
      if (!newest) return [];
      return (await findStatementsOfStandards(database.primaryRows, [newest.id]))[0] ?? [];
    },
    dump: (what) => dumpRegister(database, what),
    empty: () =>
      database.transact(async ({ em }) => {
        const tables = Object.values(database.orm.getMetadata().getAll()).map(({ tableName }) => tableName);
        for (const table of tables) {
          if (table !== 'soc_code' && table !== 'register_state') await em.execute(`delete from "${table}"`);
        }
        for (const table of ['search_entry', 'search_standard', 'search_word']) {
          await em.execute(`delete from ${table}`);
        }
        await em.execute(
          `update register_state set data_version = 0, last_sequence = 0, last_document = 0, standard_count = 0,
                statement_count = 0, last_import_at = null, filling = null`,
        );
      }),
  };
}
