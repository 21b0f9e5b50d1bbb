import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

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
export type OrganisationRow = InferEntity<typeof OrganisationEntity>;
