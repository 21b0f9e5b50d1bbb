import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { type PartnerGroup, findPartnerGroups } from '../overlaps/partners/partner-group';
import { DEFAULT_CRITERIA, type OverlapCriteria, type UnitStatement } from '../overlaps/statement-overlap';
import { findUnitStatementsOf } from '../overlaps/unit-statement.queries';
import { type OverlapSeed, type StandardLink, toStrength } from '../standard-link';
import { coverageSentence } from './coverage-sentence';
import { coverageOf, NO_STATEMENTS, type StatementTotals } from './unit-coverage';
import {
  countStatements,
  findCommonWordings,
  findPartnerPlaces,
  type PartnerPlace,
} from './unit-overlap.queries';

/** A criterion beside a knowledge item is no counterpart: it takes other evidence. Below even chances nothing counts. */
const COUNTED: OverlapCriteria = { ...DEFAULT_CRITERIA, minProbability: 0.5, evidence: 'SAME_KIND' };
/** A wording of more statements is a formula of the trade and joins no two units. */
const MOST_OF_A_WORDING = 200;

/**
 * The latest editions of other units whose statements overlap with those of each standard (by id), with what share of
 * either has a counterpart in the other. The strength is the share of the standard asked, so it differs from either end.
 */
export async function findUnitOverlapLinks(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<StandardLink[][]> {
  const [standards, statements] = await Promise.all([
    findStandards(rows, standardIds),
    findUnitStatementsOf(rows, standardIds),
  ]);
  const ids = statements.map(({ id }) => id);
  const all = (await findPartnerGroups(rows, ids, COUNTED)).filter(
    ({ isShown, wording }) => isShown || wording === null,
  );
  const common = await findCommonWordings(
    rows,
    new Set(all.flatMap(({ wording }) => wording ?? [])),
    MOST_OF_A_WORDING,
  );
  const groups = all.filter(({ wording }) => wording === null || !common.has(wording));
  const places = await findPartnerPlaces(rows, groups, COUNTED);
  const totals = await countStatements(
    rows,
    new Set([...standardIds, ...places.map(({ standardId }) => standardId)]),
  );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const pairs = places.flatMap((to): Pair[] => {
    const [from, group] = [byId.get(to.fromId), groups[to.group]];
    return from && group ? [{ from, to, group }] : [];
  });
  const byStandard = groupBy(pairs, ({ from }) => from.standardId);
  return standards.map((standard) => {
    if (!standard) return [];
    const partners = groupBy(byStandard.get(standard.id) ?? [], ({ to }) => to.standardId);
    return [...partners.values()].map((each) => toLink(standard, each, totals));
  });
}

interface Pair {
  readonly from: UnitStatement;
  readonly to: PartnerPlace;
  readonly group: PartnerGroup;
}

function toLink(
  standard: StandardRecord,
  pairs: readonly Pair[],
  totals: ReadonlyMap<string, StatementTotals>,
): StandardLink {
  const [first] = pairs;
  const standardId = first?.to.standardId ?? '';
  const own = coverageOf(
    pairs.map(({ from, group }) => ({
      kind: from.kind,
      position: from.position,
      probability: group.probability,
    })),
    totals.get(standard.id) ?? NO_STATEMENTS,
  );
  const other = coverageOf(
    pairs.map(({ to, group }) => ({ kind: to.kind, position: to.position, probability: group.probability })),
    totals.get(standardId) ?? NO_STATEMENTS,
  );
  const [here, there] = [standard.urn ?? standard.identity, first?.to.urn ?? first?.to.identity ?? ''];
  return {
    kind: 'OVERLAP',
    standardId,
    order: first?.to.order ?? '',
    strength: toStrength(own.share),
    evidence: (language) => [
      coverageSentence(own, { of: here, in: there }, language),
      coverageSentence(other, { of: there, in: here }, language),
    ],
    overlaps: [...pairs].sort(likeliestFirst).map(toSeed),
  };
}

function toSeed({ to, group: { finding, judgement } }: Pair): OverlapSeed {
  return { fromId: to.fromId, toId: to.toId, finding, judgement };
}

/** Then in reading order. */
function likeliestFirst(a: Pair, b: Pair): number {
  const kinds = Number(a.from.kind === 'KNOWLEDGE_ITEM') - Number(b.from.kind === 'KNOWLEDGE_ITEM');
  return (
    b.group.probability - a.group.probability ||
    kinds ||
    a.from.position - b.from.position ||
    a.to.position - b.to.position ||
    (a.to.toId < b.to.toId ? -1 : 1)
  );
}
