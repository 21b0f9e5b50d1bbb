import { defineEntity, p } from '@mikro-orm/core';
import { type Language } from '../../common/language';
import { type RowOf } from '../../common/row-of';
import { type TranslationFindingKind } from './translation-findings';

/**
 * How much one edition says in one language, as its document in that language has it: the Welsh INSCC006 has 17 criteria
 * in 3 groups. Counted before the languages are paired, so that what could not be paired is counted too.
 */
export const TranslationEntity = defineEntity({
  name: 'Translation',
  tableName: 'translation',
  properties: {
    standardId: p.text().primary(),
    language: p.text().$type<Language>().primary(),
    performanceCriteria: p.integer(),
    knowledgeItems: p.integer(),
    criteriaGroups: p.integer(),
    knowledgeGroups: p.integer(),
    suites: p.integer(),
    occupations: p.integer(),
    keywords: p.integer(),
    /** Which texts there are beside statements and lists, in the order printed, between spaces: "TITLE OVERVIEW GLOSSARY". */
    texts: p.text(),
    versionNumber: p.text().nullable(),
  },
});

/** What there is to do about the two languages of one edition: "16 knowledge items in English, 15 in Welsh". */
export const TranslationFindingEntity = defineEntity({
  name: 'TranslationFinding',
  tableName: 'translation_finding',
  properties: {
    standardId: p.text().primary(),
    position: p.integer().primary(),
    kind: p.text().$type<TranslationFindingKind>(),
    /** The language in which there is something to do. */
    language: p.text().$type<Language>(),
    message: p.text(),
    /** An older edition that has the language which this one lacks; null otherwise. */
    olderStandardId: p.text().nullable(),
  },
  indexes: [{ name: 'translation_finding_kind', properties: ['kind', 'standardId'] }],
});

/** A row of the table `translation` as an entity. */
export type TranslationRow = RowOf<typeof TranslationEntity>;
/** A row of the table `translation_finding` as an entity. */
export type TranslationFindingRow = RowOf<typeof TranslationFindingEntity>;
