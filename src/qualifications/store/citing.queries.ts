import { type Dialect, inList, listParameter, recordsFromJson } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type PartitionedList } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { findEditions, pickCurrent, type StandardRecord } from '../../register/standards/standard.queries';
import { ANYBODY, QUALIFICATION_COLUMNS, SEEN_VERSION } from './qualification.queries';
import { type CitedAs, toCitedKey } from './qualification-list.queries';

/** A standard that may be cited. */
export type CitableStandard = Pick<StandardRecord, 'id' | 'identity' | 'edition'>;

/**
 * The list of the qualifications that cite each standard, or evidence a statement of it, as an organisation (null: anybody)
 * sees them; by title. `meant` are citations that had found nothing when they were saved, see `findMeant`.
 */
export function listCiting(
  dialect: Dialect,
  organisationId: string | null,
  standards: readonly string[],
  meant: readonly MeantCitation[],
): PartitionedList {
  const ids = listParameter(standards);
  const citing = `
    select c.standard_id as parent, c.qualification_id, c.version from qualification_citation c
      where ${inList(dialect, 'c.standard_id')}
    union select e.standard_id, e.qualification_id, e.version
      from qualification_evidence e join statement t on t.id = e.statement_id
      where ${inList(dialect, 'e.standard_id')}
    union select m.parent, c.qualification_id, c.version
      from ${recordsFromJson(dialect, 'm', { parent: 'text', identity: 'text', edition: 'text' })}
      join qualification_citation c on c.identity = m.identity and coalesce(c.edition, '') = m.edition
      where c.standard_id is null`;
  return {
    name: `qualifications ${organisationId ?? ''} of`,
    columns: QUALIFICATION_COLUMNS,
    from: `(${citing}) cites join qualification q on q.id = cites.qualification_id
      join qualification_version v on v.qualification_id = q.id and v.version = cites.version and ${SEEN_VERSION}`,
    where: [],
    parameters: [ids, ids, JSON.stringify(meant), organisationId ?? ANYBODY],
    order: { column: 'v.title_order', type: 'text', id: 'q.id' },
    parent: 'cites.parent',
  };
}

/** A way to cite a standard that means it; `edition` is empty for a citation of none. */
export interface MeantCitation {
  readonly parent: string;
  readonly identity: string;
  readonly edition: string;
}

/** How a citation must read to mean each of the standards today; one query. */
export async function findMeant(
  rows: RowReader,
  standards: readonly CitableStandard[],
): Promise<MeantCitation[]> {
  const identities = [...new Set(standards.map(({ identity }) => identity))];
  const editions = await findEditions(rows, identities);
  const current = new Set(editions.flatMap((known) => pickCurrent(known)?.id ?? []));
  return standards.flatMap(({ id: parent, identity, edition }) => [
    { parent, identity, edition },
    ...(current.has(parent) ? [{ parent, identity, edition: '' }] : []),
  ]);
}

/** Every standard that the qualifications cite which an organisation (null: anybody) sees, with how it is cited. */
export async function findAllCited(
  rows: RowReader,
  organisationId: string | null,
): Promise<(CitedAs & { readonly standard: string })[]> {
  const seen = `join qualification q on q.id = c.qualification_id
    join qualification_version v on v.qualification_id = q.id and v.version = c.version and ${SEEN_VERSION}`;
  const viewer = organisationId ?? ANYBODY;
  const found = await rows.all<{
    standardId: string | null;
    identity: string | null;
    edition: string | null;
  }>(
    `select c.standard_id as "standardId", case when c.standard_id is null then c.identity end as identity,
        case when c.standard_id is null then c.edition end as edition from qualification_citation c ${seen}
      union select c.standard_id, null, null from qualification_evidence c ${seen}`,
    [viewer, viewer],
  );
  const lost = found.filter(({ standardId }) => standardId === null);
  const identities = [...new Set(lost.flatMap(({ identity }) => identity ?? []))];
  const editions = await findEditions(rows, identities);
  const known = new Map(identities.map((identity, at) => [identity, editions[at] ?? []]));
  const cited = [
    ...found.flatMap(({ standardId }) => (standardId === null ? [] : [{ standard: standardId, key: null }])),
    ...lost.flatMap(({ identity, edition }) => {
      const own = known.get(identity ?? '') ?? [];
      const meant = edition === null ? pickCurrent(own) : own.find((one) => one.edition === edition);
      return meant ? [{ standard: meant.id, key: toCitedKey(meant.identity, edition) }] : [];
    }),
  ];
  return [...groupBy(cited, ({ standard }) => standard)].map(([standard, ways]) => ({
    standard,
    standardIds: [standard],
    keys: ways.flatMap(({ key }) => key ?? []),
  }));
}
