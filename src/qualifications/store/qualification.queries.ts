import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { type KeysetList } from '../../common/keyset';
import { type RowReader, type SqlValue } from '../../common/rows';
import { type QualificationStructure } from '../structure/structure';
import { toNumberKey } from './number-key';
import {
  type QualificationEventRow,
  type QualificationState,
  type QualificationVersionRow,
} from './qualification.entity';

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

const COLUMNS = `q.id, q.organisation_id as "organisationId", q.latest_version as "latestVersion",
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
const SEEN = 'v.version = case when q.organisation_id = ? then q.latest_version else q.published_version end';
const FROM = `qualification q join qualification_version v on v.qualification_id = q.id and ${SEEN}`;

/** Nobody's id: sees what is published. */
const ANYBODY = '';

/** Qualifications by id as an organisation (null: anybody) sees them, in the order asked; null where it sees none. */
export async function findQualifications(
  rows: RowReader,
  organisationId: string | null,
  ids: readonly string[],
): Promise<(QualificationRecord | null)[]> {
  const found = await rows.all<QualificationRecord>(
    `select ${COLUMNS} from ${FROM} where ${inList(rows.dialect, 'q.id')}`,
    [organisationId ?? ANYBODY, listParameter(ids)],
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** How a list of qualifications may be narrowed. */
export interface QualificationCriteria {
  readonly state?: QualificationState;
  readonly number?: string;
  /** Ids of standards, any of which it cites. */
  readonly standardIds?: readonly string[];
  /** Only these. */
  readonly ids?: readonly string[];
}

/** The qualifications that an organisation (null: anybody) sees, by title. */
export function listQualifications(
  rows: Pick<RowReader, 'dialect'>,
  organisationId: string | null,
  criteria: QualificationCriteria,
): KeysetList {
  const where: string[] = [];
  const parameters: SqlValue[] = [organisationId ?? ANYBODY];
  const add = (sql: string, ...values: SqlValue[]) => {
    where.push(sql);
    parameters.push(...values);
  };
  const { state, number, standardIds, ids } = criteria;
  if (state !== undefined) add('v.state = ?', state);
  if (number !== undefined) add('v.number_key = ?', toNumberKey(number));
  if (ids !== undefined) add(inList(rows.dialect, 'q.id'), listParameter(ids));
  if (standardIds !== undefined) {
    const cites = (table: string) =>
      `select 1 from ${table} c where c.qualification_id = v.qualification_id and c.version = v.version
          and ${inList(rows.dialect, 'c.standard_id')}`;
    add(
      `(exists (${cites('qualification_citation')}) or exists (${cites('qualification_evidence')}))`,
      listParameter(standardIds),
      listParameter(standardIds),
    );
  }
  return {
    name: `qualifications ${organisationId ?? ''} ${JSON.stringify(criteria)}`,
    columns: COLUMNS,
    from: FROM,
    where,
    parameters,
    order: { column: 'v.title_order', type: 'text', id: 'q.id' },
  };
}

/** All versions of a qualification, newest first. Whoever calls decides which of them may be seen. */
export function findVersions(rows: RowReader, id: string): Promise<QualificationRecord[]> {
  return rows.all(
    `select ${COLUMNS} from qualification q join qualification_version v on v.qualification_id = q.id
      where q.id = ? order by v.version desc`,
    [id],
  );
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
    return structure === undefined ? null : (JSON.parse(structure) as QualificationStructure);
  });
}

/** What was done to a qualification, oldest first. */
export function findEvents(rows: RowReader, id: string): Promise<QualificationEventRow[]> {
  const fields = [
    'qualificationId',
    'sequence',
    'action',
    'version',
    'organisationId',
    'keyId',
    'at',
    'differences',
  ];
  return rows.all(
    `select ${columnsOf('e', fields)} from qualification_event e where e.qualification_id = ? order by e.sequence`,
    [id],
  );
}
