import { type RowReader } from '../../../common/rows';
import { type DecidedPartners, findDecidedPartners } from '../partners/decided-partners';
import { toOverlapId } from '../overlap-id';
import { isWanted, LinkIndex, settle } from './pair-finding';
import { findDecidedLinks } from '../partners/partner-group';
import { type OverlapCriteria, type StatementOverlap, type UnitStatement } from '../statement-overlap';
import { findLinksAmongWordings, findLinksOfWordings } from './wording-links.queries';

/** What is computed and decided among some statements, to be asked pair by pair without a further query. */
export class StatementPairs {
  constructor(
    private readonly links: LinkIndex,
    private readonly decided: DecidedPartners,
    private readonly criteria: OverlapCriteria,
  ) {}

  /** Keys of the other wordings beside which something is computed or decided about a statement. */
  wordingsBeside(statement: UnitStatement): ReadonlySet<string> {
    return new Set([
      ...this.links.partnersOf(statement.wordingKey),
      ...this.decided.wordingsBeside(statement),
      ...this.decided.statementsBeside(statement.id).map(({ wordingKey }) => wordingKey),
    ]);
  }

  /** Ids of the statements beside which this very statement was decided about. */
  statementsBeside(statement: UnitStatement): readonly string[] {
    return this.decided.statementsBeside(statement.id).map(({ id }) => id);
  }

  /** The overlap of two statements, seen from the first; null within one unit and for what the criteria leave out. */
  between(from: UnitStatement, to: UnitStatement): StatementOverlap | null {
    const { evidence } = this.criteria;
    if (from.unit === to.unit) return null;
    if (evidence !== null && (evidence === 'SAME_KIND') !== (from.kind === to.kind)) return null;
    const judgement = this.decided.judgeStatements(from, to);
    const finding = settle(this.links.between(from, to.wordingKey), judgement);
    if (!finding || !isWanted(finding, judgement, this.criteria)) return null;
    return { id: toOverlapId(from.id, to.id), from, to, ...finding, judgement };
  }
}

/** Everything known of the overlaps among some statements, in a fixed number of queries. */
export function findPairsAmong(
  rows: RowReader,
  statements: readonly UnitStatement[],
  criteria: OverlapCriteria,
): Promise<StatementPairs> {
  return findPairs(rows, statements, criteria, findLinksAmongWordings);
}

/** Everything known of the overlaps that some statements have with any other, in a fixed number of queries. */
export function findPairsOf(
  rows: RowReader,
  statements: readonly UnitStatement[],
  criteria: OverlapCriteria,
): Promise<StatementPairs> {
  return findPairs(rows, statements, criteria, findLinksOfWordings);
}

async function findPairs(
  rows: RowReader,
  statements: readonly UnitStatement[],
  criteria: OverlapCriteria,
  findLinks: typeof findLinksAmongWordings,
): Promise<StatementPairs> {
  const wordings = [...new Set(statements.map(({ wordingKey }) => wordingKey))];
  const links = await findLinks(rows, wordings, criteria.minProbability);
  const decided = await findDecidedPartners(rows, statements);
  const decidedLinks = await findDecidedLinks(rows, statements, decided);
  return new StatementPairs(new LinkIndex([...links, ...decidedLinks]), decided, criteria);
}
