import { readPage } from '../../common/keyset';
import { LARGEST_PAGE, type PageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { listStandards, type StandardCriteria } from '../../register/standards/standard-list.queries';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { readOverlapPages } from './overlaps-of-statements';
import { type PartnerCondition } from './partner-list';
import { type OverlapCriteria, type StatementOverlap } from './statement-overlap';

/** An overlap with the standards of its statements. */
export interface PlacedOverlap {
  readonly overlap: StatementOverlap;
  readonly from: StandardRecord;
  readonly to: StandardRecord;
}

/** How many overlaps of one statement are told, the likeliest: one sentence may stand in thousands of units. */
export const MOST_OVERLAPS_OF_A_STATEMENT = LARGEST_PAGE;

/** Standards, and statements of theirs, that are worked on together: what bounds the memory it takes. */
const STANDARDS_AT_ONCE = 20;
const STATEMENTS_AT_ONCE = 25;

/**
 * Every overlap between the latest editions of the register, or with a standard of a suite, each pair once: by URN and in
 * reading order of `from`, and for each the likeliest first, at most 100. `from` is the one with the smaller URN, or the one
 * in the suite where the other is not. Read in small steps; what changes meanwhile may be told before or after.
 */
export async function* readAllOverlaps(
  rows: RowReader,
  criteria: OverlapCriteria,
  suite: string | null,
): AsyncGenerator<PlacedOverlap> {
  const wanted: StandardCriteria = {
    ...(suite === null ? {} : { suite }),
    latestEditionOnly: true,
    includeUnidentified: true,
  };
  const list = listStandards(rows.dialect, wanted, 'URN');
  const where = [partnerCondition(list)];
  let request: PageRequest = { direction: 'forward', size: STANDARDS_AT_ONCE, after: null, before: null };
  for (;;) {
    const { edges, hasNextPage } = await readPage<StandardRecord & Ordered>(rows, list, request);
    const standards = edges.map(({ row }) => row);
    const statements = await findStatementsOfStandards(
      rows,
      standards.map(({ id }) => id),
    );
    for (const [index, from] of standards.entries()) {
      const own = [...(statements[index] ?? [])].sort(inReadingOrder);
      for (let start = 0; start < own.length; start += STATEMENTS_AT_ONCE) {
        yield* readOverlapsOf(rows, own.slice(start, start + STATEMENTS_AT_ONCE), from, criteria, where);
      }
    }
    const last = standards.at(-1);
    if (!hasNextPage || !last) return;
    request = { ...request, after: { order: last.keysetOrder, id: last.id } };
  }
}

/** What a row of a page carries beside its columns. */
interface Ordered {
  readonly keysetOrder: string;
}

/** A pair is told from the smaller URN; from the other one when only that is among the standards wanted. */
function partnerCondition(list: ReturnType<typeof listStandards>): PartnerCondition {
  return {
    sql: `((s.urn_order, s.id) > (select p.urn_order, p.id from statement q join standard p on p.id = q.standard_id
        where q.id = c.parent) or s.id not in (select s.id from ${list.from} where ${list.where.join(' and ')}))`,
    parameters: list.parameters,
  };
}

async function* readOverlapsOf(
  rows: RowReader,
  statements: readonly StatementRow[],
  from: StandardRecord,
  criteria: OverlapCriteria,
  where: readonly PartnerCondition[],
): AsyncGenerator<PlacedOverlap> {
  const request = {
    direction: 'forward',
    size: MOST_OVERLAPS_OF_A_STATEMENT,
    after: null,
    before: null,
  } as const;
  const ids = statements.map(({ id }) => id);
  const pages = await readOverlapPages(rows, ids, criteria, request, where);
  const overlaps = pages.flatMap(({ page }) => page.edges.map(({ row }) => row));
  const partners = [...new Set(overlaps.map(({ to }) => to.standardId))];
  const standards = new Map(
    (await findStandards(rows, partners)).flatMap((standard) => (standard ? [[standard.id, standard]] : [])),
  );
  for (const overlap of overlaps) {
    const to = standards.get(overlap.to.standardId);
    if (to) yield { overlap, from, to };
  }
}

function inReadingOrder(a: StatementRow, b: StatementRow): number {
  if (a.kind !== b.kind) return a.kind === 'PERFORMANCE_CRITERION' ? -1 : 1;
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
