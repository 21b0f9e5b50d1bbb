import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/**
 * A key under which a near miss of a code is found: the code's loose form, or that form with one character left out.
 * INSCC006 stands under INSCC6, INSC6, ISCC6 ... See urn/suggestions.ts.
 */
export const UrnDeletionEntity = defineEntity({
  name: 'UrnDeletion',
  tableName: 'urn_deletion',
  properties: {
    deletion: p.text().primary(),
    /** A normal form: a URN of the register, or a code that a standard names as its original. */
    code: p.text().primary(),
  },
  indexes: [{ name: 'urn_deletion_code', properties: ['code'] }],
});

/** A row of the table `urn_deletion` as an entity. */
export type UrnDeletionRow = RowOf<typeof UrnDeletionEntity>;
