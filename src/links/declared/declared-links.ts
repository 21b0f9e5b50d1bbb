import { groupBy } from '../../common/group-by';
import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { placeOf, type StandardLink } from '../standard-link';
import { type CitationRecord, findCitations, findCitationsOf } from './citation.queries';
import { findEarlierNames } from './earlier-names';
import { type ResolvedCitation, resolveCitations } from './resolve-citations';

/** Where the citations of each standard (by id) lead, the English ones first, in the order printed. */
export async function findDeclaredCitations(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<ResolvedCitation[][]> {
  const citations = await findCitations(rows, standardIds);
  const resolved = await resolveCitations(rows, citations.flat());
  const byStandard = groupBy(resolved, ({ citation }) => citation.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/**
 * The standards that each one (by id) names under "Links to other NOS", and those whose latest edition names it. What is
 * ambiguous or unresolved makes no link. The number of queries depends only on the longest chain of lineage.
 */
export async function findDeclaredLinks(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<StandardLink[][]> {
  const standards = await findStandards(rows, standardIds);
  const names = await findEarlierNames(rows, [...new Set(standards.flatMap((each) => each?.identity ?? []))]);
  const [own, others] = await Promise.all([
    findCitations(rows, standardIds),
    findCitationsOf(
      rows,
      new Set(names.flatMap(({ codes }) => [...codes])),
      new Set(names.flatMap(({ titleKeys }) => [...titleKeys])),
    ),
  ]);
  const citations = new Map([...own.flat(), ...others].map((citation) => [keyOf(citation), citation]));
  const resolved = await resolveCitations(rows, [...citations.values()]);
  const certain = resolved.filter(({ outcome }) => outcome !== 'AMBIGUOUS' && outcome !== 'UNRESOLVED');
  const made = groupBy(certain, ({ citation }) => citation.standardId);
  const incoming = new Set(others.map(keyOf));
  const received = groupBy(
    certain
      .filter(({ citation }) => incoming.has(keyOf(citation)))
      .flatMap((each) => each.standards.map(({ id }) => ({ id, each }))),
    ({ id }) => id,
  );
  return standards.map((standard, index) => {
    if (!standard) return [];
    const outward = made.get(standardIds[index] ?? '') ?? [];
    const inward = received.get(standard.id) ?? [];
    return linksOf(
      standard,
      outward,
      inward.map(({ each }) => each),
    );
  });
}

interface End {
  readonly standardId: string;
  readonly order: string;
  readonly says: ResolvedCitation;
}

/** One link for each other standard, with all that either of the two says of the other. */
function linksOf(
  standard: StandardRecord,
  outward: readonly ResolvedCitation[],
  inward: readonly ResolvedCitation[],
): StandardLink[] {
  const ends: End[] = [
    ...outward.flatMap((says) =>
      says.standards
        .filter(({ identity }) => identity !== standard.identity)
        .map((cited) => ({ standardId: cited.id, order: placeOf(cited), says })),
    ),
    ...inward
      .filter(({ citation }) => citation.identity !== standard.identity)
      .map((says) => ({ standardId: says.citation.standardId, order: says.citation.order, says })),
  ];
  return [...groupBy(ends, ({ standardId }) => standardId)].map(([standardId, found]) => ({
    kind: 'DECLARED',
    standardId,
    order: found[0]?.order ?? '',
    strength: 1,
    evidence: (language) => found.map(({ says }) => sentenceOf(says, language)),
  }));
}

/** "Links to other NOS of SAMSA02 (2021-02-05): “CFACC22 Sell directly”, now INSCC006". */
function sentenceOf({ citation, outcome, standards }: ResolvedCitation, language: Language): string {
  const by = `${citation.urn ?? citation.identity} (${citation.edition})`;
  const printed = `“${citation.cited}”`;
  const now = standards.map(({ urn, identity }) => urn ?? identity).join(', ');
  const isNewer = outcome === 'SUPERSEDED';
  return language === 'CY'
    ? `Dolenni i NOS eraill yn ${by}: ${printed}${isNewer ? `, bellach ${now}` : ''}`
    : `Links to other NOS of ${by}: ${printed}${isNewer ? `, now ${now}` : ''}`;
}

function keyOf({ standardId, language, position }: CitationRecord): string {
  return `${standardId} ${language} ${position}`;
}
