import { columnsOf } from '../../common/columns';
import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import {
  findEditions,
  findStandards,
  pickCurrent,
  type StandardRecord,
} from '../../register/standards/standard.queries';
import { type QualificationCitationRow, type QualificationEvidenceRow } from './qualification.entity';

/** A version of a qualification. */
export interface VersionPlace {
  readonly id: string;
  readonly version: number;
}

/** A citation with the edition that it means today; null while the register does not have it. */
export interface ResolvedCitation extends QualificationCitationRow {
  readonly standard: StandardRecord | null;
}

/** What a version cites: its citations, and the rows of its mapping whose statement is still on the register. */
export interface CitedStandards {
  readonly citations: readonly ResolvedCitation[];
  readonly evidences: readonly QualificationEvidenceRow[];
  /** Every standard cited or evidenced, each once, in order of citation. */
  readonly standards: readonly StandardRecord[];
}

/**
 * What each version cites, in the order asked and in a fixed number of queries. A citation that found nothing when it was
 * saved is looked up again, for standards arrive later.
 */
export async function findCited(rows: RowReader, places: readonly VersionPlace[]): Promise<CitedStandards[]> {
  const [citations, evidences] = await Promise.all([
    findCitationRows(rows, places),
    findEvidenceRows(rows, places),
  ]);
  const all = citations.flat();
  const identities = [...new Set(all.flatMap(({ identity }) => identity ?? []))];
  const ids = [
    ...new Set([
      ...all.flatMap(({ standardId }) => standardId ?? []),
      ...evidences.flat().map((one) => one.standardId),
    ]),
  ];
  const [editions, standards] = await Promise.all([findEditions(rows, identities), findStandards(rows, ids)]);
  const byIdentity = new Map(identities.map((identity, at) => [identity, editions[at] ?? []]));
  const byId = new Map(standards.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const resolve = (citation: QualificationCitationRow): ResolvedCitation => {
    const saved = citation.standardId === null ? null : (byId.get(citation.standardId) ?? null);
    return {
      ...citation,
      standard: saved ?? pickMeant(citation, byIdentity.get(citation.identity ?? '') ?? []),
    };
  };
  return places.map((_place, at) => {
    const resolved = (citations[at] ?? []).map(resolve);
    const present = (evidences[at] ?? []).filter(({ standardId }) => byId.has(standardId));
    const cited = [
      ...resolved.flatMap(({ standard }) => standard ?? []),
      ...present.flatMap(({ standardId }) => byId.get(standardId) ?? []),
    ];
    return {
      citations: resolved,
      evidences: present,
      standards: [...new Map(cited.map((one) => [one.id, one])).values()],
    };
  });
}

function pickMeant(
  { edition }: QualificationCitationRow,
  editions: readonly StandardRecord[],
): StandardRecord | null {
  return edition === null ? pickCurrent(editions) : (editions.find((one) => one.edition === edition) ?? null);
}

const CITATION_COLUMNS = columnsOf('c', [
  'qualificationId',
  'version',
  'position',
  'unit',
  'urn',
  'identity',
  'edition',
  'standardId',
  'claim',
] satisfies (keyof QualificationCitationRow)[]);

function findCitationRows(
  rows: RowReader,
  places: readonly VersionPlace[],
): Promise<QualificationCitationRow[][]> {
  return findOfVersions(rows, `select ${CITATION_COLUMNS} from qualification_citation c`, places);
}

const EVIDENCE_COLUMNS = columnsOf('c', [
  'qualificationId',
  'version',
  'position',
  'unit',
  'learningOutcome',
  'criterion',
  'statementId',
  'standardId',
  'claim',
] satisfies (keyof QualificationEvidenceRow)[]);

function findEvidenceRows(
  rows: RowReader,
  places: readonly VersionPlace[],
): Promise<QualificationEvidenceRow[][]> {
  const sql = `select ${EVIDENCE_COLUMNS} from qualification_evidence c join statement t on t.id = c.statement_id`;
  return findOfVersions(rows, sql, places);
}

async function findOfVersions<Row extends { readonly qualificationId: string; readonly version: number }>(
  rows: RowReader,
  select: string,
  places: readonly VersionPlace[],
): Promise<Row[][]> {
  const found = await rows.all<Row>(
    `${select} where ${inList(rows.dialect, 'c.qualification_id')} and ${inList(rows.dialect, 'c.version', 'integer')}
      order by c.qualification_id, c.version, c.position`,
    [listParameter(places.map(({ id }) => id)), listParameter(places.map(({ version }) => version))],
  );
  const byPlace = groupBy(found, (row) => `${row.qualificationId} ${row.version}`);
  return places.map(({ id, version }) => byPlace.get(`${id} ${version}`) ?? []);
}
