import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type StatementKind } from '../../register/standards/statement.entity';
import { type OverlapRelation } from '../overlap/relation';

/** What a curator may say of a pair. */
export type OverlapVerdict = 'CONFIRMED' | 'REJECTED';

/**
 * What a curator decided of two statements, kept for good; of several about one pair the latest counts. It holds for the
 * texts wherever they stand; when a statement it was made about says something else since, it needs review. For example
 * criterion 17 of INSCC006 (A) CONTAINS criterion 23 of INSCC007 (B).
 */
export const OverlapDecisionEntity = defineEntity({
  name: 'OverlapDecision',
  tableName: 'overlap_decision',
  properties: {
    /** Counts from 1 in the order of decisions. */
    sequence: p.integer().primary().autoincrement(false),
    /** The statements it was made about, by id, `statementA` before `statementB`. */
    statementA: p.text(),
    statementB: p.text(),
    /** The units they stood in (`standard.identity`), and their kinds. */
    unitA: p.text(),
    unitB: p.text(),
    kindA: p.text().$type<StatementKind>(),
    kindB: p.text().$type<StatementKind>(),
    /** Their texts then, so that a reviewer can be shown what changed. */
    textEnA: p.text().nullable(),
    textCyA: p.text().nullable(),
    textEnB: p.text().nullable(),
    textCyB: p.text().nullable(),
    /** The keys of those texts (text/wording.ts): it holds where each language that had a text still has the same. */
    textKeyEnA: p.text().nullable(),
    textKeyCyA: p.text().nullable(),
    textKeyEnB: p.text().nullable(),
    textKeyCyB: p.text().nullable(),
    verdict: p.text().$type<OverlapVerdict>(),
    /** Of A to B, when the curator set another than was computed. */
    relation: p.text().$type<OverlapRelation>().nullable(),
    /** The probability that was shown when it was decided: what refitting learns from. */
    probability: p.double().$type<number>().nullable(),
    note: p.text().nullable(),
    /** Who: the organisation, and the key that was used. */
    organisationId: p.text(),
    keyId: p.text(),
    /** RFC 3339, UTC. */
    at: p.text(),
  },
  indexes: [
    { name: 'overlap_decision_statement_a', properties: ['statementA'] },
    { name: 'overlap_decision_statement_b', properties: ['statementB'] },
    { name: 'overlap_decision_text_en_a', properties: ['textKeyEnA'] },
    { name: 'overlap_decision_text_cy_a', properties: ['textKeyCyA'] },
    { name: 'overlap_decision_text_en_b', properties: ['textKeyEnB'] },
    { name: 'overlap_decision_text_cy_b', properties: ['textKeyCyB'] },
  ],
});

/** A row of the table `overlap_decision` as an entity. */
export type OverlapDecisionRow = RowOf<typeof OverlapDecisionEntity>;
