import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { type StatementOverlap, type OverlapCriteria } from '../../links/overlaps/statement-overlap';
import { readOverlapPages } from '../../links/overlaps/overlaps-of-statements';
import { weightOf } from './find-closing';
import { type Gaps } from './find-gaps';

/** Partners of one gap that are looked at, the likeliest: one sentence may stand in thousands of units. */
const PARTNERS_OF_A_GAP = 25;
/** Standards whose statements are looked at one by one. */
const LONGEST_SHORTLIST = 100;

/**
 * The standards that may close gaps of each version, by id, those that seem to close most first: latest editions of units
 * that it does not cite, but none that says it has been replaced. It seems so by the likeliest partners of each gap; the
 * exact gain is worked out for these alone.
 */
export async function findShortlists(
  rows: RowReader,
  gaps: readonly Gaps[],
  criteria: OverlapCriteria,
): Promise<string[][]> {
  const ids = [...new Set(gaps.flatMap(({ statements }) => statements.map(({ id }) => id)))];
  const request = { direction: 'forward', size: PARTNERS_OF_A_GAP, after: null, before: null } as const;
  const pages = await readOverlapPages(rows, ids, criteria, request);
  const byGap = new Map(ids.map((id, at) => [id, pages[at]?.page.edges.map(({ row }) => row) ?? []]));
  const partners = new Set(
    [...byGap.values()].flatMap((overlaps) => overlaps.map(({ to }) => to.standardId)),
  );
  const identities = await findIdentitiesInForce(rows, partners);
  return gaps.map((own) => {
    const isOpen = (standard: string) => {
      const identity = identities.get(standard);
      return identity !== undefined && !own.cited.has(identity);
    };
    return shortlist(own, byGap, isOpen);
  });
}

/** The identities of those of the standards that do not say they are legacy, by id. */
async function findIdentitiesInForce(rows: RowReader, ids: Iterable<string>): Promise<Map<string, string>> {
  const found = await rows.all<{ id: string; identity: string }>(
    `select s.id, s.identity from standard s
      where ${inList(rows.dialect, 's.id')} and (s.validity is null or s.validity <> 'LEGACY')`,
    [listParameter(ids)],
  );
  return new Map(found.map(({ id, identity }) => [id, identity]));
}

function shortlist(
  { statements }: Gaps,
  partnersOf: ReadonlyMap<string, readonly StatementOverlap[]>,
  isOpen: (standard: string) => boolean,
): string[] {
  const gains = new Map<string, number>();
  for (const { id } of statements) {
    const best = new Map<string, number>();
    for (const overlap of partnersOf.get(id) ?? []) {
      const { standardId } = overlap.to;
      if (isOpen(standardId)) best.set(standardId, Math.max(weightOf(overlap), best.get(standardId) ?? 0));
    }
    for (const [standard, weight] of best) gains.set(standard, (gains.get(standard) ?? 0) + weight);
  }
  return [...gains]
    .sort(([a, gain], [b, other]) => other - gain || (a < b ? -1 : 1))
    .slice(0, LONGEST_SHORTLIST)
    .map(([standard]) => standard);
}
