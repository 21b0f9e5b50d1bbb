import { requireScope, type Viewer } from '../../access/viewer';
import { inList, listParameter } from '../../common/dialect';
import { BadInput } from '../../common/errors';
import { cleanTypedText } from '../../common/typed-text';
import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { mirrorRelation, type OverlapRelation } from '../overlap/relation';
import { type DecidedStatement, textKeysOf } from './decision-texts';
import { StatementNotOnRegister, StatementsOfOneUnit } from './errors';
import {
  OverlapDecisionEntity,
  type OverlapDecisionRow,
  type OverlapVerdict,
} from './overlap-decision.entity';

/** What a curator says of two statements. */
export interface DecisionRequest {
  readonly fromId: string;
  readonly toId: string;
  readonly verdict: OverlapVerdict;
  /** Of `from` to `to`, when it is not the one shown; only of a pair that is confirmed. */
  readonly relation?: OverlapRelation | null;
  readonly note?: string | null;
  /** The probability that was shown, 0 to 1. */
  readonly probability?: number | null;
}

/** Longer notes belong into a document. In UTF-16 code units. */
export const LONGEST_NOTE = 2_000;

type StatementInUnit = DecidedStatement & { readonly unit: string };

/**
 * Writes down what a curator decided; decisions made before stay, and the latest counts. Refused without the scope
 * `links:curate`, for a statement that is not there (StatementNotOnRegister), for two of one unit (StatementsOfOneUnit),
 * and with BadInput for a note that is too long, a relation beside a rejection, or a probability that is none.
 */
export async function decideOverlap(
  unit: UnitOfWork,
  viewer: Viewer | null,
  request: DecisionRequest,
  at: string,
): Promise<OverlapDecisionRow> {
  const { organisationId, keyId } = requireScope(viewer, 'links:curate');
  const { verdict, relation = null, probability = null } = request;
  if (relation !== null && verdict === 'REJECTED')
    throw new BadInput('relation', 'goes with a pair that is confirmed');
  if (probability !== null && !(probability >= 0 && probability <= 1))
    throw new BadInput('probability', `must be from 0 to 1, but is ${probability}`);
  const note = toNote(request.note);
  const [from, to] = await findBoth(unit, request.fromId.toLowerCase(), request.toId.toLowerCase());
  const [a, b] = from.id < to.id ? [from, to] : [to, from];
  const [keysOfA, keysOfB] = [textKeysOf(a), textKeysOf(b)];
  const row: OverlapDecisionRow = {
    sequence: await nextSequence(unit),
    statementA: a.id,
    statementB: b.id,
    unitA: a.unit,
    unitB: b.unit,
    kindA: a.kind,
    kindB: b.kind,
    textEnA: a.textEn,
    textCyA: a.textCy,
    textEnB: b.textEn,
    textCyB: b.textCy,
    textKeyEnA: keysOfA.EN ?? null,
    textKeyCyA: keysOfA.CY ?? null,
    textKeyEnB: keysOfB.EN ?? null,
    textKeyCyB: keysOfB.CY ?? null,
    verdict,
    relation: relation !== null && a === to ? mirrorRelation(relation) : relation,
    probability,
    note,
    organisationId,
    keyId,
    at,
  };
  await insertRows(unit, OverlapDecisionEntity, [row]);
  return row;
}

function toNote(text: string | null | undefined): string | null {
  const note = cleanTypedText(text ?? '');
  if (note.length > LONGEST_NOTE)
    throw new BadInput('note', `has ${note.length} characters, and at most ${LONGEST_NOTE} are allowed`);
  return note === '' ? null : note;
}

async function findBoth(
  { rows }: UnitOfWork,
  fromId: string,
  toId: string,
): Promise<[StatementInUnit, StatementInUnit]> {
  const found = await rows.all<StatementInUnit>(
    `select t.id, t.kind, t.text_en as "textEn", t.text_cy as "textCy", s.identity as unit
       from statement t join standard s on s.id = t.standard_id where ${inList(rows.dialect, 't.id')}`,
    [listParameter([fromId, toId])],
  );
  const [from, to] = [fromId, toId].map((id) => {
    const row = found.find((candidate) => candidate.id === id);
    if (!row) throw new StatementNotOnRegister(id.slice(0, 100));
    return row;
  }) as [StatementInUnit, StatementInUnit];
  if (from.unit === to.unit) throw new StatementsOfOneUnit();
  return [from, to];
}

/** Units of work run one after another, so no two decisions get one number. */
async function nextSequence({ rows }: UnitOfWork): Promise<number> {
  const [last] = await rows.all<{ sequence: number }>(
    'select sequence from overlap_decision order by sequence desc limit 1',
  );
  return (last?.sequence ?? 0) + 1;
}
