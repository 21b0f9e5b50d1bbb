import { countList, readPage } from '../../common/keyset';
import { type PageArguments, readPageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { type StandardRecord } from '../../register/standards/standard.queries';
import { findDecidedPartners } from './decided-partners';
import { type OverlapPage, toOverlapPages } from './overlap-page';
import { listPairs } from './pair-list';
import { LinkIndex } from './pair-finding';
import { findDecidedLinks, groupsOfStatements, groupsOfWordings, type PartnerGroup } from './partner-group';
import { nameOfCriteria, type PartnerRow } from './partner-list';
import { type OverlapCriteria } from './statement-overlap';
import { findUnitStatementsOf } from './unit-statement.queries';
import { findLinksAmongWordings } from './wording-links.queries';

/**
 * A page of the overlaps among standards, whichever editions they are, each pair of statements once, seen from the standard
 * that comes first: the likeliest first, then in reading order. Two editions of one unit do not overlap each other.
 */
export async function readOverlapsAmong(
  rows: RowReader,
  standards: readonly StandardRecord[],
  criteria: OverlapCriteria,
  given: PageArguments,
): Promise<OverlapPage> {
  const ids = standards.map(({ id }) => id);
  const name = `${nameOfCriteria(criteria)} among ${ids.join()}`;
  const request = readPageRequest(name, given);
  const groups = await findGroupsAmong(rows, ids, criteria);
  const list = listPairs(rows.dialect, name, standards, groups, criteria.evidence);
  const page = await readPage<PartnerRow>(rows, list, request);
  const [first] = await toOverlapPages(rows, groups, [page]);
  return {
    page: first ?? { edges: [], hasNextPage: false, hasPreviousPage: false },
    total: () => countList(rows, list),
  };
}

async function findGroupsAmong(
  rows: RowReader,
  standardIds: readonly string[],
  criteria: OverlapCriteria,
): Promise<PartnerGroup[]> {
  const statements = await findUnitStatementsOf(rows, standardIds);
  const byWording = new Map(statements.map((statement) => [statement.wordingKey, statement]));
  const ids = new Set(statements.map(({ id }) => id));
  const links = await findLinksAmongWordings(rows, [...byWording.keys()], criteria.minProbability);
  const decided = await findDecidedPartners(rows, statements);
  const decidedLinks = await findDecidedLinks(rows, statements, decided);
  const material = { links: new LinkIndex([...links, ...decidedLinks]), decided, criteria };
  return [
    ...[...byWording.values()].flatMap((statement) => groupsOfWordings(statement, material)),
    ...statements.flatMap((statement) => groupsOfStatements(statement, material)),
  ].filter(({ wording, statement }) =>
    wording === null ? ids.has(statement ?? '') : byWording.has(wording),
  );
}
