import { defineEntity, p } from '@mikro-orm/core';
import { type Language } from '../../common/language';
import { type RowOf } from '../../common/row-of';

/**
 * One standard that another names under "Links to other NOS", as it is cited there: by code, by title, or both. It is led
 * to standards when it is asked for, so that it finds those that arrive later.
 */
export const DeclaredCitationEntity = defineEntity({
  name: 'DeclaredCitation',
  tableName: 'declared_citation',
  properties: {
    standardId: p.text().primary(),
    language: p.text().$type<Language>().primary(),
    /** Position in the section, from 1. */
    position: p.integer().primary(),
    /** The words of the document. */
    cited: p.text(),
    /** Normal form of the code, null when only a title is cited. */
    code: p.text().nullable(),
    /** Order key of the cited title (text/normalise.ts), null when only a code is cited. */
    titleKey: p.text().nullable(),
  },
  indexes: [
    { name: 'declared_citation_code', properties: ['code'] },
    { name: 'declared_citation_title', properties: ['titleKey'] },
  ],
});

/** A row of the table `declared_citation` as an entity. */
export type DeclaredCitationRow = RowOf<typeof DeclaredCitationEntity>;
