import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/** The two kinds of term that have a node of their own. Keywords are plain text on the standard. */
export type TermKind = 'SUITE' | 'OCCUPATION';

/**
 * A name printed as a suite or as an occupation, for example the suite Contact Centre. A Welsh name is led to the English
 * one it stands beside in the documents (`canonicalId`), as most standards say it: Canolfan Gyswllt leads to Contact Centre.
 */
export const TermEntity = defineEntity({
  name: 'Term',
  tableName: 'term',
  properties: {
    id: p.text().primary(),
    kind: p.text().$type<TermKind>(),
    name: p.text(),
    nameKey: p.text(),
    /** Itself, unless the name is Welsh and an English one is known for it. */
    canonicalId: p.text(),
    /** The Welsh name that stands beside it most often; null when none does. */
    welshName: p.text().nullable(),
    /** True when some English document prints the name. */
    hasEnglish: p.boolean(),
  },
  indexes: [
    { name: 'term_name_key', properties: ['kind', 'nameKey', 'id'] },
    { name: 'term_canonical', properties: ['canonicalId'] },
  ],
});

/** That a standard prints a term, in which language and at which place of the list. */
export const StandardTermEntity = defineEntity({
  name: 'StandardTerm',
  tableName: 'standard_term',
  properties: {
    standardId: p.text().primary(),
    kind: p.text().$type<TermKind>().primary(),
    language: p.text().primary(),
    position: p.integer().primary(),
    termId: p.text(),
    /** The name as this standard spells it. */
    printed: p.text(),
  },
  indexes: [{ name: 'standard_term_term', properties: ['termId', 'language', 'standardId'] }],
});

/** How many standards print a Welsh and an English name at the same place of lists that are equally long. */
export const TermTwinEntity = defineEntity({
  name: 'TermTwin',
  tableName: 'term_twin',
  properties: {
    welshId: p.text().primary(),
    englishId: p.text().primary(),
    standards: p.integer(),
  },
  indexes: [{ name: 'term_twin_english', properties: ['englishId'] }],
});

/** A keyword as printed on a standard in one language. */
export const StandardKeywordEntity = defineEntity({
  name: 'StandardKeyword',
  tableName: 'standard_keyword',
  properties: {
    standardId: p.text().primary(),
    language: p.text().primary(),
    position: p.integer().primary(),
    keyword: p.text(),
    keywordKey: p.text(),
  },
  indexes: [{ name: 'standard_keyword_key', properties: ['keywordKey', 'standardId'] }],
});

/** A row of the table `term` as an entity. */
export type TermRow = RowOf<typeof TermEntity>;
/** A row of the table `standard_term` as an entity. */
export type StandardTermRow = RowOf<typeof StandardTermEntity>;
/** A row of the table `term_twin` as an entity. */
export type TermTwinRow = RowOf<typeof TermTwinEntity>;
/** A row of the table `standard_keyword` as an entity. */
export type StandardKeywordRow = RowOf<typeof StandardKeywordEntity>;
