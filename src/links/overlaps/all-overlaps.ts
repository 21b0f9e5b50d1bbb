import { groupBy } from '../../common/group-by';
import { readPage } from '../../common/keyset';
import { type PageRequest } from '../../common/page';
import { type RowReader } from '../../common/rows';
import { inReadingOrder } from '../../register/standards/reading-order';
import { listStandards } from '../../register/standards/standard-list.queries';
import { findStandards, type StandardRecord } from '../../register/standards/standard.queries';
import { type StatementRow } from '../../register/standards/statement.entity';
import { findStatementsOfStandards } from '../../register/standards/statement.queries';
import { type ChosenPartner, PartnerChoice } from './partners/partner-choice';
import { findPartnerGroups } from './partners/partner-group';
import { toOverlapId } from './overlap-id';
import { type OverlapCriteria, type StatementOverlap } from './statement-overlap';
import { findUnitStatements } from './unit-statement.queries';
import { findMembersById, orderOf, WordingMembers } from './partners/wording-members';

/** An overlap with the standards of its statements. */
export interface PlacedOverlap {
  readonly overlap: StatementOverlap;
  readonly from: StandardRecord;
  readonly to: StandardRecord;
}

/** A standard with the text that puts it in the order of URNs. */
type OrderedStandard = StandardRecord & { readonly keysetOrder: string };

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
  const members = new WordingMembers(rows);
  const wanted = suite === null ? null : new Set<string>();
  if (wanted)
    for await (const standards of readStandards(rows, suite)) standards.forEach(({ id }) => wanted.add(id));
  for await (const standards of readStandards(rows, suite)) {
    const ids = standards.map(({ id }) => id);
    const statements = await findStatementsOfStandards(rows, ids);
    for (const [index, from] of standards.entries()) {
      const own = [...(statements[index] ?? [])].sort(inReadingOrder);
      for (let start = 0; start < own.length; start += STATEMENTS_AT_ONCE) {
        const some = own.slice(start, start + STATEMENTS_AT_ONCE);
        const chosen = await choosePartners(rows, some, from.keysetOrder, { criteria, members, wanted });
        yield* toPlaced(rows, chosen, from);
      }
    }
  }
}

async function* readStandards(rows: RowReader, suite: string | null): AsyncGenerator<OrderedStandard[]> {
  const criteria = { latestEditionOnly: true, includeUnidentified: true };
  const list = listStandards(rows.dialect, suite === null ? criteria : { ...criteria, suite }, 'URN');
  let request: PageRequest = { direction: 'forward', size: STANDARDS_AT_ONCE, after: null, before: null };
  for (;;) {
    const { edges, hasNextPage } = await readPage<OrderedStandard>(rows, list, request);
    const standards = edges.map(({ row }) => row);
    yield standards;
    const last = standards.at(-1);
    if (!hasNextPage || !last) return;
    request = { ...request, after: { order: last.keysetOrder, id: last.id } };
  }
}

interface Choice {
  readonly criteria: OverlapCriteria;
  readonly members: WordingMembers;
  /** Ids of the standards whose pairs are wanted; null for all. */
  readonly wanted: ReadonlySet<string> | null;
}

async function choosePartners(
  rows: RowReader,
  statements: readonly StatementRow[],
  urnOrder: string,
  { criteria, members, wanted }: Choice,
): Promise<ChosenPartner[]> {
  const ids = statements.map(({ id }) => id);
  const groups = groupBy(await findPartnerGroups(rows, ids, criteria), ({ parent }) => parent.id);
  const all = [...groups.values()].flat();
  const byWording = await members.of(all.flatMap(({ wording, isShown }) => (isShown ? (wording ?? []) : [])));
  const byId = await findMembersById(
    rows,
    all.flatMap(({ statement }) => statement ?? []),
  );
  const choice = new PartnerChoice(byWording, byId, criteria.evidence, wanted);
  return statements.flatMap((statement) =>
    choice.of(groups.get(statement.id) ?? [], orderOf(urnOrder, statement)),
  );
}

async function* toPlaced(
  rows: RowReader,
  chosen: readonly ChosenPartner[],
  from: StandardRecord,
): AsyncGenerator<PlacedOverlap> {
  if (chosen.length === 0) return;
  const statements = await findUnitStatements(rows, new Set(chosen.map(({ member }) => member.id)));
  const ids = [...new Set(chosen.map(({ member }) => member.standardId))];
  const standards = new Map((await findStandards(rows, ids)).flatMap((one) => (one ? [[one.id, one]] : [])));
  for (const { group, member } of chosen) {
    const [statement, to] = [statements.get(member.id), standards.get(member.standardId)];
    if (!statement || !to) continue;
    const { parent, finding, judgement } = group;
    const id = toOverlapId(parent.id, statement.id);
    yield { overlap: { id, from: parent, to: statement, ...finding, judgement }, from, to };
  }
}
