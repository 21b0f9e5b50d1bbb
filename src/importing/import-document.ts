import { type UnitOfWork } from '../common/unit-of-work';
import { type Diagnostic } from '../common/diagnostic';
import { sha256 } from '../common/hash';
import { readDocument } from '../documents/read-document';
import { type StandardDraft } from '../documents/standard-draft';
import { readState, recordChanges, sumOf } from '../register/changes/change-log';
import { publishStandard } from '../register/publishing/publish-standard';
import { standardId } from '../register/publishing/stored-standard';
import { SourceDocumentEntity } from '../register/sources/source-document.entity';
import { type Assertion } from './assertion';
import { diagnose } from './diagnostic-catalogue';
import { identify, type Identity } from './identify';
import { type ImportSurroundings } from './import-surroundings';
import { type ImportReport, rejected } from './import-report';
import { composeImage, republishAfterArrival, titlesOf } from './republish';
import { findByHash, findPublished, storeDocument, type StoredDocument, toDraft } from './stored-documents';

/** One file to import. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly assertion: Assertion;
}

/**
 * Reads one document and works out what it is, without the register: an arrival to be placed, or the report that it was
 * rejected.
 */
export function readArrival(input: ImportInput): Arrival | ImportReport {
  const hash = sha256(input.bytes);
  const { language } = input.assertion;
  const reading = readDocument(input.bytes, language === undefined ? {} : { language });
  const { draft, text } = reading;
  if (!draft || text === null) return rejected(input.name, hash, reading.diagnostics);
  const { identity, diagnostics } = identify(draft, input.assertion);
  const noticed = [...reading.diagnostics, ...diagnostics];
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'ERROR'))
    return rejected(input.name, hash, noticed);
  return { input, hash, text, draft, identity, diagnostics: noticed };
}

/** A document that was read, with what it is (null: it does not say). */
export interface Arrival {
  readonly input: ImportInput;
  readonly hash: string;
  readonly text: string;
  readonly draft: StandardDraft;
  readonly identity: Identity | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts a document on the register within a unit of work. What it reports holds once the unit is committed. */
export async function placeArrival(
  unit: UnitOfWork,
  arrival: Arrival,
  around: ImportSurroundings,
): Promise<ImportReport> {
  const state = await readState(unit);
  const at = around.now().toISOString();
  const known = await findByHash(unit, arrival.hash);
  if (known && known.state !== 'HELD') return reportKnown(arrival, known);
  if (!arrival.identity) {
    if (!known) {
      const sequence = state.lastDocument + 1;
      await storeDocument(unit, arrival, { state: 'HELD', standardId: null, sequence, at, isHeld: false });
      const counted = { changes: [], standards: 0, statements: 0, lastDocument: state.lastDocument + 1 };
      await recordChanges(unit, state, counted, at);
    }
    return report(arrival, 'HELD', arrival.diagnostics);
  }
  const id = standardId(arrival.identity.identity, arrival.identity.edition);
  const published = await findPublished(unit, id);
  const official = published.filter((document) => !document.isSample);
  if (arrival.draft.isSample && official.length > 0) {
    const note = diagnose(
      'SAMPLE_NOT_NEEDED',
      `an official document fills ${arrival.identity.identity} already`,
    );
    return report(arrival, 'UNCHANGED', [...arrival.diagnostics, note]);
  }
  const beside = arrival.draft.isSample ? published : official;
  const kept = beside.filter((document) => document.language !== arrival.draft.language);
  const replaced = published.filter((document) => !kept.includes(document));

  const drafts = { [arrival.draft.language]: arrival.draft };
  for (const document of kept) drafts[document.language] = toDraft(document);
  const titles = titlesOf([
    ...kept,
    { language: arrival.draft.language, assertion: arrival.input.assertion },
  ]);
  const image = await composeImage(unit, arrival.identity, drafts, titles, around);
  const publication = await publishStandard(unit, image);
  const further =
    publication.standards > 0 ? await republishAfterArrival(unit, arrival.identity.identity, around) : [];
  if (replaced.length > 0) {
    const ids = replaced.map((document) => document.id);
    await unit.em.nativeUpdate(SourceDocumentEntity, { id: { $in: ids } }, { state: 'REPLACED' });
  }
  const sequence = known?.sequence ?? state.lastDocument + 1;
  await storeDocument(unit, arrival, {
    state: 'PUBLISHED',
    standardId: id,
    sequence,
    at,
    isHeld: known !== null,
  });
  const lastDocument = Math.max(sequence, state.lastDocument);
  await recordChanges(unit, state, { ...sumOf([publication, ...further]), lastDocument }, at);

  const sameLanguage = replaced.filter((document) => document.language === arrival.draft.language);
  const outcome =
    sameLanguage.length === 0 ? 'IMPORTED' : publication.changes.length > 0 ? 'UPDATED' : 'UNCHANGED';
  const suspicious = sameLanguage.flatMap((document) => noticeOtherFunction(arrival, document));
  return {
    ...report(arrival, outcome, [...arrival.diagnostics, ...image.diagnostics, ...suspicious]),
    differences: publication.differences,
  };
}

function noticeOtherFunction(arrival: Arrival, replaced: StoredDocument): Diagnostic[] {
  const before = toDraft(replaced).title?.value;
  const after = arrival.draft.title;
  if (replaced.isSample || before === undefined || after === null || before === after.value) return [];
  return [
    diagnose('EDITION_CHANGED_FUNCTION', `the title was "${before}" and is now "${after.value}"`, after),
  ];
}

function reportKnown(arrival: Arrival, known: StoredDocument): ImportReport {
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
