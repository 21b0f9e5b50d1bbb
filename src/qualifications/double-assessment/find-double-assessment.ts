import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { type OverlapCriteria, type StatementOverlap } from '../../links/overlaps/statement-overlap';
import { findPairsAmong } from '../../links/overlaps/pairs/statement-pairs';
import { findUnitStatementsOf } from '../../links/overlaps/unit-statement.queries';
import { findCited, type VersionPlace } from '../store/citation.queries';
import { type QualificationEvidenceRow } from '../store/qualification.entity';
import { type AssessmentScope, listAssessed } from './assessed-statements';
import { listDistinctOverlaps } from './distinct-overlaps';

/** The rows of a mapping that assess each side of an overlap, those that only inform included. */
export interface OverlapAssessment {
  readonly from: readonly QualificationEvidenceRow[];
  readonly to: readonly QualificationEvidenceRow[];
}

/** Two statements that ask for the same thing in one qualification. */
export interface DoubleAssessment extends StatementOverlap {
  readonly assessedBy: OverlapAssessment;
}

/** What is looked for, and among which statements. */
export interface DoubleAssessmentQuestion {
  readonly criteria: OverlapCriteria;
  readonly scope: AssessmentScope;
}

/** What each version assesses twice, one entry a distinct requirement; a fixed number of queries. */
export async function findDoubleAssessment(
  rows: RowReader,
  places: readonly VersionPlace[],
  { criteria, scope }: DoubleAssessmentQuestion,
): Promise<DoubleAssessment[][]> {
  const cited = await findCited(rows, places);
  const standards = new Set(cited.flatMap((one) => one.standards.map(({ id }) => id)));
  const statements = await findUnitStatementsOf(rows, [...standards]);
  const assessed = cited.map((one) => listAssessed(one, statements, scope));
  const all = new Map(assessed.flat().map((statement) => [statement.id, statement]));
  const pairs = await findPairsAmong(rows, [...all.values()], criteria);
  return cited.map(({ evidences }, at) => {
    const byStatement = groupBy(evidences, ({ statementId }) => statementId);
    return listDistinctOverlaps(assessed[at] ?? [], pairs).map((overlap) => ({
      ...overlap,
      assessedBy: {
        from: byStatement.get(overlap.from.id) ?? [],
        to: byStatement.get(overlap.to.id) ?? [],
      },
    }));
  });
}
