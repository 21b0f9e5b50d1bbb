import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/** A section of one edition beside its statements: scope, values, glossary ... Printed-but-empty has a heading and no text. */
export const SectionEntity = defineEntity({
  name: 'Section',
  tableName: 'section',
  properties: {
    standardId: p.text().primary(),
    position: p.integer().primary(),
    kind: p.text(),
    headingEn: p.text().nullable(),
    headingCy: p.text().nullable(),
    textEn: p.text().nullable(),
    textCy: p.text().nullable(),
  },
});

/** A row of the table `section` as an entity. */
export type SectionRow = RowOf<typeof SectionEntity>;
