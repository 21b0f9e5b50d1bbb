import { type UnitOfWork } from '../common/unit-of-work';
import { type Diagnostic } from '../common/diagnostic';
import { NO_CHANGES, readState, sumOf } from '../register/changes/change-log';
import { haveSameFunction } from '../register/lineage/graph/title-likeness';
import { publishStandard } from '../register/publishing/publish-standard';
import { standardId } from '../register/publishing/stored-standard';
import { SourceDocumentEntity } from '../register/sources/source-document.entity';
import { type Arrival, isReport, withEarlierAssertion } from './arrival';
import { areSame } from './assertion';
import { diagnose } from './diagnostic-catalogue';
import { type Identity } from './identify';
import { type ImportSurroundings } from './import-surroundings';
import { type ImportReport, rejected } from './import-report';
import { recordWork } from './record-work';
import { settleLanguages } from './settle-languages';
import { composeImage, republishAfterArrival, republishAfterLoss, toEditionDocuments } from './republish';
import {
  ENDS_EARLY,
  endsEarly,
  findByHash,
  findPublished,
  storeDocument,
  type StoredDocument,
  toDraft,
} from './stored-documents';

/** Puts a document on the register within a unit of work. What it reports holds once the unit is committed. */
export async function placeArrival(
  unit: UnitOfWork,
  given: Arrival,
  around: ImportSurroundings,
): Promise<ImportReport> {
  const known = await findByHash(unit, given.hash);
  const arrival = withEarlierAssertion(given, known?.assertion ?? null);
  if (isReport(arrival)) return arrival;
  const isWantedAgain = around.again === true && known?.state === 'REPLACED';
  if (known && !isWantedAgain && (await isSettled(unit, arrival, known))) return reportKnown(arrival, known);
  if (!arrival.identity) return hold(unit, arrival, known, around);
  return publish(unit, arrival, arrival.identity, known, around);
}

/** True when the register has the document already, at its place and with all that is asserted of it. */
async function isSettled(unit: UnitOfWork, arrival: Arrival, known: StoredDocument): Promise<boolean> {
  const isSameAssertion = areSame(arrival.input.assertion, known.assertion ?? {});
  if (!arrival.identity) return known.state !== 'HELD' || isSameAssertion;
  const { identity, edition } = arrival.identity;
  if (known.standardId !== standardId(identity, edition)) return false;
  if (known.state === 'PUBLISHED') return isSameAssertion;
  const inPlace = await findPublished(unit, known.standardId);
  return inPlace.some((document) => document.language === arrival.draft.language);
}

async function hold(
  unit: UnitOfWork,
  arrival: Arrival,
  known: StoredDocument | null,
  around: ImportSurroundings,
): Promise<ImportReport> {
  const state = await readState(unit);
  const at = around.now().toISOString();
  const sequence = known?.sequence ?? state.lastDocument + 1;
  await storeDocument(unit, arrival, {
    state: 'HELD',
    standardId: null,
    sequence,
    at,
    isKnown: known !== null,
  });
  const lastDocument = Math.max(sequence, state.lastDocument);
  await recordWork(unit, state, { ...NO_CHANGES, lastDocument }, at);
  return report(arrival, 'HELD', arrival.diagnostics);
}

async function publish(
  unit: UnitOfWork,
  arrival: Arrival,
  identity: Identity,
  known: StoredDocument | null,
  around: ImportSurroundings,
): Promise<ImportReport> {
  const { draft, input } = arrival;
  const id = standardId(identity.identity, identity.edition);
  const published = (await findPublished(unit, id)).filter((document) => document.id !== known?.id);
  const official = published.filter((document) => !document.isSample);
  if (draft.isSample && official.length > 0) {
    const note = diagnose('SAMPLE_NOT_NEEDED', `an official document fills ${identity.identity} already`);
    return report(arrival, 'UNCHANGED', [...arrival.diagnostics, note]);
  }
  const beside = draft.isSample ? published : official;
  const kept = beside.filter((document) => document.language !== draft.language);
  const replaced = published.filter((document) => !kept.includes(document));
  if (losesEnd(arrival, replaced)) {
    const message = `the file ends early, and the one on the register for ${identity.identity} ${identity.edition} is whole`;
    return rejected(input.name, arrival.hash, [
      ...arrival.diagnostics,
      diagnose('TRUNCATED_REPLACEMENT', message),
    ]);
  }

  const state = await readState(unit);
  const at = around.now().toISOString();
  const own = { [draft.language]: { draft, assertion: input.assertion } };
  const image = await composeImage(unit, identity, { ...toEditionDocuments(kept), ...own }, around);
  const publication = await publishStandard(unit, image);
  await markReplaced(unit, replaced);
  const sequence = known?.sequence ?? state.lastDocument + 1;
  const isKnown = known !== null;
  await storeDocument(unit, arrival, { state: 'PUBLISHED', standardId: id, sequence, at, isKnown });
  const left = known?.state === 'PUBLISHED' && known.standardId !== id ? known.standardId : null;
  const further = [
    ...(publication.standards > 0 ? await republishAfterArrival(unit, identity.identity, around) : []),
    ...(left === null ? [] : await republishAfterLoss(unit, left, around)),
    await settleLanguages(unit, identity.identity),
  ];
  const lastDocument = Math.max(sequence, state.lastDocument);
  await recordWork(unit, state, { ...sumOf([publication, ...further]), lastDocument }, at);

  const sameLanguage = replaced.filter((document) => document.language === draft.language);
  const isNew = sameLanguage.length === 0 && known?.state !== 'PUBLISHED';
  const outcome = isNew ? 'IMPORTED' : publication.changes.length > 0 ? 'UPDATED' : 'UNCHANGED';
  const suspicious = sameLanguage.flatMap((document) => noticeOtherFunction(arrival, document));
  return {
    ...report(arrival, outcome, [...arrival.diagnostics, ...image.diagnostics, ...suspicious]),
    differences: publication.differences,
  };
}

/** True when a file whose end is lost would take the place of a whole one. */
function losesEnd({ draft, diagnostics }: Arrival, replaced: readonly StoredDocument[]): boolean {
  const isCut = diagnostics.some(({ code }) => code === ENDS_EARLY);
  const rivals = replaced.filter(
    ({ language, isSample }) => language === draft.language && isSample === draft.isSample,
  );
  return isCut && rivals.some((document) => !endsEarly(document));
}

async function markReplaced(unit: UnitOfWork, replaced: readonly StoredDocument[]): Promise<void> {
  if (replaced.length === 0) return;
  const ids = replaced.map((document) => document.id);
  await unit.em.nativeUpdate(SourceDocumentEntity, { id: { $in: ids } }, { state: 'REPLACED' });
}

function noticeOtherFunction({ draft }: Arrival, replaced: StoredDocument): Diagnostic[] {
  const before = toDraft(replaced).title?.value;
  const after = draft.title;
  if (replaced.isSample || before === undefined || after === null) return [];
  const titled = (title: string) => ({ titleEn: title, titleCy: null });
  if (haveSameFunction(titled(before), titled(after.value))) return [];
  return [
    diagnose('EDITION_CHANGED_FUNCTION', `the title was "${before}" and is now "${after.value}"`, after),
  ];
}

function reportKnown(arrival: Arrival, known: StoredDocument): ImportReport {
  if (known.state === 'HELD') return report(arrival, 'HELD', arrival.diagnostics);
  const note = diagnose(
    'LATER_FILE_IN_PLACE',
    'a later file for the same edition has taken the place of this one',
  );
  const diagnostics = known.state === 'REPLACED' ? [...arrival.diagnostics, note] : arrival.diagnostics;
  return { ...report(arrival, 'UNCHANGED', diagnostics), urn: known.urn, edition: known.edition };
}

function report(
  arrival: Arrival,
  outcome: ImportReport['outcome'],
  diagnostics: readonly Diagnostic[],
): ImportReport {
  return {
    name: arrival.input.name,
    outcome,
    urn: arrival.identity?.urn ?? null,
    edition: arrival.identity?.edition ?? null,
    language: arrival.draft.language,
    sha256: arrival.hash,
    diagnostics,
    differences: [],
  };
}
