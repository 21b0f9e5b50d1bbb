import { defineEntity, p } from '@mikro-orm/core';
import { type Language } from '../../common/language';
import { type RowOf } from '../../common/row-of';

/** PUBLISHED: its words are on the register. REPLACED: a later file took its place. HELD: it does not say what it is. */
export type DocumentState = 'PUBLISHED' | 'REPLACED' | 'HELD';

/**
 * A document as it was read, kept whole: name, hash, text and what was noticed. Example: the Welsh web copy of INSCC006.
 * The id comes from the hash of its bytes, so the same file is the same document under any name.
 */
export const SourceDocumentEntity = defineEntity({
  name: 'SourceDocument',
  tableName: 'source_document',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    sha256: p.text().unique(),
    language: p.text().$type<Language>(),
    state: p.text().$type<DocumentState>(),
    standardId: p.text().nullable(),
    /** RFC 3339, UTC. */
    importedAt: p.text(),
    /** Its number in the order of importing, for stable paging. */
    sequence: p.integer(),
    isSample: p.boolean(),
    text: p.text(),
    /** Diagnostics of reading, as JSON. */
    diagnostics: p.text(),
    /** What a person asserted of it ({urn, title, language, reason, at}), as JSON; null when nothing was. */
    assertion: p.text().nullable(),
  },
  indexes: [
    { name: 'source_document_standard', properties: ['standardId', 'state', 'sequence'] },
    { name: 'source_document_sequence', properties: ['sequence'] },
    { name: 'source_document_state', properties: ['state', 'sequence'] },
  ],
});

/** A row of the table `source_document` as an entity. */
export type SourceDocumentRow = RowOf<typeof SourceDocumentEntity>;
