import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type Language } from '../../common/language';

/** The two kinds of statement: a performance criterion says what a person does, a knowledge item what a person knows. */
export type StatementKind = 'PERFORMANCE_CRITERION' | 'KNOWLEDGE_ITEM';

/** BOTH: one list serves both languages. EN, CY: the counts differ, so each language keeps a list of its own. */
export type Alignment = 'BOTH' | Language;

/**
 * A performance criterion or knowledge item of one edition, for example criterion 17 of INSCC006. Both texts are in one
 * row when the languages are aligned; otherwise each language has rows of its own.
 */
export const StatementEntity = defineEntity({
  name: 'Statement',
  tableName: 'statement',
  properties: {
    id: p.text().primary(),
    standardId: p.text(),
    kind: p.text().$type<StatementKind>(),
    position: p.integer(),
    alignment: p.text().$type<Alignment>(),
    label: p.text().nullable(),
    groupPosition: p.integer().nullable(),
    textEn: p.text().nullable(),
    textCy: p.text().nullable(),
    /** Statements of one kind with the same texts, apart from case, spacing and end marks, have the same (text/wording.ts). */
    wordingKey: p.text(),
  },
  indexes: [
    { name: 'statement_standard', properties: ['standardId', 'kind', 'position'] },
    { name: 'statement_wording', properties: ['wordingKey'] },
  ],
});

/** A sub-heading inside the criteria or the knowledge of one edition; statements point at it by position. */
export const StatementGroupEntity = defineEntity({
  name: 'StatementGroup',
  tableName: 'statement_group',
  properties: {
    standardId: p.text().primary(),
    kind: p.text().$type<StatementKind>().primary(),
    /** Position in its kind, from 1. */
    position: p.integer().primary(),
    alignment: p.text().$type<Alignment>().primary(),
    titleEn: p.text().nullable(),
    titleCy: p.text().nullable(),
  },
});

/** A row of the table `statement` as an entity. */
export type StatementRow = RowOf<typeof StatementEntity>;
/** A row of the table `statement_group` as an entity. */
export type StatementGroupRow = RowOf<typeof StatementGroupEntity>;
