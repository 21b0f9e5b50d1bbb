import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type SocEdition } from './soc-table';

/** A group of the Standard Occupational Classification in one edition, for example 7211 in SOC2020. Reference data. */
export const SocCodeEntity = defineEntity({
  name: 'SocCode',
  tableName: 'soc_code',
  properties: {
    id: p.text().primary(),
    edition: p.text().$type<SocEdition>(),
    code: p.text(),
    title: p.text(),
    /** major, sub-major, minor or unit. */
    level: p.text(),
    parentCode: p.text().nullable(),
  },
  uniques: [{ name: 'soc_code_edition_code', properties: ['edition', 'code'] }],
  indexes: [
    { name: 'soc_code_code', properties: ['code'] },
    { name: 'soc_code_parent', properties: ['edition', 'parentCode'] },
  ],
});

/** A SOC code printed on a standard. No document names the edition it means. */
export const SocCitationEntity = defineEntity({
  name: 'SocCitation',
  tableName: 'soc_citation',
  properties: {
    standardId: p.text().primary(),
    position: p.integer().primary(),
    printed: p.text(),
    /** The digits; null when what is printed is not a code. */
    code: p.text().nullable(),
  },
  indexes: [{ name: 'soc_citation_code', properties: ['code', 'standardId'] }],
});

/** That a standard cites a code or a group above it: 7211 counts under 7211, 721, 72 and 7. */
export const StandardSocGroupEntity = defineEntity({
  name: 'StandardSocGroup',
  tableName: 'standard_soc_group',
  properties: {
    standardId: p.text().primary(),
    code: p.text().primary(),
  },
  indexes: [{ name: 'standard_soc_group_code', properties: ['code', 'standardId'] }],
});

/**
 * The edition that an editor says a standard means by a code it prints: INSCS023 means SOC2000 by 7212. It belongs to the
 * standard and the digits, so it stays when documents are imported again, and rests while no document prints the code.
 */
export const SocAssertionEntity = defineEntity({
  name: 'SocAssertion',
  tableName: 'soc_assertion',
  properties: {
    standardId: p.text().primary(),
    code: p.text().primary(),
    edition: p.text().$type<SocEdition>(),
    reason: p.text(),
    /** RFC 3339, UTC. */
    at: p.text(),
  },
});

/** A row of the table `soc_code` as an entity. */
export type SocCodeRow = RowOf<typeof SocCodeEntity>;
/** A row of the table `soc_citation` as an entity. */
export type SocCitationRow = RowOf<typeof SocCitationEntity>;
/** A row of the table `standard_soc_group` as an entity. */
export type StandardSocGroupRow = RowOf<typeof StandardSocGroupEntity>;
/** A row of the table `soc_assertion` as an entity. */
export type SocAssertionRow = RowOf<typeof SocAssertionEntity>;
