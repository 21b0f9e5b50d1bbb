import { groupBy } from '../../../common/group-by';
import { type CursorKey } from '../../../common/page';
import { type PartnerGroup } from '../partners/partner-group';
import { rankOf } from '../partners/partner-list';
import { type OverlapEvidence, type UnitStatement } from '../statement-overlap';

/** A pair of statements, the first of a standard that was named before that of the second. */
export interface NamedPair {
  readonly key: CursorKey;
  readonly group: PartnerGroup;
  readonly from: UnitStatement;
  readonly to: UnitStatement;
}

interface Placed {
  readonly statement: UnitStatement;
  /** Which of the standards named it is of. */
  readonly place: number;
  /** Orders statements by place, then in reading order. */
  readonly order: string;
}

interface Start {
  readonly from: Placed;
  readonly group: PartnerGroup;
}

/**
 * The pairs of statements among some standards: the likeliest first, then in reading order. They are made one after another
 * as they are asked for, and counted without being made: 200 units that share ten sentences have 200,000.
 */
export class PairsAmong {
  private readonly byWording: ReadonlyMap<string, readonly Placed[]>;
  private readonly byId: ReadonlyMap<string, Placed>;
  private readonly startsByRank = new Map<number, Start[]>();
  /** Pairs that a decision was made about: they are no members of their wordings' groups. */
  private readonly single: ReadonlySet<string>;

  constructor(
    statements: readonly UnitStatement[],
    standardIds: readonly string[],
    groupsOf: (statement: UnitStatement) => readonly PartnerGroup[],
    private readonly evidence: OverlapEvidence | null,
  ) {
    const places = new Map(standardIds.map((id, place) => [id, place]));
    const placed = statements
      .map((statement) => toPlaced(statement, places.get(statement.standardId) ?? 0))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    this.byWording = groupBy(placed, ({ statement }) => statement.wordingKey);
    this.byId = new Map(placed.map((one) => [one.statement.id, one]));
    const starts = placed.flatMap((from) => groupsOf(from.statement).map((group) => ({ from, group })));
    const single = starts.flatMap(({ from, group }) =>
      group.statement === null ? [] : [`${from.statement.id} ${group.statement}`],
    );
    this.single = new Set(single);
    for (const start of starts) {
      if (!start.group.isShown) continue;
      const rank = rankOf(start.group.probability);
      const list = this.startsByRank.get(rank);
      if (list) list.push(start);
      else this.startsByRank.set(rank, [start]);
    }
  }

  /** How many pairs there are. */
  count(): number {
    let total = 0;
    for (const starts of this.startsByRank.values()) {
      for (const start of starts) total += this.partnersOf(start).length;
    }
    return total;
  }

  /** The pairs after a place in their order, from the beginning without one. */
  *after(cursor: CursorKey | null): Generator<NamedPair> {
    const last = cursor ? String(cursor.order) : '';
    for (const rank of [...this.startsByRank.keys()].sort((a, b) => a - b)) {
      if (`${rank}~` < last) continue;
      const byStart = groupBy(this.startsByRank.get(rank) ?? [], ({ from }) => from);
      for (const [from, starts] of byStart) {
        const head = `${rank} ${from.order}`;
        if (`${head}~` < last) continue;
        const partners = starts.flatMap((start) => this.partnersOf(start).map((to) => ({ to, start })));
        for (const { to, start } of partners.sort((a, b) => (a.to.order < b.to.order ? -1 : 1))) {
          const key = { order: `${head} ${to.order}`, id: to.statement.id };
          if (key.order > last) yield { key, group: start.group, from: from.statement, to: to.statement };
        }
      }
    }
  }

  private partnersOf({ from, group }: Start): readonly Placed[] {
    const isSingle = group.statement !== null;
    const candidates = isSingle
      ? [this.byId.get(group.statement ?? '')].filter((one) => one !== undefined)
      : (this.byWording.get(group.wording ?? '') ?? []);
    const later = candidates.slice(firstAfter(candidates, from.place));
    return later.filter(
      ({ statement }) =>
        statement.unit !== from.statement.unit &&
        (this.evidence === null ||
          (statement.kind === from.statement.kind) === (this.evidence === 'SAME_KIND')) &&
        (isSingle || this.single.size === 0 || !this.single.has(`${from.statement.id} ${statement.id}`)),
    );
  }
}

function toPlaced(statement: UnitStatement, place: number): Placed {
  const kind = statement.kind === 'PERFORMANCE_CRITERION' ? 1 : 2;
  const order = `${1_000 + place} ${kind} ${1_000_000 + statement.position} ${statement.id}`;
  return { statement, place, order };
}

/** Where in a list in order those of later places begin. */
function firstAfter(placed: readonly Placed[], place: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.place ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
