import { type RowReader } from '../../../common/rows';
import { type Judgement } from '../../curation/judge';
import { type DecidedPartners, findDecidedPartners } from './decided-partners';
import { isWanted, LinkIndex, settle } from '../pairs/pair-finding';
import { type ListedGroup } from './partner-list';
import { type OverlapCriteria, type PairFinding, type UnitStatement } from '../statement-overlap';
import { findUnitStatements } from '../unit-statement.queries';
import {
  findLinksOfPairs,
  findLinksOfWordings,
  pairOf,
  type StoredLink,
} from '../pairs/wording-links.queries';

/** Partners of one statement about which the same is to be said. */
export interface PartnerGroup extends ListedGroup {
  readonly finding: PairFinding;
  readonly judgement: Judgement;
}

/** The groups of partners of each statement, in a number of SQL statements that does not depend on how many there are. */
export async function findPartnerGroups(
  rows: RowReader,
  ids: readonly string[],
  criteria: OverlapCriteria,
): Promise<PartnerGroup[]> {
  const parents = [...(await findUnitStatements(rows, ids)).values()];
  const keys = [...new Set(parents.map(({ wordingKey }) => wordingKey))];
  const links = await findLinksOfWordings(rows, keys, criteria.minProbability);
  const decided = await findDecidedPartners(rows, parents);
  const index = new LinkIndex([...links, ...(await findDecidedLinks(rows, parents, decided))]);
  const material = { links: index, decided, criteria };
  return parents.flatMap((parent) => [
    ...groupsOfWordings(parent, material),
    ...groupsOfStatements(parent, material),
  ]);
}

/** What the groups of a statement are worked out from. */
export interface GroupMaterial {
  readonly links: LinkIndex;
  readonly decided: DecidedPartners;
  readonly criteria: OverlapCriteria;
}

/** The groups of partners by wording: the same wording, the linked ones, and those that something was decided about. */
export function groupsOfWordings(
  parent: UnitStatement,
  { links, decided, criteria }: GroupMaterial,
): PartnerGroup[] {
  const beside = decided.wordingsBeside(parent);
  const wordings = new Set([parent.wordingKey, ...links.partnersOf(parent.wordingKey), ...beside]);
  return [...wordings].flatMap((wording) =>
    toGroup(
      { parent, wording, statement: null },
      links.between(parent, wording),
      decided.judgeWording(parent, wording),
      criteria,
    ),
  );
}

/** The single partners beside which this very statement was decided about. */
export function groupsOfStatements(
  parent: UnitStatement,
  { links, decided, criteria }: GroupMaterial,
): PartnerGroup[] {
  return decided
    .statementsBeside(parent.id)
    .flatMap((other) =>
      toGroup(
        { parent, wording: null, statement: other.id },
        links.between(parent, other.wordingKey),
        decided.judgeStatements(parent, other),
        criteria,
      ),
    );
}

function toGroup(
  of: Pick<ListedGroup, 'parent' | 'wording' | 'statement'>,
  computed: PairFinding | null,
  judgement: Judgement,
  criteria: OverlapCriteria,
): PartnerGroup[] {
  const finding = settle(computed, judgement);
  if (!finding) return [];
  const { probability } = finding;
  return [{ ...of, probability, finding, judgement, isShown: isWanted(finding, judgement, criteria) }];
}

/** The links of pairs that something was decided about, which count however probable they are. */
export async function findDecidedLinks(
  rows: RowReader,
  statements: readonly UnitStatement[],
  decided: DecidedPartners,
): Promise<StoredLink[]> {
  if (decided.isEmpty) return [];
  const pairs = statements.flatMap((statement) => {
    const named = decided.statementsBeside(statement.id).map(({ wordingKey }) => wordingKey);
    const keys = [...named, ...decided.wordingsBeside(statement)];
    return keys.map((key) => pairOf(statement.wordingKey, key));
  });
  return findLinksOfPairs(rows, pairs);
}
