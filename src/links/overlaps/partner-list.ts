import { type Dialect, recordsFromJson } from '../../common/dialect';
import { type PartitionedList } from '../../common/keyset';
import { type SqlValue } from '../../common/rows';
import { type OverlapCriteria, type UnitStatement } from './statement-overlap';

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

/** A condition on a partner: the statement `t`, its standard `s`, the group `c` with its `parent`. */
export interface PartnerCondition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** Where a statement `t` of the standard `s` stands: after those of smaller URNs, within its unit in reading order. */
export const STATEMENT_ORDER = `s.urn_order || case t.kind when 'PERFORMANCE_CRITERION' then ' 1' else ' 2' end
  || cast(1000000 + t.position as text)`;

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

/**
 * The partners of each statement, in the latest editions of other units: the best first, then by URN and in reading order.
 * Parents are ids of statements. Groups of single statements take the place of what their wordings say.
 */
export function listPartners(
  dialect: Dialect,
  groups: readonly ListedGroup[],
  criteria: OverlapCriteria,
  where: readonly PartnerCondition[],
): PartitionedList {
  const all = groups.map(toRecord);
  const single = all.filter(({ isSingle }) => isSingle);
  const ofWordings = all.filter(({ isSingle, isShown }) => !isSingle && isShown);
  const evidence =
    criteria.evidence === null ? [] : [`t.kind ${criteria.evidence === 'SAME_KIND' ? '=' : '<>'} c.kind`];
  const conditions = ['s.is_latest', 's.identity <> c.unit', ...evidence, ...where.map(({ sql }) => sql)];
  const given = where.flatMap(({ parameters }) => parameters);
  const partners = (on: string, more: readonly string[]) =>
    `select c.grp, c.parent, t.id, cast(c.rank as text) || ' ' || ${STATEMENT_ORDER} as sort
       from ${recordsFromJson(dialect, 'c', COLUMNS)} join statement t on ${on} join standard s on s.id = t.standard_id
      where ${[...conditions, ...more].join(' and ')}`;
  const isSingle = `exists (select 1 from ${recordsFromJson(dialect, 'e', COLUMNS)}
      where e.parent = c.parent and e.target = t.id)`;
  const [wordings, parameters] =
    single.length === 0
      ? [partners('t.wording_key = c.target', []), [JSON.stringify(ofWordings), ...given]]
      : [
          `${partners('t.wording_key = c.target', [`not ${isSingle}`])} union all ${partners('t.id = c.target', [])}`,
          [
            ...[JSON.stringify(ofWordings), ...given, JSON.stringify(single)],
            ...[JSON.stringify(single.filter(({ isShown }) => isShown)), ...given],
          ],
        ];
  return {
    name: nameOfCriteria(criteria),
    columns: 'o.parent as "fromId", o.id as "toId", o.grp as "group"',
    from: `(${wordings}) o`,
    where: [],
    parameters,
    order: { column: 'o.sort', type: 'text', id: 'o.id' },
    parent: 'o.parent',
  };
}

function toRecord({ parent, wording, statement, probability, isShown }: ListedGroup, grp: number) {
  const { id, unit, kind } = parent;
  const isSingle = wording === null;
  return {
    grp,
    parent: id,
    unit,
    kind,
    rank: rankOf(probability),
    target: wording ?? statement,
    isSingle,
    isShown,
  };
}
