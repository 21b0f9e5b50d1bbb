import { groupBy } from '../../common/group-by';
import { type StatementPairs } from '../../links/overlaps/pairs/statement-pairs';
import { type StatementOverlap, type UnitStatement } from '../../links/overlaps/statement-overlap';
import { Clusters } from './clusters';

/** What is known of pairs of statements. */
export type PairSource = Pick<StatementPairs, 'between' | 'wordingsBeside' | 'statementsBeside'>;

/**
 * The overlaps among statements, one a distinct requirement, the likeliest first, then in the order of the statements. Of
 * statements that say the same each further one is listed once, against the first of another unit. Of two such families
 * that overlap, one pair stands for all: the likeliest, then the first.
 */
export function listDistinctOverlaps(
  statements: readonly UnitStatement[],
  pairs: PairSource,
): StatementOverlap[] {
  const order = new Map(statements.map(({ id }, at) => [id, at]));
  const placed: Placed = { order, byWording: groupBy(statements, ({ wordingKey }) => wordingKey) };
  const rank = ({ from, to, probability }: StatementOverlap) => [
    -probability,
    placeOf(order, from.id),
    placeOf(order, to.id),
  ];
  const families = [...placed.byWording.values()];
  const same = families.flatMap((family) => overlapsWithin(family, pairs, order));
  const across = families.flatMap((family) => overlapsAcross(family, pairs, placed));
  return [...same, ...onePerRequirement(across, rank)].sort((a, b) => compare(rank(a), rank(b)));
}

interface Placed {
  readonly order: ReadonlyMap<string, number>;
  readonly byWording: ReadonlyMap<string, readonly UnitStatement[]>;
}

type Rank = (overlap: StatementOverlap) => readonly number[];

function overlapsWithin(
  family: readonly UnitStatement[],
  pairs: PairSource,
  order: Placed['order'],
): StatementOverlap[] {
  const partners = firstOfTwoUnits(family);
  const rows = family.flatMap((statement) => {
    const partner = partners.find(({ unit }) => unit !== statement.unit);
    return partner ? (overlapOf(statement, partner, pairs, order) ?? []) : [];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The overlap of a family with each one that begins further down. */
function overlapsAcross(
  family: readonly UnitStatement[],
  pairs: PairSource,
  { order, byWording }: Placed,
): StatementOverlap[] {
  const [first] = family;
  if (!first) return [];
  const beside = new Set(family.flatMap((statement) => [...pairs.wordingsBeside(statement)]));
  const singled = family.flatMap((one) => pairs.statementsBeside(one).map((id) => [one, id] as const));
  return [...beside].flatMap((wording) => {
    const others = byWording.get(wording) ?? [];
    const [leader] = others;
    if (!leader || placeOf(order, leader.id) <= placeOf(order, first.id)) return [];
    const named = singled.flatMap(([one, id]) => {
      const other = others.find((statement) => statement.id === id);
      return other ? [[one, other] as const] : [];
    });
    for (const [one, other] of [...firstPair(family, others), ...named]) {
      const overlap = overlapOf(one, other, pairs, order);
      if (overlap) return [overlap];
    }
    return [];
  });
}

/** The first pair of statements of different units. */
function firstPair(
  family: readonly UnitStatement[],
  others: readonly UnitStatement[],
): (readonly [UnitStatement, UnitStatement])[] {
  const ends = firstOfTwoUnits(others);
  for (const one of firstOfTwoUnits(family)) {
    const other = ends.find(({ unit }) => unit !== one.unit);
    if (other) return [[one, other]];
  }
  return [];
}

/** The first statement, and the first that is of another unit. */
function firstOfTwoUnits(family: readonly UnitStatement[]): UnitStatement[] {
  const [first] = family;
  const second = family.find(({ unit }) => unit !== first?.unit);
  return [...(first ? [first] : []), ...(second ? [second] : [])];
}

function overlapOf(
  one: UnitStatement,
  other: UnitStatement,
  pairs: PairSource,
  order: Placed['order'],
): StatementOverlap | null {
  const isTurned = placeOf(order, other.id) < placeOf(order, one.id);
  return isTurned ? pairs.between(other, one) : pairs.between(one, other);
}

/** Families with the same text in one language are one requirement; one pair stands for each two requirements. */
function onePerRequirement(overlaps: readonly StatementOverlap[], rank: Rank): StatementOverlap[] {
  const isSame = ({ relation, from, to }: StatementOverlap) =>
    relation === 'IDENTICAL' && from.kind === to.kind;
  const inReadingOrder = overlaps.toSorted((a, b) => compare(rank(a).slice(1), rank(b).slice(1)));
  const clusters = new Clusters();
  const joining = inReadingOrder
    .filter(isSame)
    .filter(({ from, to }) => clusters.join(from.wordingKey, to.wordingKey));
  const best = new Map<string, StatementOverlap>();
  for (const overlap of overlaps.toSorted((a, b) => compare(rank(a), rank(b)))) {
    const ends = [clusters.of(overlap.from.wordingKey), clusters.of(overlap.to.wordingKey)].sort();
    const name = ends.join(' ');
    if (ends[0] !== ends[1] && !best.has(name)) best.set(name, overlap);
  }
  return [...joining, ...best.values()];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function placeOf(order: ReadonlyMap<string, number>, id: string): number {
  return order.get(id) ?? order.size;
}
