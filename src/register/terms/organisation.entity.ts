import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/**
 * A body named as developer or originator of standards, for example Skills CFA, or one that has keys, for example an
 * awarding body that no document names. Known by its name alone.
 */
export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    nameKey: p.text(),
    /** True once it has had a key: it stays, under the name it has, whatever documents say. */
    isKept: p.boolean(),
  },
  indexes: [{ name: 'organisation_name_key', properties: ['nameKey'] }],
});

/** A row of the table `organisation` as an entity. */
export type OrganisationRow = RowOf<typeof OrganisationEntity>;
/** An organisation as it is read for the API. */
export type OrganisationRecord = Omit<OrganisationRow, 'isKept'>;
