import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/** A body named as developer or originator of standards, for example Skills CFA. Known by its name alone. */
export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    nameKey: p.text(),
  },
  indexes: [{ name: 'organisation_name_key', properties: ['nameKey'] }],
});

/** A row of the table `organisation` as an entity. */
export type OrganisationRow = RowOf<typeof OrganisationEntity>;
