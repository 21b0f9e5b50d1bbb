import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/**
 * One edition of a standard: INSCC006 as approved on 2021-02-05. Two editions of one URN are two rows. English and
 * Welsh of one edition are one row; a text that is null was not published in that language.
 */
export const StandardEntity = defineEntity({
  name: 'Standard',
  tableName: 'standard',
  properties: {
    id: p.text().primary(),
    /** What tells standards apart beside the edition: the normalised URN, or `title:…` while there is none. */
    identity: p.text(),
    /** As printed; null while the document is unidentified. */
    urn: p.text().nullable(),
    urnKey: p.text().nullable(),
    edition: p.text(),
    /** Text whose order is the order of editions; see edition.ts. */
    editionOrder: p.text(),
    isLatest: p.boolean(),
    isSample: p.boolean(),
    titleEn: p.text().nullable(),
    titleCy: p.text().nullable(),
    /** The English title, else the Welsh, folded for ordering. */
    titleOrder: p.text(),
    /** The Welsh title folded in the same way, so that a standard is found by it too. */
    titleOrderCy: p.text().nullable(),
    /** The normalised URN and the edition's order; unidentified standards come last. */
    urnOrder: p.text(),
    /** The approval date; unknown dates come last. */
    approvedOrder: p.text(),
    /** The indicative review date; unknown dates come last. */
    reviewOrder: p.text(),
    overviewEn: p.text().nullable(),
    overviewCy: p.text().nullable(),
    hasEn: p.boolean(),
    hasCy: p.boolean(),
    developedById: p.text().nullable(),
    /** The body's name as this standard spells it. */
    developedByPrinted: p.text().nullable(),
    originatingOrganisationId: p.text().nullable(),
    originatingOrganisationPrinted: p.text().nullable(),
    approvedOn: p.text().nullable(),
    versionNumber: p.text().nullable(),
    indicativeReviewDate: p.text().nullable(),
    /** The last day the indicative review date may mean. */
    reviewBy: p.text().nullable(),
    validity: p.text().nullable(),
    status: p.text().nullable(),
    category: p.text().nullable(),
    /** Diagnostics that concern the languages beside each other, as JSON. */
    diagnostics: p.text(),
    /** Hash over everything published, so that an import that changes nothing writes nothing. */
    contentHash: p.text(),
  },
  uniques: [{ name: 'standard_identity_edition', properties: ['identity', 'edition'] }],
  indexes: [
    { name: 'standard_urn_order', properties: ['urnOrder', 'id'] },
    { name: 'standard_title_order', properties: ['titleOrder', 'id'] },
    { name: 'standard_title_order_cy', properties: ['titleOrderCy'] },
    { name: 'standard_approved_order', properties: ['approvedOrder', 'id'] },
    { name: 'standard_review_order', properties: ['reviewOrder', 'id'] },
    { name: 'standard_urn_key', properties: ['urnKey'] },
    { name: 'standard_developed_by', properties: ['developedById'] },
    { name: 'standard_originating_organisation', properties: ['originatingOrganisationId'] },
  ],
});

/** A row of the table `standard` as an entity. */
export type StandardRow = RowOf<typeof StandardEntity>;
