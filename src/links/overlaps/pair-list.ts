import { type Dialect, recordsFromJson } from '../../common/dialect';
import { type KeysetList } from '../../common/keyset';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { type ListedGroup, rankOf } from './partner-list';
import { type OverlapEvidence } from './statement-overlap';

/** Where a statement stands among those of the standards named. */
const order = (alias: string) =>
  `cast(1000 + ${alias}.place as text) || case ${alias}.kind when 'PERFORMANCE_CRITERION' then ' 1' else ' 2' end
    || cast(1000000 + ${alias}.position as text)`;

/**
 * The pairs of statements among some standards, each once, seen from the standard named first: the likeliest first, then in
 * reading order. Two editions of one unit make no pairs. Groups of single statements take the place of what their wordings
 * say.
 */
export function listPairs(
  dialect: Dialect,
  name: string,
  standards: readonly StandardRecord[],
  groups: readonly ListedGroup[],
  evidence: OverlapEvidence | null,
): KeysetList {
  const named = standards.map(({ id, identity }, place) => ({ standard: id, unit: identity, place }));
  const all = groups.map(({ parent, wording, statement, probability, isShown }, grp) => ({
    grp,
    own: wording === null ? parent.id : parent.wordingKey,
    other: wording ?? statement,
    single: wording === null ? 1 : 0,
    shown: isShown ? 1 : 0,
    rank: rankOf(probability),
  }));
  const columns: Record<string, 'text' | 'integer'> = {
    grp: 'integer',
    own: 'text',
    other: 'text',
    single: 'integer',
    shown: 'integer',
    rank: 'integer',
  };
  const pairs = (by: 'wording' | 'id', conditions: string) =>
    `select g.grp, x.id as first, y.id as second,
            cast(g.rank as text) || ' ' || ${order('x')} || ' ' || ${order('y')} as sort
       from groups g join chosen x on x.${by} = g.own join chosen y on y.${by} = g.other
      where g.shown = 1 and x.place < y.place and x.unit <> y.unit and ${conditions}
        ${evidence === null ? '' : `and x.kind ${evidence === 'SAME_KIND' ? '=' : '<>'} y.kind`}`;
  return {
    name,
    columns: 'o.first as "fromId", o.second as "toId", o.grp as "group"',
    from: `(with chosen as materialized (
        select t.id, t.wording_key as wording, t.kind, t.position, n.unit, n.place
          from ${recordsFromJson(dialect, 'n', { standard: 'text', unit: 'text', place: 'integer' })}
          join statement t on t.standard_id = n.standard
      ), groups as materialized (select * from ${recordsFromJson(dialect, 'c', columns)})
      ${pairs(
        'wording',
        `g.single = 0 and not exists (
        select 1 from groups e where e.single = 1 and e.own = x.id and e.other = y.id)`,
      )}
      union all ${pairs('id', 'g.single = 1')}) o`,
    where: [],
    parameters: [JSON.stringify(named), JSON.stringify(all)],
    order: { column: 'o.sort', type: 'text', id: `o.first || o.second` },
  };
}
