import { type Viewer } from '../../src/access/viewer';
import { type OverlapDecisionRow } from '../../src/links/curation/overlap-decision.entity';
import { textKeysOf } from '../../src/links/curation/decision-texts';

/** A curator whose organisation need not be on the register. */
export const CURATOR: Viewer = {
  organisationId: '00000000-0000-5000-8000-000000000001',
  keyId: '00000000-0000-4000-8000-000000000001',
  scopes: new Set(['links:curate']),
};

/** A decision of the tests: texts of A and B as [English, Welsh]; statements `a` and `b` unless named. */
export interface SampleDecision extends Partial<OverlapDecisionRow> {
  readonly a: readonly [string | null, string | null];
  readonly b: readonly [string | null, string | null];
}

/** A row as it would have been stored. */
export function sampleDecision({ a, b, ...given }: SampleDecision): OverlapDecisionRow {
  const [keysOfA, keysOfB] = [a, b].map(([textEn, textCy]) => textKeysOf({ textEn, textCy }));
  return {
    sequence: 1,
    statementA: 'a',
    statementB: 'b',
    unitA: 'SAMZZ01',
    unitB: 'SAMZZ02',
    kindA: 'PERFORMANCE_CRITERION',
    kindB: 'PERFORMANCE_CRITERION',
    textEnA: a[0],
    textCyA: a[1],
    textEnB: b[0],
    textCyB: b[1],
    textKeyEnA: keysOfA?.EN ?? null,
    textKeyCyA: keysOfA?.CY ?? null,
    textKeyEnB: keysOfB?.EN ?? null,
    textKeyCyB: keysOfB?.CY ?? null,
    verdict: 'CONFIRMED',
    relation: null,
    probability: null,
    note: null,
    organisationId: CURATOR.organisationId,
    keyId: CURATOR.keyId,
    at: '2026-11-22T10:00:00.000Z',
    ...given,
  };
}
