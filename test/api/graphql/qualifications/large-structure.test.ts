import { CreateQualificationDocument, EvaluateSelectionDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { type QualificationInput, sampleQualification } from '../../../support/qualification-inputs';
import { makeKey, withKey } from '../../../support/viewers';
import { wholeServer } from '../../../support/whole-server';

/** 150 units in 20 groups with 20 criteria each; each criterion evidences a statement. */
function largeQualification(statements: readonly string[]): QualificationInput {
  const units = Array.from({ length: 150 }, (_, unit) => ({
    key: `unit-${unit}`,
    reference: `Q${unit}`,
    title: { en: `Unit number ${unit} of a large structure` },
    level: 1 + (unit % 3),
    credits: 2 + (unit % 5),
    guidedLearningHours: 20,
    standards: [{ urn: 'SAMCC01' }],
    learningOutcomes: Array.from({ length: 4 }, (_row, outcome) => ({
      number: `${outcome + 1}`,
      text: { en: 'Be able to do what the outcome asks for' },
      assessmentCriteria: Array.from({ length: 5 }, (_cell, criterion) => ({
        number: `${outcome + 1}.${criterion + 1}`,
        text: {
          en: `Show how thing ${criterion} is done in the work place, more than once and without help`,
        },
        evidences: [
          { statement: statements[(unit + criterion) % statements.length] ?? '', claim: 'PART' as const },
        ],
      })),
    })),
  }));
  const groups = Array.from({ length: 20 }, (_, group) => ({
    key: `group-${group}`,
    title: { en: `Group ${group}` },
    units: units.filter((_unit, at) => at % 20 === group).map(({ key }) => key),
  }));
  const rules = groups.map(({ key }) => ({
    key: `rule-${key}`,
    kind: 'RANGE' as const,
    groups: [key],
    measure: 'CREDITS' as const,
    minimum: 4,
  }));
  const total = { key: 'total', kind: 'RANGE' as const, measure: 'CREDITS' as const, minimum: 90 };
  return sampleQualification({ units, groups, rules: [...rules, total], credits: 90 });
}

describeOnBothDatabases('a structure of 150 units and 3,000 criteria', (open) => {
  const server = wholeServer(open);

  it('goes through in one request, is tried, examined and mapped', async () => {
    const { database } = server.register;
    const key = withKey(await makeKey(database, { scopes: ['qualifications:write'] }));
    const statements = (await server.register.statements('SAMCC01')).map(({ id }) => id);
    const input = largeQualification(statements);
    const began = performance.now();
    const made = await server.query(CreateQualificationDocument, { input }, key);
    expect(performance.now() - began).toBeLessThan(30_000);
    const { id } = made.createQualification.qualification;
    const units = input.units.filter((_unit, at) => at < 40).map((unit) => unit.key);
    const { evaluateSelection } = await server.query(
      EvaluateSelectionDocument,
      { qualification: id, units },
      key,
    );
    expect(evaluateSelection.unitCount).toBe(40);
    const question = `{ qualification(id: "${id}") { undecided structureFindings { kind message }
      coverage { covered total statements { claims { unit criterion } } } } }`;
    const { data, errors } = await server.ask<Examined, never>(question, undefined, key);
    expect(errors).toEqual([]);
    expect(data?.qualification.undecided).toEqual([]);
    expect(data?.qualification.structureFindings.map(({ kind }) => kind)).not.toContain('UNSATISFIABLE');
    expect(data?.qualification.coverage[0]?.statements.flatMap(({ claims }) => claims)).toHaveLength(3_000);
  });
});

interface Examined {
  readonly qualification: {
    readonly undecided: readonly string[];
    readonly structureFindings: readonly { readonly kind: string }[];
    readonly coverage: readonly { readonly statements: readonly { readonly claims: readonly object[] }[] }[];
  };
}
