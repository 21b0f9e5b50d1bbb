import { insertRows, type UnitOfWork, updateRow } from '../common/unit-of-work';
import { type Diagnostic } from '../common/diagnostic';
import { type Language } from '../common/language';
import { nameBasedId } from '../common/uuid';
import { readDocument } from '../documents/read-document';
import { type StandardDraft } from '../documents/standard-draft';
import {
  findKeptByHash,
  findKeptOfStandard,
  type KeptDocumentRecord,
} from '../register/sources/kept-document.queries';
import { type DocumentState, SourceDocumentEntity } from '../register/sources/source-document.entity';
import { type Assertion } from './assertion';

/** A document the register holds, as far as importing needs it. */
export interface StoredDocument {
  readonly id: string;
  readonly language: Language;
  readonly state: DocumentState;
  readonly sequence: number;
  readonly isSample: boolean;
  readonly text: string;
  readonly assertion: Assertion | null;
  /** The standard it is published under, or was before it was replaced; null while it is held. */
  readonly standardId: string | null;
  readonly urn: string | null;
  readonly edition: string | null;
}

/** A document that has just been read. */
export interface ReadDocument {
  readonly input: { readonly name: string; readonly assertion: Assertion };
  readonly hash: string;
  readonly text: string;
  readonly draft: StandardDraft;
  readonly diagnostics: readonly Diagnostic[];
}

/** The document with that SHA-256, under whatever name it came. */
export async function findByHash(unit: UnitOfWork, hash: string): Promise<StoredDocument | null> {
  const record = await findKeptByHash(unit.rows, hash);
  return record && toStored(record);
}

/** The documents whose words stand on the register for that edition: at most one a language. */
export async function findPublished(unit: UnitOfWork, standardId: string): Promise<StoredDocument[]> {
  return (await findKeptOfStandard(unit.rows, standardId)).map(toStored);
}

/** True when the end of a stored document was lost before it came here. */
export function endsEarly(document: StoredDocument): boolean {
  const { diagnostics } = readDocument(new TextEncoder().encode(document.text), {
    language: document.language,
  });
  return diagnostics.some(({ code }) => code === ENDS_EARLY);
}

/** The reader's diagnostic for a document whose end is lost. */
export const ENDS_EARLY = 'ENDS_EARLY';

/** Reads a stored text again. Reading is pure, so the draft is the one that was published. */
export function toDraft(document: Pick<StoredDocument, 'id' | 'language' | 'text'>): StandardDraft {
  const { draft } = readDocument(new TextEncoder().encode(document.text), { language: document.language });
  if (!draft) throw new Error(`document ${document.id} was readable when it was stored and is not any more`);
  return draft;
}

/** Stores a document, or moves one that the register has (`isKnown`) to where it belongs now. */
export async function storeDocument(
  unit: UnitOfWork,
  document: ReadDocument,
  place: { state: DocumentState; standardId: string | null; sequence: number; at: string; isKnown: boolean },
): Promise<void> {
  const id = nameBasedId('SourceDocument', document.hash);
  const { name, assertion } = document.input;
  const { urn, title, language, reason } = assertion;
  const asserted = [urn, title, language, reason].some((part) => part !== undefined);
  const row = {
    id,
    name,
    sha256: document.hash,
    language: document.draft.language,
    state: place.state,
    standardId: place.standardId,
    importedAt: place.at,
    sequence: place.sequence,
    isSample: document.draft.isSample,
    text: document.text,
    diagnostics: JSON.stringify(document.diagnostics),
    assertion: asserted ? JSON.stringify({ urn, title, language, reason, at: place.at }) : null,
  };
  if (place.isKnown) await updateRow(unit, SourceDocumentEntity, row);
  else await insertRows(unit, SourceDocumentEntity, [row]);
}

function toStored(record: KeptDocumentRecord): StoredDocument {
  return {
    ...record,
    isSample: Boolean(record.isSample),
    assertion: record.assertion === null ? null : toAssertion(record.assertion),
  };
}

function toAssertion(kept: string): Assertion {
  const { at: _at, ...assertion } = JSON.parse(kept) as Assertion & { readonly at: string };
  return assertion;
}
