import { type Language } from '../../src/common/language';
import { readDocument } from '../../src/documents/read-document';
import { type StandardDraft } from '../../src/documents/standard-draft';

/** What the documents of one edition say, by language. */
export interface EditionDrafts {
  readonly urn: string;
  readonly edition: string;
  readonly drafts: Readonly<Partial<Record<Language, StandardDraft>>>;
  /** The draft that speaks for facts without a language: the English one, else the Welsh. */
  readonly leading: StandardDraft;
}

/** Reads documents that print URN and approval date, and brings the languages of each edition together. */
export function draftsOf(texts: Iterable<string>): EditionDrafts[] {
  const editions = new Map<string, EditionDrafts>();
  for (const text of texts) {
    const { draft } = readDocument(new TextEncoder().encode(text));
    const [urn, edition] = [draft?.urn?.value, draft?.approvedOn?.value];
    if (!draft || urn === undefined || edition === undefined) continue;
    const known = editions.get(`${urn} ${edition}`);
    const drafts = { ...known?.drafts, [draft.language]: draft };
    editions.set(`${urn} ${edition}`, { urn, edition, drafts, leading: drafts.EN ?? draft });
  }
  return [...editions.values()];
}
