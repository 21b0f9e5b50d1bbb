import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { type QualificationStructure } from '../structure/structure';
import { parseStored } from './stored-structures';
import { type QualificationEventRow, type QualificationVersionRow } from './qualification.entity';

/** A version of a qualification as it is read; the structure is fetched only when asked for. */
export type QualificationRecord = Omit<
  QualificationVersionRow,
  'structure' | 'qualificationId' | 'titleOrder' | 'numberKey'
> & {
  readonly id: string;
  readonly organisationId: string;
  readonly latestVersion: number;
  readonly publishedVersion: number | null;
};

/** The SELECT list of a record, under the aliases `q` and `v`. */
export const QUALIFICATION_COLUMNS = `q.id, q.organisation_id as "organisationId", q.latest_version as "latestVersion",
  q.published_version as "publishedVersion", ${columnsOf('v', [
    'version',
    'state',
    'titleEn',
    'titleCy',
    'number',
    'framework',
    'level',
    'savedAt',
    'publishedAt',
    'withdrawnAt',
    'withdrawalReason',
  ] satisfies (keyof QualificationRecord)[])}`;

/** The version that an organisation sees (one placeholder): the newest of its own, of others what is published. */
export const SEEN_VERSION =
  'v.version = case when q.organisation_id = ? then q.latest_version else q.published_version end';
/** FROM: what an organisation sees (one placeholder). */
export const SEEN_QUALIFICATIONS = `qualification q join qualification_version v on v.qualification_id = q.id and ${SEEN_VERSION}`;

/** Nobody's id: sees what is published. */
export const ANYBODY = '';

/** Qualifications by id as an organisation (null: anybody) sees them, in the order asked; null where it sees none. */
export async function findQualifications(
  rows: RowReader,
  organisationId: string | null,
  ids: readonly string[],
): Promise<(QualificationRecord | null)[]> {
  const found = await rows.all<QualificationRecord>(
    `select ${QUALIFICATION_COLUMNS} from ${SEEN_QUALIFICATIONS} where ${inList(rows.dialect, 'q.id')}`,
    [organisationId ?? ANYBODY, listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** All versions of a qualification, newest first. Whoever calls decides which of them may be seen. */
export async function findVersions(rows: RowReader, id: string): Promise<QualificationRecord[]> {
  const [versions = []] = await findVersionsOf(rows, [id]);
  return versions;
}

/** All versions of each qualification, newest first, in one query. Whoever calls decides which of them may be seen. */
export async function findVersionsOf(
  rows: RowReader,
  ids: readonly string[],
): Promise<QualificationRecord[][]> {
  const found = await rows.all<QualificationRecord>(
    `select ${QUALIFICATION_COLUMNS} from qualification q join qualification_version v on v.qualification_id = q.id
      where ${inList(rows.dialect, 'q.id')} order by q.id, v.version desc`,
    [listParameter(ids)],
  );
  const byId = groupBy(found, ({ id }) => id);
  return ids.map((id) => byId.get(id) ?? []);
}

/** True when an organisation (null: anybody) may read that version: its own, and of others what was published. */
export function maySee(
  organisationId: string | null,
  version: Pick<QualificationRecord, 'organisationId' | 'state'>,
): boolean {
  return version.organisationId === organisationId || version.state !== 'DRAFT';
}

/** The structure of a version; null when there is no such version. */
export async function findStructure(
  rows: RowReader,
  id: string,
  version: number,
): Promise<QualificationStructure | null> {
  const [structure] = await findStructures(rows, [{ id, version }]);
  return structure ?? null;
}

/** The structures of many versions in one query, in the order asked. */
export async function findStructures(
  rows: RowReader,
  places: readonly { readonly id: string; readonly version: number }[],
): Promise<(QualificationStructure | null)[]> {
  const found = await rows.all<{ id: string; version: number; structure: string }>(
    `select v.qualification_id as id, v.version, v.structure from qualification_version v
      where ${inList(rows.dialect, 'v.qualification_id')} and ${inList(rows.dialect, 'v.version', 'integer')}`,
    [listParameter(places.map(({ id }) => id)), listParameter(places.map(({ version }) => version))],
  );
  const byPlace = new Map(found.map((row) => [`${row.id} ${row.version}`, row.structure]));
  return places.map(({ id, version }) => {
    const structure = byPlace.get(`${id} ${version}`);
    return structure === undefined ? null : parseStored(structure);
  });
}

/** What was done to each qualification, oldest first, in one query. */
export async function findEventsOf(
  rows: RowReader,
  ids: readonly string[],
): Promise<QualificationEventRow[][]> {
  const fields = [
    'qualificationId',
    'sequence',
    'action',
    'version',
    'organisationId',
    'keyId',
    'at',
    'differences',
  ] satisfies (keyof QualificationEventRow)[];
  const found = await rows.all<QualificationEventRow>(
    `select ${columnsOf('e', fields)} from qualification_event e
      where ${inList(rows.dialect, 'e.qualification_id')} order by e.qualification_id, e.sequence`,
    [listParameter(ids)],
  );
  const byId = groupBy(found, ({ qualificationId }) => qualificationId);
  return ids.map((id) => byId.get(id) ?? []);
}
