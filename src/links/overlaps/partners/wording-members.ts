import { LRUCache } from 'lru-cache';
import { inList, listParameter } from '../../../common/dialect';
import { groupBy } from '../../../common/group-by';
import { type RowReader } from '../../../common/rows';
import { type StatementKind, type StatementRow } from '../../../register/standards/statement.entity';
import { statementOrder } from './partner-list';

/** A statement of the latest edition of a unit, as far as lists of partners need it. */
export interface Member {
  readonly id: string;
  readonly wording: string;
  readonly kind: StatementKind;
  readonly standardId: string;
  readonly unit: string;
  /** By URN and in reading order; see `orderOf`. */
  readonly order: string;
}

/** How many statements are kept in memory at most. */
const MOST_KEPT = 200_000;

/** The place of a statement in the order of `Member`, from the URN order of its standard. */
export function orderOf(
  urnOrder: string,
  { kind, position }: Pick<StatementRow, 'kind' | 'position'>,
): string {
  return `${urnOrder}${kind === 'PERFORMANCE_CRITERION' ? ' 1' : ' 2'}${1_000_000 + position}`;
}

/** The statements that have a wording, in order: read once, and kept for as long as there is room. */
export class WordingMembers {
  private readonly kept = new LRUCache<string, readonly Member[]>({
    maxSize: MOST_KEPT,
    sizeCalculation: (members) => members.length + 1,
  });

  constructor(private readonly rows: RowReader) {}

  /** The members of each wording given by key. */
  async of(keys: Iterable<string>): Promise<ReadonlyMap<string, readonly Member[]>> {
    const found = new Map<string, readonly Member[]>();
    const missing: string[] = [];
    for (const key of new Set(keys)) {
      const members = this.kept.get(key);
      if (members) found.set(key, members);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    const read = groupBy(await findMembers(this.rows, 't.wording_key', missing), ({ wording }) => wording);
    for (const key of missing) {
      const members = (read.get(key) ?? []).sort((a, b) => (a.order < b.order ? -1 : 1));
      found.set(key, members);
      this.kept.set(key, members);
    }
    return found;
  }
}

/** Statements of latest editions by id. */
export async function findMembersById(
  rows: RowReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Member>> {
  if (ids.length === 0) return new Map();
  return new Map((await findMembers(rows, 't.id', ids)).map((member) => [member.id, member]));
}

function findMembers(rows: RowReader, column: string, keys: readonly string[]): Promise<Member[]> {
  return rows.all<Member>(
    `select t.id, t.wording_key as wording, t.kind, t.standard_id as "standardId", s.identity as unit,
            ${statementOrder('t', 's')} as "order"
       from statement t join standard s on s.id = t.standard_id
      where s.is_latest and ${inList(rows.dialect, column)}`,
    [listParameter(keys)],
  );
}
