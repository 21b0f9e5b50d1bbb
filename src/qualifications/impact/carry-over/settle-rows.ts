import { groupBy } from '../../../common/group-by';
import {
  type AssessmentCriterion,
  COVERAGE_CLAIMS,
  type CoverageClaim,
  type Evidence,
  type QualificationStructure,
} from '../../structure/structure';
import { mapCriteria } from '../../structure/walk-mapping';

/** A row of a mapping with what takes its place. */
export interface SettledRow {
  readonly unit: string;
  readonly learningOutcome: string;
  readonly criterion: string;
  /** Ids of statements: of the one that is left, and of those that are evidenced instead; none drops the row. */
  readonly from: string;
  readonly to: readonly string[];
  readonly claim: CoverageClaim;
}

/**
 * Puts the new statements in the place of the old ones. A criterion that evidences a new statement already keeps one row of
 * it, with the stronger claim.
 */
export function settleRows(
  structure: QualificationStructure,
  settled: readonly SettledRow[],
): QualificationStructure {
  const byCriterion = groupBy(settled, (row) => keyOf(row.unit, row.learningOutcome, row.criterion));
  return mapCriteria(structure, (criterion, outcome, unit) => {
    const own = byCriterion.get(keyOf(unit.key, outcome.number, criterion.number));
    return own ? settleCriterion(criterion, own) : criterion;
  });
}

function settleCriterion(
  criterion: AssessmentCriterion,
  settled: readonly SettledRow[],
): AssessmentCriterion {
  const byStatement = new Map(settled.map((row) => [row.from, row]));
  const evidences = criterion.evidences.flatMap((evidence): Evidence[] => {
    const row = byStatement.get(evidence.statement.toLowerCase());
    return row ? row.to.map((statement) => ({ statement, claim: row.claim })) : [evidence];
  });
  const added = new Set(settled.flatMap(({ to }) => to));
  const kept = new Map<string, Evidence>();
  const distinct = evidences.flatMap((evidence, at): [string, Evidence][] => {
    const id = evidence.statement.toLowerCase();
    return [[added.has(id) ? id : `${id} ${at}`, evidence]];
  });
  for (const [name, evidence] of distinct) kept.set(name, stronger(kept.get(name), evidence));
  return { ...criterion, evidences: [...kept.values()] };
}

function stronger(one: Evidence | undefined, other: Evidence): Evidence {
  if (!one) return other;
  return COVERAGE_CLAIMS.indexOf(one.claim) <= COVERAGE_CLAIMS.indexOf(other.claim) ? one : other;
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u001f');
}
