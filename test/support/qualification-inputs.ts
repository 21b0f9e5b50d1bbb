import { type CreateQualificationMutationVariables } from '../generated/operations';

/** What `createQualification` takes. */
export type QualificationInput = CreateQualificationMutationVariables['input'];
type UnitInput = QualificationInput['units'][number];

/** Four units in two groups: both of A, and 5 credits of B. `more` takes the place of what it names. */
export function sampleQualification(more: Partial<QualificationInput> = {}): QualificationInput {
  return {
    title: { en: 'Diploma in Keeping Lanterns', cy: 'Diploma mewn Cadw Llusernau' },
    number: '600/0001/X',
    framework: 'RQF',
    level: '2',
    credits: 12,
    units: [sampleUnit('A1', 4), sampleUnit('A2', 3), sampleUnit('B1', 5), sampleUnit('B2', 5)],
    groups: [
      { key: 'A', title: { en: 'Mandatory' }, units: ['A1', 'A2'] },
      { key: 'B', units: ['B1', 'B2'] },
    ],
    rules: [
      { key: 'all-of-A', kind: 'ALL_OF', groups: ['A'] },
      { key: 'some-of-B', kind: 'RANGE', groups: ['B'], measure: 'CREDITS', minimum: 5, maximum: 5 },
      { key: 'total', kind: 'RANGE', measure: 'CREDITS', minimum: 12 },
    ],
    ...more,
  };
}

/** A unit of level 2 that has nothing but credits. */
export function sampleUnit(key: string, credits: number, more: Partial<UnitInput> = {}): UnitInput {
  return { key, title: { en: `Unit ${key}` }, level: 2, credits, ...more };
}

/** A unit written from a standard: one criterion for each statement given, with its claim. */
export function mappedUnit(
  key: string,
  urn: string,
  statements: readonly { readonly id: string; readonly claim: 'FULL' | 'PART' | 'INFORMS' }[],
  outcome = 1,
): UnitInput {
  return sampleUnit(key, 4, {
    standards: [{ urn, coverage: 'PART' }],
    learningOutcomes: [
      {
        number: String(outcome),
        text: { en: `Be able to keep ${outcome} lanterns`, cy: 'Gallu cadw llusern' },
        assessmentCriteria: statements.map(({ id, claim }, at) => ({
          number: `${outcome}.${at + 1}`,
          text: { en: `Show number ${at + 1}` },
          evidences: [{ statement: id, claim }],
        })),
      },
    ],
  });
}
