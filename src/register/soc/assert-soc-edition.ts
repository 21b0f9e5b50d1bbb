import { BadInput } from '../../common/errors';
import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { readState } from '../changes/change-log';
import { recordEdit } from '../changes/record-edit';
import { findEditions, pickCurrent, type StandardRecord } from '../standards/standard.queries';
import { parseUrn } from '../urn';
import { NothingAsserted, SocCodeNotInEdition, SocCodeNotPrinted, StandardNotOnRegister } from './errors';
import { SocAssertionEntity, type SocAssertionRow, type SocCodeRow } from './soc.entity';
import { normaliseSocCode } from './soc-meaning';
import { findCitationsOfStandards, findMeanings } from './soc.queries';
import { type SocEdition } from './soc-table';

/** A code on an edition of a standard, as a person names it. */
export interface CitationReference {
  /** In any spelling. */
  readonly urn: string;
  /** Of the standard; left out, the current one, else the latest. */
  readonly standardEdition?: string;
  readonly code: string;
}

/** What an editor says of a printed code. */
export interface SocAssertionRequest extends CitationReference {
  readonly edition: SocEdition;
  readonly reason: string;
}

/** An assertion as it stands now, or stood until it was withdrawn. */
export interface SocAssertionOutcome {
  readonly standard: StandardRecord;
  readonly assertion: SocAssertionRow;
  /** What the code means in the edition stated; null when reference data no longer has it. */
  readonly meaning: SocCodeRow | null;
  /** False when it said the same before, and nothing was written. */
  readonly hasChanged: boolean;
}

/** Longer reasons belong into a document. */
const LONGEST_REASON = 2_000;

/**
 * States which edition a standard means by a code, in place of what was stated before. Refused when the standard does not
 * print the code (SocCodeNotPrinted), when that edition does not have it (SocCodeNotInEdition), and without a reason.
 */
export async function assertSocEdition(
  unit: UnitOfWork,
  { edition, reason, ...reference }: SocAssertionRequest,
  at: string,
): Promise<SocAssertionOutcome> {
  const why = reason.trim();
  if (why === '') throw new BadInput('reason', 'must say why');
  if (why.length > LONGEST_REASON)
    throw new BadInput('reason', `must not exceed ${LONGEST_REASON} characters`);
  const state = await readState(unit);
  const { standard, code } = await findReferred(unit, reference);
  const [citations = []] = await findCitationsOfStandards(unit.rows, [standard.id]);
  if (!citations.some((citation) => citation.code === code)) {
    throw new SocCodeNotPrinted(
      nameOf(standard),
      code,
      citations.map(({ printed }) => printed),
    );
  }
  const [meanings = []] = await findMeanings(unit.rows, [code]);
  const meaning = meanings.find((group) => group.edition === edition);
  if (!meaning)
    throw new SocCodeNotInEdition(
      code,
      edition,
      meanings.map((group) => group.edition),
    );

  const before = await findAssertion(unit, standard.id, code);
  if (before?.edition === edition && before.reason === why)
    return { standard, assertion: before, meaning, hasChanged: false };
  const assertion = { standardId: standard.id, code, edition, reason: why, at };
  await unit.em.nativeDelete(SocAssertionEntity, { standardId: standard.id, code });
  await insertRows(unit, SocAssertionEntity, [assertion]);
  await recordEdit(unit, state, [{ kind: 'MODIFIED', nodeId: standard.id, typeName: 'Standard' }], at);
  return { standard, assertion, meaning, hasChanged: true };
}

/** Takes back what was stated of a code, also of one that the standard prints no more. Refused (NothingAsserted) when nothing was. */
export async function withdrawSocEdition(
  unit: UnitOfWork,
  reference: CitationReference,
  at: string,
): Promise<SocAssertionOutcome> {
  const state = await readState(unit);
  const { standard, code } = await findReferred(unit, reference);
  const assertion = await findAssertion(unit, standard.id, code);
  if (!assertion) throw new NothingAsserted(nameOf(standard), code);
  await unit.em.nativeDelete(SocAssertionEntity, { standardId: standard.id, code });
  await recordEdit(unit, state, [{ kind: 'MODIFIED', nodeId: standard.id, typeName: 'Standard' }], at);
  const [meanings = []] = await findMeanings(unit.rows, [code]);
  const meaning = meanings.find((group) => group.edition === assertion.edition) ?? null;
  return { standard, assertion, meaning, hasChanged: true };
}

async function findReferred(
  unit: UnitOfWork,
  reference: CitationReference,
): Promise<{ standard: StandardRecord; code: string }> {
  const code = normaliseSocCode(reference.code);
  if (code === null) throw new BadInput('code', `"${reference.code}" is not one to four digits`);
  const parsed = parseUrn(reference.urn);
  if (parsed.kind !== 'CODE') throw new BadInput('urn', `"${reference.urn}" is not one URN`);
  const [editions = []] = await findEditions(unit.rows, [parsed.normalised]);
  const { standardEdition: wanted } = reference;
  const standard =
    wanted === undefined ? pickCurrent(editions) : editions.find(({ edition }) => edition === wanted);
  if (standard) return { standard, code };
  const known = editions.map(({ edition }) => edition);
  throw new StandardNotOnRegister(parsed.normalised, wanted, known);
}

async function findAssertion(
  unit: UnitOfWork,
  standardId: string,
  code: string,
): Promise<SocAssertionRow | null> {
  const rows = await findRows(unit, SocAssertionEntity, 'standardId', [standardId]);
  return rows.find((row) => row.code === code) ?? null;
}

function nameOf({ urn, identity, edition }: StandardRecord): string {
  return `${urn ?? identity} (${edition})`;
}
