import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import {
  DEFAULT_CRITERIA,
  type OverlapCriteria,
  type StatementOverlap,
  type UnitStatement,
} from '../../links/overlaps/statement-overlap';
import { findStatementPairs, type StatementPairs } from '../../links/overlaps/statement-pairs';
import { findUnitStatementsOf } from '../../links/overlaps/unit-statement.queries';
import { inReadingOrder } from '../../register/standards/reading-order';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { type VersionPlace } from '../store/citation.queries';
import { chooseGreedily } from './choose-greedily';
import { findGaps, type Gaps } from './find-gaps';
import { findShortlists, toWeight } from './shortlist';

/** A standard whose unit would close gaps. */
export interface UnitSuggestion {
  readonly standard: StandardRecord;
  /** For each gap that no suggestion before it closes: the overlap with what closes it best; `from` is the gap. */
  readonly overlaps: readonly StatementOverlap[];
  /**
   * The share of all uncovered statements of the version that it closes, each weighed by the probability that it is closed:
   * from 0 to 1, four decimals. It never rises from one suggestion to the next, and all together are at most 1.
   */
  readonly strength: number;
}

/** How many are suggested when nobody says. */
export const DEFAULT_SUGGESTIONS = 10;

/** Doing is not knowing: a criterion is closed by criteria, a knowledge item by knowledge items. */
const CRITERIA: OverlapCriteria = { ...DEFAULT_CRITERIA, evidence: 'SAME_KIND' };

/**
 * Units that close what each version leaves uncovered, the one that closes most first, then of what is left; a fixed number
 * of queries. Latest editions of units not cited yet, by overlaps at least as probable as those shown by default.
 */
export async function findSuggestions(
  rows: RowReader,
  places: readonly VersionPlace[],
  first: number,
): Promise<UnitSuggestion[][]> {
  const gaps = await findGaps(rows, places);
  const shortlists = await findShortlists(rows, gaps, CRITERIA);
  const ids = [...new Set(shortlists.flat())];
  const standards = await findStandards(rows, ids);
  const statements = await findUnitStatementsOf(rows, ids);
  const all = [...gaps.flatMap((one) => one.statements), ...statements];
  const pairs = await findStatementPairs(
    rows,
    [...new Map(all.map((statement) => [statement.id, statement])).values()],
    CRITERIA,
  );
  const known = new Map(standards.flatMap((standard) => (standard ? [[standard.id, standard]] : [])));
  const byStandard = groupBy(statements, ({ standardId }) => standardId);
  return gaps.map((own, at) => {
    const candidates = (shortlists[at] ?? []).flatMap((id) => known.get(id) ?? []);
    const around = candidates.map((standard) => ({
      standard,
      statements: byStandard.get(standard.id) ?? [],
    }));
    return suggest(own, around, pairs, first);
  });
}

interface CandidateStandard {
  readonly standard: StandardRecord;
  readonly statements: readonly UnitStatement[];
}

function suggest(
  gaps: Gaps,
  candidates: readonly CandidateStandard[],
  pairs: StatementPairs,
  first: number,
): UnitSuggestion[] {
  const beside = new Map(
    gaps.statements.map((gap) => [gap.id, new Set([gap.wordingKey, ...pairs.wordingsBeside(gap)])]),
  );
  const weighed = candidates.map(({ standard, statements }) => {
    const byWording = groupBy(statements.toSorted(inReadingOrder), ({ wordingKey }) => wordingKey);
    const best = gaps.statements.flatMap((gap): [string, StatementOverlap][] => {
      const wordings = [...(beside.get(gap.id) ?? [])];
      const partners = wordings.flatMap((wording) => byWording.get(wording) ?? []);
      const overlap = bestOf(partners.flatMap((partner) => pairs.between(gap, partner) ?? []));
      return overlap ? [[gap.id, overlap]] : [];
    });
    return { standard, overlaps: new Map(best) };
  });
  const byId = new Map(weighed.map((one) => [one.standard.id, one]));
  const choices = chooseGreedily(
    weighed.map(({ standard, overlaps }) => ({
      id: standard.id,
      order: standard.identity,
      closes: new Map([...overlaps].map(([gap, overlap]) => [gap, weightOf(overlap)])),
    })),
    first,
  );
  return choices.flatMap(({ id, gain, closes }) => {
    const chosen = byId.get(id);
    if (!chosen) return [];
    const overlaps = [...closes.keys()].flatMap((gap) => chosen.overlaps.get(gap) ?? []);
    return [{ standard: chosen.standard, overlaps, strength: Math.round(gain / gaps.total) / 10_000 }];
  });
}

/** What a curator has confirmed closes a gap for certain, whatever was computed of it. */
function weightOf({ probability, judgement }: StatementOverlap): number {
  return toWeight(judgement.status === 'CONFIRMED' ? 1 : probability);
}

function bestOf(overlaps: readonly StatementOverlap[]): StatementOverlap | null {
  const sorted = overlaps.toSorted((a, b) => weightOf(b) - weightOf(a) || inReadingOrder(a.to, b.to));
  return sorted[0] ?? null;
}
