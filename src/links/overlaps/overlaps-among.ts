import { type PageArguments, readPageRequest, toCursor } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { findDecidedPartners } from './partners/decided-partners';
import { toOverlapId } from './overlap-id';
import { type OverlapPage } from './overlap-page';
import { type NamedPair, PairsAmong } from './pairs/pairs-among';
import { LinkIndex } from './pairs/pair-finding';
import {
  findDecidedLinks,
  groupsOfStatements,
  groupsOfWordings,
  type PartnerGroup,
} from './partners/partner-group';
import { nameOfCriteria } from './partners/partner-list';
import { type OverlapCriteria, type StatementOverlap, type UnitStatement } from './statement-overlap';
import { findUnitStatementsOf } from './unit-statement.queries';
import { findLinksAmongWordings } from './pairs/wording-links.queries';

/**
 * A page of the overlaps among standards, whichever editions they are, each pair of statements once, seen from the standard
 * that comes first: the likeliest first, then in reading order. Two editions of one unit do not overlap each other. Pages go
 * forward only.
 */
export async function readOverlapsAmong(
  rows: RowReader,
  standards: readonly Pick<StandardRecord, 'id'>[],
  criteria: OverlapCriteria,
  { first, after }: PageArguments,
): Promise<OverlapPage> {
  const ids = standards.map(({ id }) => id);
  const name = `${nameOfCriteria(criteria)} among ${ids.join()}`;
  const request = readPageRequest(name, { first: first ?? null, after: after ?? null });
  const pairs = await findPairsAmong(rows, ids, criteria);
  const found: NamedPair[] = [];
  for (const pair of pairs.after(request.after)) {
    found.push(pair);
    if (found.length > request.size) break;
  }
  return {
    page: {
      edges: found.slice(0, request.size).map((pair) => ({
        cursor: toCursor(name, pair.key),
        row: toOverlap(pair),
      })),
      hasNextPage: found.length > request.size,
      hasPreviousPage: request.after !== null,
    },
    total: async () => pairs.count(),
  };
}

function toOverlap({ from, to, group: { finding, judgement } }: NamedPair): StatementOverlap {
  return { id: toOverlapId(from.id, to.id), from, to, ...finding, judgement };
}

async function findPairsAmong(
  rows: RowReader,
  standardIds: readonly string[],
  criteria: OverlapCriteria,
): Promise<PairsAmong> {
  const statements = await findUnitStatementsOf(rows, standardIds);
  const wordings = new Map(statements.map((statement) => [statement.wordingKey, statement]));
  const links = await findLinksAmongWordings(rows, [...wordings.keys()], criteria.minProbability);
  const decided = await findDecidedPartners(rows, statements);
  const decidedLinks = await findDecidedLinks(rows, statements, decided);
  const material = { links: new LinkIndex([...links, ...decidedLinks]), decided, criteria };
  const known = new Map<string, readonly PartnerGroup[]>();
  const ofWording = (statement: UnitStatement): readonly PartnerGroup[] => {
    let groups = known.get(statement.wordingKey);
    if (!groups) known.set(statement.wordingKey, (groups = groupsOfWordings(statement, material)));
    return groups;
  };
  const groupsOf = (statement: UnitStatement) => [
    ...ofWording(statement).filter(({ wording }) => wordings.has(wording ?? '')),
    ...groupsOfStatements(statement, material),
  ];
  return new PairsAmong(statements, standardIds, groupsOf, criteria.evidence);
}
