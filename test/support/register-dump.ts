import { columnsOf } from '../../src/common/columns';
import { type Database } from '../../src/database/database';

/** All rows of each table, in an order that depends on the rows alone. */
export type RegisterDump = Readonly<Record<string, readonly string[]>>;

/** Columns that tell when and in which order things happened, not what the register says. */
const TIMES = ['importedAt', 'lastImportAt', 'at', 'startedAt', 'linkedAt', 'beat'];
const ORDER = ['sequence', 'dataVersion', 'lastSequence', 'changedAt', 'linkedUpTo', 'epoch'];

/** Tables that say how the register came to be, not what it says. */
const HISTORY = ['change', 'link_epoch', 'link_state', 'term_rarity'];

/** Rows of the past, kept beside those that count. */
const PAST: Readonly<Record<string, string>> = {
  source_document: `where t.state <> 'REPLACED'`,
  wording: 'where not t.is_retired',
};

/**
 * Everything the database holds but the SOC tables. `everything`: to the last column, to prove that nothing was written.
 * `untimed`: without times. `content`: without times, numbers in order of arrival, the change log, documents that were
 * replaced, and wordings that nobody has any more, so that two ways to the same register can be compared.
 */
export async function dumpRegister(
  database: Database,
  what: 'everything' | 'untimed' | 'content',
): Promise<RegisterDump> {
  const left = what === 'everything' ? [] : what === 'untimed' ? TIMES : [...TIMES, ...ORDER, 'lastDocument'];
  const dump: Record<string, readonly string[]> = {};
  for (const { tableName, properties } of Object.values(database.orm.getMetadata().getAll())) {
    if (tableName === 'soc_code' || (what === 'content' && HISTORY.includes(tableName))) continue;
    const fields = Object.keys(properties).filter((field) => !left.includes(field));
    const past = what === 'content' ? (PAST[tableName] ?? '') : '';
    const rows = await database.primaryRows.all<Record<string, unknown>>(
      `select ${columnsOf('t', fields)} from "${tableName}" t ${past}`,
    );
    dump[tableName] = rows
      .map((row) => JSON.stringify(row, what === 'everything' ? undefined : untimed))
      .sort();
  }
  return dump;
}

/** Assertions are kept as JSON with their time. */
function untimed(key: string, value: unknown): unknown {
  return key === 'assertion' && typeof value === 'string' ? value.replace(/,?"at":"[^"]*"/, '') : value;
}
