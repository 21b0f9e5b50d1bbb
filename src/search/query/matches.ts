import { inList, listParameter } from '../../common/dialect';
import { type RowReader, type SqlValue } from '../../common/rows';
import { standardNumberOf } from '../entries/entry-number';
import { type Expression, isNothing, NOTHING, toQuery } from './expression';

/** Where entries are looked for. */
export interface SearchScope {
  /** Stretches of entry numbers, ascending. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Numbers of the standards that a filter leaves, as a list parameter; null when it leaves all. */
  readonly standards: string | null;
  /** Entries that are listed already. */
  readonly without: readonly number[];
}

/** A statement that gives the numbers of matching entries of one range, in no particular order. */
interface MatchSql {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * The first entries in ascending order that have `wanted` and have not `except`, after one of them or from the beginning.
 * Reads no further than it must: both databases hold entries in that order.
 */
export async function findMatches(
  rows: RowReader,
  scope: SearchScope,
  { wanted, except = NOTHING }: { readonly wanted: Expression; readonly except?: Expression },
  most: number,
  after = -1,
): Promise<number[]> {
  const found: number[] = [];
  if (isNothing(wanted)) return found;
  for (const range of scope.ranges) {
    if (found.length >= most) break;
    const from = Math.max(range.from, after + 1);
    if (from > range.to) continue;
    const { sql, parameters } = matchSql(
      rows,
      scope,
      { from, to: range.to },
      toQuery(rows.dialect, wanted, except),
    );
    const next = await rows.all<{ number: number }>(`${sql} order by 1 limit ?`, [
      ...parameters,
      most - found.length,
    ]);
    found.push(...next.map(({ number }) => number));
  }
  return found;
}

/** How many entries have `wanted`, counted no further than `most`. */
export async function countMatches(
  rows: RowReader,
  scope: SearchScope,
  wanted: Expression,
  most: number,
): Promise<number> {
  let total = 0;
  if (isNothing(wanted)) return total;
  for (const range of scope.ranges) {
    if (total >= most) break;
    const { sql, parameters } = matchSql(rows, scope, range, toQuery(rows.dialect, wanted));
    const [row] = await rows.all<{ total: number }>(
      `select count(*) as total from (${sql} limit ?) matched`,
      [...parameters, most - total],
    );
    total += row?.total ?? 0;
  }
  return total;
}

/** Numbers below 2^53 are given as text: as floating point, which is how the driver passes them, FTS5 ignores a bound. */
function matchSql(
  { dialect }: RowReader,
  scope: SearchScope,
  range: { readonly from: number; readonly to: number },
  query: string,
): MatchSql {
  const isSqlite = dialect === 'sqlite';
  const number = isSqlite ? 'rowid' : 'number';
  const where = [
    isSqlite ? 'search_entry match ?' : 'terms @@ ?::tsquery',
    `${number} >= cast(? as ${isSqlite ? 'integer' : 'bigint'})`,
    `${number} <= cast(? as ${isSqlite ? 'integer' : 'bigint'})`,
  ];
  const parameters: SqlValue[] = [query, String(range.from), String(range.to)];
  if (scope.standards !== null) {
    const members = isSqlite
      ? 'select value from json_each(?)'
      : 'select json_array_elements_text(?::json)::bigint';
    where.push(`${standardNumberOf(number)} in (${members})`);
    parameters.push(scope.standards);
  }
  if (scope.without.length > 0) {
    where.push(`not (${inList(dialect, number, 'integer')})`);
    parameters.push(listParameter(scope.without));
  }
  return { sql: `select ${number} as number from search_entry where ${where.join(' and ')}`, parameters };
}
