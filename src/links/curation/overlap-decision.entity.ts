import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type OverlapRelation } from '../linker/link.entity';

/**
 * What a curator decided of two statements, kept for good; of several about one pair the latest counts. It holds for the
 * two wordings wherever they stand; when a statement it was made about has another wording since, it needs review.
 */
export const OverlapDecisionEntity = defineEntity({
  name: 'OverlapDecision',
  tableName: 'overlap_decision',
  properties: {
    id: p.text().primary(),
    /** Counts from 1 in the order of decisions. */
    sequence: p.integer(),
    /** The statements it was made about, by id, `statementA` before `statementB`. */
    statementA: p.text(),
    statementB: p.text(),
    /** Their wordings then, and their texts, so that a reviewer can be shown what changed. */
    wordingA: p.text(),
    wordingB: p.text(),
    textEnA: p.text().nullable(),
    textCyA: p.text().nullable(),
    textEnB: p.text().nullable(),
    textCyB: p.text().nullable(),
    verdict: p.text().$type<'CONFIRMED' | 'REJECTED'>(),
    /** Of A to B, when the curator set another than was computed. */
    relation: p.text().$type<OverlapRelation>().nullable(),
    /** The probability that was shown when it was decided: what refitting learns from. */
    probability: p.double().nullable(),
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
    { name: 'overlap_decision_wordings', properties: ['wordingA', 'wordingB'] },
    { name: 'overlap_decision_wording_b', properties: ['wordingB'] },
  ],
});

/** A row of the table `overlap_decision` as an entity. */
export type OverlapDecisionRow = RowOf<typeof OverlapDecisionEntity>;
