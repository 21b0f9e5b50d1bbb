import { groupBy } from '../../common/group-by';
import { type UnitStatement } from '../../links/overlaps/statement-overlap';
import { inReadingOrder } from '../../register/standards/reading-order';
import { type CitedStandards } from '../store/citation.queries';

/** ASSESSED: what criteria evidence; CITED: every statement of the standards cited. */
export const ASSESSMENT_SCOPES = ['ASSESSED', 'CITED'] as const;
export type AssessmentScope = (typeof ASSESSMENT_SCOPES)[number];

/**
 * The statements that a version assesses, in order of citation and then as printed: those that a criterion evidences in full
 * or in part. Where a unit cites a standard, not merely to inform, and no criterion is mapped to that standard yet, it is
 * taken to assess all of it. What only informs assesses nothing.
 */
export function listAssessed(
  cited: CitedStandards,
  statements: readonly UnitStatement[],
  scope: AssessmentScope,
): UnitStatement[] {
  const byStandard = groupBy(statements, ({ standardId }) => standardId);
  const mapped = new Set(cited.evidences.map(({ standardId }) => standardId));
  const evidenced = new Set(
    cited.evidences.filter(({ claim }) => claim !== 'INFORMS').map(({ statementId }) => statementId),
  );
  const whole = new Set(
    cited.citations.flatMap(({ standard, claim }) =>
      standard && claim !== 'INFORMS' && !mapped.has(standard.id) ? [standard.id] : [],
    ),
  );
  return cited.standards.flatMap(({ id }) =>
    (byStandard.get(id) ?? [])
      .filter((statement) => scope === 'CITED' || whole.has(id) || evidenced.has(statement.id))
      .sort(inReadingOrder),
  );
}
