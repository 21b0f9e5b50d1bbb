import { groupBy } from '../../../common/group-by';
import { type UnitOfWork } from '../../../common/unit-of-work';
import { type Rarity } from '../../../links/overlap/terms/rarity';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { findCited } from '../../store/citation.queries';
import { type Editor } from '../../store/editor';
import { FaultyStructure, QualificationNotFound } from '../../store/errors';
import { getForEditing } from '../../store/get-for-editing';
import { findStructure } from '../../store/qualification.queries';
import { recordEvent } from '../../store/record-event';
import { updateQualification } from '../../store/save-qualification';
import { readStructure } from '../../structure/read-structure';
import { type QualificationStructure } from '../../structure/structure';
import { findImpacts } from '../find-impacts';
import { findCarryOver } from './find-carry-over';
import { moveCitations, type UnitMove } from './move-citations';
import { type Accepted, readDecisions } from './read-decisions';
import { describeProposal } from './refusals';
import { type CarryOverRequest } from './request';
import { settleRows } from './settle-rows';

/** What the proposals are worked out from beside the register: the day (ISO), and the rarities they were shown with. */
export interface CarryOverSetting {
  readonly today: string;
  readonly rarity: Rarity;
}

/**
 * Carries the accepted rows over, all in one new draft, and remembers what was refused. Refusing alone makes no new version.
 * Refused for another organisation's (QualificationNotFound), a stale version (StaleVersion), and what is no proposal of
 * that version (BadInput with its path).
 */
export async function carryOver(
  unit: UnitOfWork,
  editor: Editor,
  request: CarryOverRequest,
  { today, rarity }: CarryOverSetting,
  at: string,
): Promise<void> {
  const { id } = await getForEditing(unit, editor, request.id, request.version);
  const place = { id, version: request.version };
  const { rows } = unit;
  const [impacts = []] = await findImpacts(rows, [place], today);
  const carried = await findCarryOver(rows, impacts, rarity);
  const { accepted, refused } = readDecisions(request, carried);
  if (accepted.length > 0) {
    const before = await findStructure(rows, id, place.version);
    if (!before) throw new QualificationNotFound(id);
    const [cited] = await findCited(rows, [place]);
    const next = settle(before, accepted, cited?.citations ?? [], cited?.evidences ?? []);
    await updateQualification(unit, editor, place, checked(next), at);
  }
  const version = accepted.length > 0 ? place.version + 1 : place.version;
  const record = (action: 'CARRY_OVER_ACCEPTED' | 'CARRY_OVER_REFUSED', differences: readonly string[]) =>
    differences.length === 0
      ? null
      : recordEvent(unit, editor, { id, action, version, differences, publicChange: null }, at);
  await record(
    'CARRY_OVER_ACCEPTED',
    accepted.map(({ proposal, to }) => describeProposal(proposal, to)),
  );
  await record(
    'CARRY_OVER_REFUSED',
    refused.map((proposal) => describeProposal(proposal, proposal.to)),
  );
}

type Cited = Awaited<ReturnType<typeof findCited>>[number];

function settle(
  structure: QualificationStructure,
  accepted: readonly Accepted[],
  citations: Cited['citations'],
  evidences: Cited['evidences'],
): QualificationStructure {
  const settled = settleRows(
    structure,
    accepted.map(({ proposal: { row, from }, to, claim }) => {
      const { unit, learningOutcome, criterion } = row;
      return { unit, learningOutcome, criterion, from: from.id, to: idsOf(to), claim };
    }),
  );
  const standardOf = new Map(evidences.map(({ statementId, standardId }) => [statementId, standardId]));
  return moveCitations(settled, toMoves(accepted), { citations, standardOf });
}

function toMoves(accepted: readonly Accepted[]): UnitMove[] {
  const byPlace = groupBy(accepted, ({ proposal, impact }) => `${impact.cited.id} ${proposal.row.unit}`);
  return [...byPlace.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const successors = [
      ...new Map(rows.flatMap(({ impact }) => impact.successors.map((one) => [one.id, one]))).values(),
    ];
    const evidenced = new Set(rows.flatMap(({ to }) => to.map(({ standardId }) => standardId)));
    const carriedTo = successors.filter(({ id }) => evidenced.has(id));
    return [{ unit: first.proposal.row.unit, cited: first.impact.cited, carriedTo, successors }];
  });
}

/** What is saved must pass the checks that what is sent passes. */
function checked(structure: QualificationStructure): QualificationStructure {
  const reading = readStructure(structure);
  if (!reading.structure) throw new FaultyStructure(reading.faults);
  return reading.structure;
}

function idsOf(statements: readonly StatementRow[]): string[] {
  return statements.map(({ id }) => id);
}
