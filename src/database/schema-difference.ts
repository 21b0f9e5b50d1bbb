import { type Database } from './database';

/**
 * The statements that would turn the schema of `database` into that of the entities it was opened with; none when the
 * migrations say the same as the entities. Text columns of PostgreSQL get the collation "C", so that they order and
 * compare by bytes as in SQLite, and prefixes are found by an index.
 */
export async function schemaDifference(database: Database): Promise<string[]> {
  const sql = await database.orm.schema.getUpdateSchemaSQL({ wrap: false });
  const statements = sql
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return database.dialect === 'sqlite' ? statements : statements.map(collatedByBytes);
}

/** The text columns of a PostgreSQL database, `table.column`, that do not order by bytes; it is a fault to have any. */
export async function columnsNotInByteOrder(database: Database): Promise<string[]> {
  if (database.dialect === 'sqlite') return [];
  const columns = await database.primaryRows.all<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = current_schema() AND data_type IN ('text', 'character varying', 'character')
       AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'migration' ORDER BY 1`,
  );
  return columns.map(({ name }) => name);
}

function collatedByBytes(statement: string): string {
  return statement.replace(
    /("\w+" (?:text|varchar\(\d+\)|char\(\d+\)))(?! collate)(?=[\s,)]|$)/g,
    '$1 collate "C"',
  );
}
