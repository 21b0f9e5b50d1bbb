import { type RowReader } from './rows';

/** The two kinds of SQL the register speaks. */
export type Dialect = RowReader['dialect'];

/** How the members of a list are compared: as text or as whole numbers. */
export type ListOf = 'text' | 'integer';

/**
 * The few places where the dialects differ, by name, for the queries of every room (rooms do not import `database`,
 * which keeps what concerns the drivers). What both understand is written out in the query: `ON CONFLICT`, `RETURNING`,
 * `NULLS FIRST`, `(a, b) > (?, ?)`, `->>`, `TRUE`, recursive CTEs, window functions. Columns order and compare by bytes
 * on both: the migrations give every text column of PostgreSQL the collation "C".
 *
 * `column IN (the list)` with one placeholder for a list of any length, to be filled by `listParameter`: the text of
 * the statement stays the same, so it is prepared once.
 */
export function inList(dialect: Dialect, column: string, of: ListOf = 'text'): string {
  if (dialect === 'sqlite') return `${column} IN (SELECT value FROM json_each(?))`;
  const members = 'SELECT json_array_elements_text(?::json)';
  return of === 'text'
    ? `${column} = ANY(ARRAY(${members}))`
    : `${column} = ANY(ARRAY(${members})::bigint[])`;
}

/**
 * The parameter for `inList`. What no database stores (NUL, half a surrogate pair) becomes U+FFFD, which finds nothing, so
 * that a stranger's list never makes a statement fail.
 */
export function listParameter(members: Iterable<string | number>): string {
  return JSON.stringify([...members], (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : value,
  );
}

/** `column` begins with a text, by an index range, exactly by case; two placeholders, filled by `prefixParameters`. */
export function hasPrefix(column: string): string {
  return `(${column} >= ? AND ${column} < ?)`;
}

/** The bounds for `hasPrefix`: the prefix itself and the first text after everything that begins with it. */
export function prefixParameters(prefix: string): [from: string, below: string] {
  return [prefix, `${prefix}\u{10FFFF}`];
}

/** Inserts rows given as one parameter, a JSON array of objects by column name; the text depends on the table alone. */
export function insertFromJson(dialect: Dialect, table: string, columns: readonly string[]): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return dialect === 'sqlite'
    ? `INSERT INTO "${table}" (${names}) SELECT ${columns.map((column) => `value ->> '${column}'`).join(', ')} FROM json_each(?)`
    : `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${table}", ?::jsonb)`;
}

/**
 * Records given as one parameter, a JSON array of objects by the names of the columns, as a table under an alias for FROM;
 * the text depends on the columns alone.
 */
export function recordsFromJson(
  dialect: Dialect,
  alias: string,
  columns: Readonly<Record<string, 'text' | 'integer'>>,
): string {
  const names = Object.keys(columns);
  if (dialect === 'sqlite') {
    const values = names.map((name) => `value ->> '${name}' as "${name}"`).join(', ');
    return `(select ${values} from json_each(?)) ${alias}`;
  }
  const typed = names.map((name) => `"${name}" ${columns[name] === 'text' ? 'text collate "C"' : 'bigint'}`);
  return `jsonb_to_recordset(?::jsonb) as ${alias}(${typed.join(', ')})`;
}

/** The members of a list of texts as a table with the column `member`; one placeholder, filled by `listParameter`. */
export function listTable(dialect: Dialect): string {
  return dialect === 'sqlite'
    ? '(SELECT value AS member FROM json_each(?))'
    : '(SELECT json_array_elements_text(?::json) COLLATE "C" AS member)';
}

/** `insertFromJson` where a row whose key is there already is changed instead, by the SET list given. */
export function upsertFromJson(
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  key: readonly string[],
  set: string,
): string {
  const insertion = insertFromJson(dialect, table, columns);
  return `${insertion} WHERE TRUE ON CONFLICT (${key.map((column) => `"${column}"`).join(', ')}) DO UPDATE SET ${set}`;
}

/**
 * Begins a statement whose best way depends much on its parameters: PostgreSQL plans it for them at every run, where it
 * would settle on one plan for all. SQLite does not mind.
 */
export const PLANNED_ANEW = '/* planned anew */ ';
