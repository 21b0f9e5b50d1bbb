import { groupBy } from '../../common/group-by';
import { type Language, LANGUAGES } from '../../common/language';
import { type StatementRow } from '../../register/standards/statement.entity';
import { statementsFor } from '../../register/standards/statement-lists';
import { type CoverageClaim, COVERAGE_CLAIMS } from '../structure/structure';

/** A row of the mapping as coverage needs it: which criterion claims which statement, and how strongly. */
export interface Claim {
  readonly unit: string;
  readonly learningOutcome: string;
  readonly criterion: string;
  readonly statementId: string;
  readonly claim: CoverageClaim;
}

/** One statement of a cited standard with what is claimed of it. */
export interface StatementCoverage<Row extends Claim = Claim> {
  readonly statement: StatementRow;
  /** The strongest claim; null when nothing is claimed. */
  readonly strength: CoverageClaim | null;
  /** In the order of the structure. */
  readonly claims: readonly Row[];
  /** True when it is evidenced in full or in part; what only informs covers nothing. */
  readonly isCovered: boolean;
  /** True when criteria of several places evidence it: it may be assessed twice. */
  readonly isClaimedMoreThanOnce: boolean;
}

const KINDS = ['PERFORMANCE_CRITERION', 'KNOWLEDGE_ITEM'] as const;

/**
 * What a mapping covers of one standard, a statement a row: criteria first, in the order printed. Where the languages of
 * a standard could not be paired, the list that the mapping uses more is the one to be covered, English when in doubt.
 */
export function coverStandard<Row extends Claim>(
  statements: readonly StatementRow[],
  claims: readonly Row[],
): StatementCoverage<Row>[] {
  const byStatement = groupBy(claims, ({ statementId }) => statementId);
  return KINDS.flatMap((kind) => listInUse(statements, kind, byStatement)).map((statement) => {
    const own = byStatement.get(statement.id) ?? [];
    const evidencing = own.filter(({ claim }) => claim !== 'INFORMS');
    const places = new Set(evidencing.map((one) => `${one.unit}\n${one.learningOutcome}\n${one.criterion}`));
    return {
      statement,
      strength: COVERAGE_CLAIMS.find((claim) => own.some((one) => one.claim === claim)) ?? null,
      claims: own,
      isCovered: evidencing.length > 0,
      isClaimedMoreThanOnce: places.size > 1,
    };
  });
}

function listInUse(
  statements: readonly StatementRow[],
  kind: StatementRow['kind'],
  claims: ReadonlyMap<string, readonly unknown[]>,
): StatementRow[] {
  const lists = LANGUAGES.map((language: Language) => statementsFor(statements, kind, language));
  const useOf = (list: readonly StatementRow[]) => list.filter(({ id }) => claims.has(id)).length;
  return lists.reduce((best, list) => (useOf(list) > useOf(best) ? list : best));
}
