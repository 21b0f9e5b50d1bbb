import { type Dialect, inList, listParameter, recordsFromJson } from '../../../common/dialect';
import { type PartitionedList } from '../../../common/keyset';
import { type PageRequest } from '../../../common/page';
import { type OverlapCriteria, type UnitStatement } from '../statement-overlap';

/** A row of a list of pairs: the two statements, and which group they come from. */
export interface PartnerRow {
  readonly fromId: string;
  readonly toId: string;
  readonly group: number;
}

/** What is listed of one statement: the statements of a wording, or a single one that is no member of its wording then. */
export interface ListedGroup {
  readonly parent: UnitStatement;
  readonly wording: string | null;
  readonly statement: string | null;
  readonly probability: number;
  readonly isShown: boolean;
}

/** Where a statement stands: after those of smaller URNs, within its unit in reading order. Aliases of the two tables. */
export function statementOrder(statement: string, standard: string): string {
  return `${standard}.urn_order || case ${statement}.kind when 'PERFORMANCE_CRITERION' then ' 1' else ' 2' end
    || cast(1000000 + ${statement}.position as text)`;
}

/** The columns of a group; `target` is the key of a wording or the id of a single statement. */
const COLUMNS = {
  grp: 'integer',
  parent: 'text',
  unit: 'text',
  kind: 'text',
  rank: 'integer',
  target: 'text',
} as const;

/** Orders better probabilities first, as five digits. */
export function rankOf(probability: number): number {
  return 20_000 - Math.round(probability * 10_000);
}

/** Names a list for its cursors by what narrows it. */
export function nameOfCriteria({ minProbability, statuses, evidence }: OverlapCriteria): string {
  return `overlaps ${minProbability} ${[...statuses].sort().join()} ${evidence}`;
}

/** The size of a page that begins a list, null for any other; see `listPartners`. */
export function firstPageSize({ direction, size, after, before }: PageRequest): number | null {
  return direction === 'forward' && !after && !before ? size : null;
}

/** So many standards that no page reaches their end. */
const ALL_STANDARDS = 2_147_483_647;

/**
 * The partners of each statement, in the latest editions of other units: the best first, then by URN and in reading order.
 * Parents are ids of statements. Groups of single statements take the place of what their wordings say. The statements of a
 * wording are read once, whatever the number of parents; of each only as many as a first page of `size` may need, if given.
 */
export function listPartners(
  dialect: Dialect,
  groups: readonly ListedGroup[],
  criteria: OverlapCriteria,
  size: number | null,
): PartitionedList {
  const all = groups.map(toRecord);
  const single = all.filter(({ isSingle }) => isSingle);
  const ofWordings = all.filter(({ isSingle, isShown }) => !isSingle && isShown);
  const given = recordsFromJson(dialect, 'c', COLUMNS);
  const partners = (target: string, ...more: readonly string[]) => {
    const evidence = criteria.evidence === 'SAME_KIND' ? '=' : '<>';
    const conditions = [
      `c.target = ${target}`,
      'm.identity <> c.unit',
      ...(criteria.evidence === null ? [] : [`m.kind ${evidence} c.kind`]),
      ...more,
    ];
    return `where ${conditions.join(' and ')}`;
  };
  const member = 't.id, t.kind, t.position, t.wording_key, s.identity, s.urn_order';
  const place = statementOrder('m', 'm');
  const selected = `select c.grp, c.parent, m.id, cast(c.rank as text) || ' ' || ${place} as sort from ${given}`;
  const isSingle = `exists (select 1 from ${recordsFromJson(dialect, 'e', COLUMNS)}
      where e.parent = c.parent and e.target = m.id)`;
  const own = `${selected} cross join (
      select ${member}, dense_rank() over (partition by t.wording_key order by s.urn_order) as standing
        from statement t join standard s on s.id = t.standard_id
       where s.is_latest and ${inList(dialect, 't.wording_key')}) m
      ${partners('m.wording_key', 'm.standing <= ?', ...(single.length > 0 ? [`not ${isSingle}`] : []))}`;
  const singles = `${selected} cross join (
      select ${member} from statement t join standard s on s.id = t.standard_id
       where s.is_latest and ${inList(dialect, 't.id')}) m ${partners('m.id')}`;
  const targets = listParameter(new Set(ofWordings.map(({ target }) => target)));
  const standings = size === null ? ALL_STANDARDS : size + 2 + single.length;
  const shown = single.filter(({ isShown }) => isShown);
  return {
    name: nameOfCriteria(criteria),
    columns: 'o.parent as "fromId", o.id as "toId", o.grp as "group"',
    from: `(${single.length > 0 ? `${own} union all ${singles}` : own}) o`,
    where: [],
    parameters: [
      ...[JSON.stringify(ofWordings), targets, standings],
      ...(single.length > 0
        ? [JSON.stringify(single), JSON.stringify(shown), listParameter(shown.map(({ target }) => target))]
        : []),
    ],
    order: { column: 'o.sort', type: 'text', id: 'o.id' },
    parent: 'o.parent',
  };
}

function toRecord({ parent, wording, statement, probability, isShown }: ListedGroup, grp: number) {
  const { id, unit, kind } = parent;
  const isSingle = wording === null;
  const target = wording ?? statement ?? '';
  return { grp, parent: id, unit, kind, rank: rankOf(probability), target, isSingle, isShown };
}
