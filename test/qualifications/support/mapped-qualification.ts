import { type StatementRow } from '../../../src/register/standards/statement.entity';
import { type QualificationStructure } from '../../../src/qualifications/structure/structure';
import { structureOf, toInput } from './structures';

/** A unit that cites one standard, and evidences statements of it, each by a criterion of its own. */
export interface MappedUnit {
  readonly key: string;
  readonly urn: string;
  readonly edition?: string | null;
  readonly coverage?: string;
  readonly statements: readonly StatementRow[];
  readonly claim?: string;
}

/** The JSON of a qualification of such units; criterion 1.2 evidences the second statement given. */
export function mappedInput(
  units: readonly MappedUnit[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return toInput({
    ...more,
    units: units.map(({ key, urn, edition = null, coverage = 'FULL', statements, claim = 'FULL' }) => ({
      key,
      standards: [{ urn, edition, coverage }],
      learningOutcomes: [
        {
          number: '1',
          text: { en: 'Be able to do it' },
          assessmentCriteria: statements.map(({ id }, at) => ({
            number: `1.${at + 1}`,
            text: { en: 'Show it' },
            evidences: [{ statement: id, claim }],
          })),
        },
      ],
    })),
    groups: [{ key: 'A', units: units.map(({ key }) => key) }],
    rules: [{ key: 'R1', kind: 'ALL_OF', groups: ['A'] }],
  });
}

/** The structure of a qualification of such units. */
export function mappedQualification(
  units: readonly MappedUnit[],
  more: Record<string, unknown> = {},
): QualificationStructure {
  return structureOf(mappedInput(units, more));
}
