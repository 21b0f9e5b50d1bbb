import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type StatementKind } from '../../register/standards/statement.entity';

/**
 * What statements of one kind with the same texts share, for example the criterion "listen actively to customers" of
 * seven units. Links are searched between wordings; statements point at theirs by `wordingKey`.
 */
export const WordingEntity = defineEntity({
  name: 'Wording',
  tableName: 'wording',
  properties: {
    /** See text/wording.ts. */
    key: p.text().primary(),
    kind: p.text().$type<StatementKind>(),
    /** Key of the text of one language; two wordings with the same one are IDENTICAL in that language. */
    textKeyEn: p.text().nullable(),
    textKeyCy: p.text().nullable(),
    /** Identity of the only unit (all its editions) whose statements have this wording; null when there are several. */
    soleUnit: p.text().nullable(),
    /** True once no statement has it: kept until the next epoch, so that every process learns that it went. */
    isRetired: p.boolean(),
    /** The `dataVersion` of the register at which the linker last had reason to look at it. */
    changedAt: p.integer(),
  },
  indexes: [
    { name: 'wording_text_en', properties: ['textKeyEn'] },
    { name: 'wording_text_cy', properties: ['textKeyCy'] },
    { name: 'wording_changed', properties: ['changedAt', 'key'] },
  ],
});

/** A row of the table `wording` as an entity. */
export type WordingRow = RowOf<typeof WordingEntity>;
