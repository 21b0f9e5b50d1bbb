import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { type CitedStandards, findCited, type VersionPlace } from '../store/citation.queries';
import { type QualificationEvidenceRow } from '../store/qualification.entity';
import { coverStandard, type StatementCoverage } from './cover-standard';

/** What a version of a qualification covers of one standard that it cites. */
export interface StandardCoverage {
  readonly standard: StandardRecord;
  /** Keys of the units that cite it, in order. */
  readonly units: readonly string[];
  readonly statements: readonly StatementCoverage<QualificationEvidenceRow>[];
}

/** The coverage of each version, one entry a standard cited in order of citation; a fixed number of queries. */
export async function findCoverage(
  rows: RowReader,
  places: readonly VersionPlace[],
): Promise<StandardCoverage[][]> {
  return coverCited(rows, await findCited(rows, places));
}

/** The coverage of each of these, whatever they were cited by; one query. */
export async function coverCited(
  rows: RowReader,
  cited: readonly CitedStandards[],
): Promise<StandardCoverage[][]> {
  const ids = [...new Set(cited.flatMap(({ standards }) => standards.map(({ id }) => id)))];
  const statements = await findStatementsOfStandards(rows, ids);
  const byStandard = new Map(ids.map((id, at) => [id, statements[at] ?? []]));
  return cited.map((one) => {
    const claims = groupBy(one.evidences, ({ standardId }) => standardId);
    return one.standards.map((standard) => ({
      standard,
      units: unitsCiting(one, standard.id),
      statements: coverStandard(byStandard.get(standard.id) ?? [], claims.get(standard.id) ?? []),
    }));
  });
}

function unitsCiting({ citations, evidences }: CitedStandards, standardId: string): string[] {
  return [
    ...new Set([
      ...citations.filter(({ standard }) => standard?.id === standardId).map(({ unit }) => unit),
      ...evidences.filter((evidence) => evidence.standardId === standardId).map(({ unit }) => unit),
    ]),
  ];
}
