import { groupBy } from '../../common/group-by';
import { type RowReader } from '../../common/rows';
import {
  DEFAULT_CRITERIA,
  type OverlapCriteria,
  type StatementOverlap,
} from '../../links/overlaps/statement-overlap';
import { findPairsOf } from '../../links/overlaps/pairs/statement-pairs';
import { findUnitStatementsOf } from '../../links/overlaps/unit-statement.queries';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { type VersionPlace } from '../store/citation.queries';
import { chooseGreedily } from './choose-greedily';
import { type Closing, findClosing, weightOf } from './find-closing';
import { findGaps, type Gaps } from './find-gaps';
import { findShortlists } from './shortlist';

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
  const open = new Map(gaps.flatMap((one) => one.statements.map((gap) => [gap.id, gap] as const)));
  const pairs = await findPairsOf(rows, [...open.values()], CRITERIA);
  const known = new Map(standards.flatMap((standard) => (standard ? [[standard.id, standard]] : [])));
  const byWording = groupBy(statements, ({ wordingKey }) => wordingKey);
  return gaps.map((own, at) => {
    const candidates = (shortlists[at] ?? []).flatMap((id) => known.get(id) ?? []);
    return suggest(own, candidates, findClosing(own.statements, byWording, pairs), first);
  });
}

function suggest(
  { total }: Gaps,
  candidates: readonly StandardRecord[],
  closing: Closing,
  first: number,
): UnitSuggestion[] {
  const standards = new Map(candidates.map((standard) => [standard.id, standard]));
  const choices = chooseGreedily(
    candidates.map(({ id, identity }) => ({
      id,
      order: identity,
      closes: new Map([...(closing.get(id) ?? [])].map(([gap, overlap]) => [gap, weightOf(overlap)])),
    })),
    first,
  );
  return choices.flatMap(({ id, gain, closes }) => {
    const standard = standards.get(id);
    if (!standard) return [];
    const overlaps = [...closes.keys()].flatMap((gap) => closing.get(id)?.get(gap) ?? []);
    return [{ standard, overlaps, strength: Math.round(gain / total) / 10_000 }];
  });
}
