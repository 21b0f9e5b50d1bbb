import { inList, listParameter, recordsFromJson, upsertFromJson } from '../../../common/dialect';
import { groupBy } from '../../../common/group-by';
import { type RowReader } from '../../../common/rows';
import { type UnitOfWork } from '../../../common/unit-of-work';
import { type ScoredOverlap } from '../../overlap/overlap-wording';
import { mirrorRelation } from '../../overlap/relation';
import { breathe } from '../surroundings';

/** The best links of one wording as they are to be, beside those it has. */
export interface LinkList {
  readonly key: string;
  readonly links: readonly ScoredOverlap[];
  /** What `readLists` gave; empty for a wording that had none. */
  readonly before: readonly ScoredOverlap[];
}

interface Found extends ScoredOverlap {
  readonly owner: string;
  readonly isFirst: number;
}

const FIELDS = 'w.relation, w.probability, w.witnesses';

/** The stored best links of wordings, by key, in no particular order. */
export async function readLists(
  rows: RowReader,
  epoch: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly ScoredOverlap[]>> {
  const listed = listParameter(keys);
  const found = await rows.all<Found>(
    `select w.a as owner, w.b as key, 1 as "isFirst", ${FIELDS} from wording_link w
      where w.epoch = ? and ${inList(rows.dialect, 'w.a')} and w.is_best_of_a
     union all
     select w.b as owner, w.a as key, 0 as "isFirst", ${FIELDS} from wording_link w
      where w.epoch = ? and ${inList(rows.dialect, 'w.b')} and w.is_best_of_b`,
    [epoch, listed, epoch, listed],
  );
  const lists = groupBy(found, ({ owner }) => owner);
  const toLink = ({ key, relation, probability, witnesses, isFirst }: Found): ScoredOverlap => ({
    key,
    relation: isFirst ? relation : mirrorRelation(relation),
    probability,
    witnesses,
  });
  return new Map(keys.map((key) => [key, (lists.get(key) ?? []).map(toLink)]));
}

/** The keys of the wordings that have one of those given among their best. */
export async function findHolders(
  rows: RowReader,
  epoch: number,
  keys: readonly string[],
): Promise<string[]> {
  const listed = listParameter(keys);
  const found = await rows.all<{ key: string }>(
    `select w.b as key from wording_link w
      where w.epoch = ? and ${inList(rows.dialect, 'w.a')} and w.is_best_of_b
     union all
     select w.a as key from wording_link w
      where w.epoch = ? and ${inList(rows.dialect, 'w.b')} and w.is_best_of_a`,
    [epoch, listed, epoch, listed],
  );
  return [...new Set(found.map(({ key }) => key))];
}

/** How much is written in one transaction, so that nobody has to wait for it: lists, and links in them. */
const LISTS = 100;
const LINKS = 250;

/** Lists in the portions in which they are written. */
export function* portionsOf(lists: Iterable<LinkList>): Generator<readonly LinkList[]> {
  let portion: LinkList[] = [];
  let links = 0;
  for (const list of lists) {
    portion.push(list);
    links += list.links.length;
    if (portion.length < LISTS && links < LINKS) continue;
    yield portion;
    portion = [];
    links = 0;
  }
  if (portion.length > 0) yield portion;
}

interface PairRecord {
  readonly a: string;
  readonly b: string;
  is_best_of_a: boolean;
  is_best_of_b: boolean;
}

interface LinkRecord extends PairRecord, Omit<ScoredOverlap, 'key'> {
  readonly epoch: number;
}

const COLUMNS = ['epoch', 'a', 'b', 'relation', 'probability', 'witnesses', 'is_best_of_a', 'is_best_of_b'];

/**
 * Makes these lists the stored ones. A pair goes when it is among the best of neither any more. Each list is written
 * wholly or not at all, which is what makes a run that was cut off repeatable. Returns whether anything was written.
 */
export async function writeLists(
  unit: UnitOfWork,
  epoch: number,
  lists: readonly LinkList[],
): Promise<boolean> {
  const come = new Map<string, LinkRecord>();
  const gone = new Map<string, PairRecord>();
  for (const { key, links, before } of lists) {
    const had = new Set(before.map((link) => link.key));
    const has = new Set(links.map((link) => link.key));
    for (const link of links) if (!had.has(link.key)) mark(come, key, link.key, toRecord(epoch, key, link));
    for (const link of before) if (!has.has(link.key)) mark(gone, key, link.key, {});
  }
  await removeFromLists(unit, epoch, [...gone.values()]);
  await addToLists(unit, [...come.values()]);
  return come.size + gone.size > 0;
}

function mark<Extra extends object>(
  pairs: Map<string, PairRecord & Extra>,
  owner: string,
  other: string,
  extra: Extra,
): void {
  const isFirst = owner < other;
  const [a, b] = isFirst ? [owner, other] : [other, owner];
  const known = pairs.get(`${a} ${b}`);
  if (!known) pairs.set(`${a} ${b}`, { ...extra, a, b, is_best_of_a: isFirst, is_best_of_b: !isFirst });
  else if (isFirst) known.is_best_of_a = true;
  else known.is_best_of_b = true;
}

function toRecord(epoch: number, owner: string, link: ScoredOverlap) {
  const { key, relation, probability, witnesses } = link;
  return { epoch, relation: owner < key ? relation : mirrorRelation(relation), probability, witnesses };
}

async function addToLists({ rows }: UnitOfWork, records: readonly LinkRecord[]): Promise<void> {
  if (records.length === 0) return;
  await breathe();
  await rows.all(
    upsertFromJson(
      rows.dialect,
      'wording_link',
      COLUMNS,
      ['a', 'b', 'epoch'],
      `is_best_of_a = wording_link.is_best_of_a or excluded.is_best_of_a,
       is_best_of_b = wording_link.is_best_of_b or excluded.is_best_of_b`,
    ),
    [JSON.stringify(records)],
  );
}

async function removeFromLists(
  { rows }: UnitOfWork,
  epoch: number,
  records: readonly PairRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await breathe();
  for (const column of ['is_best_of_a', 'is_best_of_b'] as const) {
    const marked = records.filter((record) => record[column]);
    if (marked.length === 0) continue;
    await rows.all(`update wording_link set ${column} = false where epoch = ? and ${among(rows)}`, [
      epoch,
      JSON.stringify(marked),
    ]);
  }
  await rows.all(
    `delete from wording_link where epoch = ? and ${among(rows)} and not is_best_of_a and not is_best_of_b`,
    [epoch, JSON.stringify(records)],
  );
}

function among({ dialect }: RowReader): string {
  return `(a, b) in (select g.a, g.b from ${recordsFromJson(dialect, 'g', { a: 'text', b: 'text' })})`;
}
