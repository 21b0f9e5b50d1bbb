import { recordsFromJson } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { findDecidedPartners } from './partners/decided-partners';
import { parseOverlapId, toOverlapId } from './overlap-id';
import { LinkIndex, settle } from './pairs/pair-finding';
import { type StatementOverlap, type UnitStatement } from './statement-overlap';
import { findUnitStatements } from './unit-statement.queries';
import { findLinksOfPairs, pairOf } from './pairs/wording-links.queries';

/** Two statements, the first being the one the pair is seen from. */
export interface PairOfStatements {
  readonly from: UnitStatement;
  readonly to: UnitStatement;
}

/**
 * The overlaps of those ids, in the order asked, however probable, in whatever editions, and whatever was decided of them.
 * Null for an id that leads to no two statements of different units, and for a pair that is neither linked nor decided about.
 */
export async function findOverlaps(
  rows: RowReader,
  ids: readonly string[],
): Promise<(StatementOverlap | null)[]> {
  const pairs = await findPairs(rows, ids);
  const found = pairs.filter((pair) => pair !== null);
  if (found.length === 0) return ids.map(() => null);
  const links = new LinkIndex(
    await findLinksOfPairs(
      rows,
      found.map(({ from, to }) => pairOf(from.wordingKey, to.wordingKey)),
    ),
  );
  const decided = await findDecidedPartners(
    rows,
    found.map(({ from }) => from),
  );
  return pairs.map((pair) => {
    if (!pair) return null;
    const { from, to } = pair;
    const judgement = decided.judgeStatements(from, to);
    const finding = settle(links.between(from, to.wordingKey), judgement);
    return finding && { id: toOverlapId(from.id, to.id), from, to, ...finding, judgement };
  });
}

async function findPairs(rows: RowReader, ids: readonly string[]): Promise<(PairOfStatements | null)[]> {
  const parsed = ids.map(parseOverlapId);
  const prefixes = new Set(parsed.flatMap((parts) => (parts ? [parts.fromPrefix, parts.toPrefix] : [])));
  if (prefixes.size === 0) return ids.map(() => null);
  const byPrefix = await findIdsByPrefix(rows, prefixes);
  const statements = await findUnitStatements(rows, new Set([...byPrefix.values()].flat()));
  const theOnly = (prefix: string) => {
    const [id, ...others] = byPrefix.get(prefix) ?? [];
    return id === undefined || others.length > 0 ? undefined : statements.get(id);
  };
  return parsed.map((parts) => {
    if (!parts) return null;
    const [from, to] = [theOnly(parts.fromPrefix), theOnly(parts.toPrefix)];
    return from && to && from.unit !== to.unit ? { from, to } : null;
  });
}

/** At most two statements a prefix, by ranges of the primary key. */
async function findIdsByPrefix(rows: RowReader, prefixes: Iterable<string>): Promise<Map<string, string[]>> {
  const ranges = [...prefixes].map((prefix) => ({ prefix, below: `${prefix}~` }));
  const given = recordsFromJson(rows.dialect, 'p', { prefix: 'text', below: 'text' });
  const found = await rows.all<{ prefix: string; first: string | null; last: string | null }>(
    `select p.prefix, (select min(t.id) from statement t where t.id >= p.prefix and t.id < p.below) as first,
            (select max(t.id) from statement t where t.id >= p.prefix and t.id < p.below) as last
       from ${given}`,
    [JSON.stringify(ranges)],
  );
  return new Map(
    found.map(({ prefix, first, last }) => [prefix, [...new Set([first, last])].filter((id) => id !== null)]),
  );
}
