import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/**
 * A code that a standard names as its original: INSCC006 names `CfA CC22`, normalised CFACC22. Kept whether or not the
 * register holds that code; it is looked up when asked, so it leads on as soon as the older document arrives.
 */
export const OriginalUrnEntity = defineEntity({
  name: 'OriginalUrn',
  tableName: 'original_urn',
  properties: {
    standardId: p.text().primary(),
    position: p.integer().primary(),
    printed: p.text(),
    /** Null when what is printed holds no code ("N/A"). */
    normalised: p.text().nullable(),
  },
  indexes: [{ name: 'original_urn_normalised', properties: ['normalised', 'standardId'] }],
});

/** A row of the table `original_urn` as an entity. */
export type OriginalUrnRow = RowOf<typeof OriginalUrnEntity>;

/**
 * That how a standard's Original URN field is read depends on whether the register holds a code: `PPL1/2` is two codes
 * until there is a standard of that URN.
 */
export const OriginalUrnTurningPointEntity = defineEntity({
  name: 'OriginalUrnTurningPoint',
  tableName: 'original_urn_turning_point',
  properties: {
    standardId: p.text().primary(),
    code: p.text().primary(),
  },
  indexes: [{ name: 'original_urn_turning_point_code', properties: ['code'] }],
});

/** A row of the table `original_urn_turning_point` as an entity. */
export type OriginalUrnTurningPointRow = RowOf<typeof OriginalUrnTurningPointEntity>;
