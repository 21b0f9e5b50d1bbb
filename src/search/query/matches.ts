import { inList, listParameter, PLANNED_ANEW } from '../../common/dialect';
import { type RowReader, type SqlValue } from '../../common/rows';
import { standardNumberOf } from '../entries/entry-number';
import { type TermPlace } from '../entries/term';
import { isNothing, toQuery } from './expression';
import { type Wanted } from './tiers';

/** A stretch of entry numbers. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where entries are looked for. */
export interface SearchScope {
  /** Stretches of entry numbers, ascending, in which there is something to be found in heads and in bodies. */
  readonly ranges: Readonly<Record<TermPlace, readonly Range[]>>;
  /** Numbers of the standards that a filter leaves, as a list parameter; null when it leaves all. */
  readonly standards: string | null;
  /** Entries that are listed already. */
  readonly without: readonly number[];
}

/**
 * The first entries in ascending order that are wanted, after one of them or from the beginning. Reads no further than it
 * must: both databases hold entries in that order.
 */
export async function findMatches(
  rows: RowReader,
  scope: SearchScope,
  wanted: Wanted,
  most: number,
  after = -1,
): Promise<number[]> {
  const found: number[] = [];
  if (isNothing(wanted.wanted)) return found;
  for (const range of scope.ranges[wanted.place]) {
    if (found.length >= most) break;
    const from = Math.max(range.from, after + 1);
    if (from > range.to) continue;
    const { sql, parameters } = matchSql(rows, scope, { from, to: range.to }, wanted);
    const next = await rows.all<{ number: number }>(`${PLANNED_ANEW}${sql} order by 1 limit ?`, [
      ...parameters,
      most - found.length,
    ]);
    found.push(...next.map(({ number }) => number));
  }
  return found;
}

/** How many entries are wanted, counted no further than `most`. */
export async function countMatches(
  rows: RowReader,
  scope: SearchScope,
  wanted: Wanted,
  most: number,
): Promise<number> {
  let total = 0;
  if (isNothing(wanted.wanted)) return total;
  for (const range of scope.ranges[wanted.place]) {
    if (total >= most) break;
    const { sql, parameters } = matchSql(rows, scope, range, wanted);
    const [row] = await rows.all<{ total: number }>(
      `${PLANNED_ANEW}select count(*) as total from (${sql} limit ?) matched`,
      [...parameters, most - total],
    );
    total += row?.total ?? 0;
  }
  return total;
}

/** A statement that gives the numbers of entries. */
interface MatchSql {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** Numbers below 2^53 are given as text: as floating point, which is how the driver passes them, FTS5 ignores a bound. */
function matchSql(
  { dialect }: RowReader,
  scope: SearchScope,
  range: Range,
  { wanted, except }: Wanted,
): MatchSql {
  const isSqlite = dialect === 'sqlite';
  const number = isSqlite ? 'rowid' : 'number';
  const where = [
    isSqlite ? 'search_entry match ?' : 'terms @@ ?::tsquery',
    `${number} >= cast(? as ${isSqlite ? 'integer' : 'bigint'})`,
    `${number} <= cast(? as ${isSqlite ? 'integer' : 'bigint'})`,
  ];
  const parameters: SqlValue[] = [toQuery(dialect, wanted, except), String(range.from), String(range.to)];
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
