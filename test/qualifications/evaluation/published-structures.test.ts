import {
  evaluateSelection,
  type SelectionEvaluation,
} from '../../../src/qualifications/evaluation/evaluate-selection';
import { describeWithShared } from '../../support/shared';
import {
  type ArithmeticCase,
  type PublishedRule,
  type PublishedStructure,
  readPublished,
  toArithmeticSketch,
  toSketch,
} from '../support/published';
import { structureOf } from '../support/structures';

const verdictOf = ({ valid, rules }: SelectionEvaluation) => ({
  valid,
  violations: rules.filter(({ met }) => !met).map(({ rule }) => rule),
});

const sorted = <V extends { readonly violations: readonly string[] }>(verdict: V) => ({
  ...verdict,
  violations: [...verdict.violations].sort(),
});

describeWithShared('the published structures with units', (shared) => {
  const files = ['customer-service-l2-diploma.json', 'business-administration-l3-diploma.json'];
  describe.each(files)('%s', (file) => {
    const published = readPublished<PublishedStructure>(shared, file);
    const structure = structureOf(toSketch(published));

    it.each(published.cases)(
      'gives the published verdict and totals of $id: $why',
      ({ select, expect: wanted }) => {
        const evaluation = evaluateSelection(structure, { units: select });
        const { valid, violations } = wanted;
        expect(sorted(verdictOf(evaluation))).toEqual(sorted({ valid, violations }));
        for (const [name, credits] of Object.entries(wanted.totals)) {
          const level = /^level(\d+)plus$/.exec(name)?.[1];
          const total =
            name === 'credits'
              ? evaluation.totals.all
              : level === undefined
                ? evaluation.totals.byGroup.get(name)
                : evaluation.totals.atOrAbove.get(Number(level));
          expect([name, total?.CREDITS.counted ?? 0]).toEqual([name, credits]);
        }
        for (const rule of evaluation.rules) {
          const asked = published.rules.find(({ id }) => id === rule.rule);
          const group = asked?.groups?.[0];
          if (group !== undefined) expect(rule.taken).toBe(wanted.totals[group]);
          if (asked?.type === 'MIN_TOTAL_CREDITS') expect(rule.taken).toBe(wanted.totals.credits);
          expect(rule.met).toBe((rule.missing ?? 0) === 0);
        }
      },
    );

    it.each(published.arithmeticCases)('gives the published verdict of $id', (arithmetic) => {
      expect(evaluateArithmetic(published.rules, arithmetic)).toEqual(sorted(arithmetic.expect));
    });

    const ambiguous = published.ambiguousCases ?? [];
    if (ambiguous.length === 0) return;
    it.each(ambiguous)('tells the readings of $id apart', ({ readings, ...arithmetic }) => {
      const sketch = (reading: 'REFUSE' | 'COUNT_UP_TO') =>
        structureOf(toArithmeticSketch(published.rules, arithmetic, reading));
      const strict = sketch('REFUSE');
      const all = { units: strict.units.map(({ key }) => key) };
      expect(verdictOf(evaluateSelection(strict, all))).toEqual(readings.strict);
      const capped = evaluateSelection(sketch('COUNT_UP_TO'), all);
      expect({ valid: capped.valid, counted: capped.credits }).toEqual(readings.capCredits);
      expect(capped.rules.find(({ rule }) => rule === 'total')?.taken).toBe(47);
    });
  });
});

describeWithShared('the published rules without units', (shared) => {
  interface Headline {
    readonly number: string | null;
    readonly credits: number | null;
    readonly rules: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  }
  const { structures, arithmeticCases } = readPublished<{
    readonly structures: readonly Headline[];
    readonly arithmeticCases: readonly ArithmeticCase[];
  }>(shared, 'structures-without-units.json');

  it.each(arithmeticCases)('give the published verdict of $id', (arithmetic) => {
    const headline = structures.find(({ number }) => number === arithmetic.structure);
    const rules = Object.entries(headline?.rules ?? {}).map(([id, value]): PublishedRule => {
      if (typeof value === 'object') {
        const [[level, credits] = ['', 0]] = Object.entries(value);
        return { id, type: 'MIN_CREDITS_AT_OR_ABOVE_LEVEL', level: Number(level), value: credits };
      }
      const [, kind = '', name = ''] = /^(min|max|mandatory)?(.*)$/.exec(id) ?? [];
      const group = name === '' ? 'mandatory' : name === 'Optional' ? 'optional' : name;
      const type = kind === 'max' ? 'MAX_GROUP_CREDITS' : 'MIN_GROUP_CREDITS';
      return { id, type, groups: [group], value };
    });
    const total = { id: 'total', type: 'MIN_TOTAL_CREDITS', value: headline?.credits ?? 0 };
    expect(evaluateArithmetic([total, ...rules], arithmetic)).toEqual(sorted(arithmetic.expect));
  });
});

function evaluateArithmetic(rules: readonly PublishedRule[], arithmetic: ArithmeticCase) {
  const structure = structureOf(toArithmeticSketch(rules, arithmetic));
  const units = structure.units.map(({ key }) => key);
  return sorted(verdictOf(evaluateSelection(structure, { units })));
}
