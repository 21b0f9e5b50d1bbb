import { countUnits } from '../../../src/qualifications/evaluation/count';
import { countCrossing } from '../../../src/qualifications/evaluation/count-crossing';
import { evaluateSelection } from '../../../src/qualifications/evaluation/evaluate-selection';
import { poolOf } from '../../../src/qualifications/evaluation/pool';
import { randomFrom, randomStructure } from '../support/random-structure';
import { groupOf, structureOf, unitsOf } from '../support/structures';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe('what counts', () => {
  it.each(SEEDS)('is the same by the short way and by the full search, in structure %i', (seed) => {
    const pool = poolOf(randomStructure(seed));
    const units = [...pool.units.keys()];
    for (const measure of ['CREDITS', 'UNITS', 'GUIDED_LEARNING_HOURS'] as const) {
      const caps = pool.caps.filter((cap) => cap.isWhole || cap.measure === measure);
      expect(countUnits(pool, units, measure)).toBe(countCrossing(pool, units, measure, caps));
    }
  });

  it.each(SEEDS)(
    'never falls with a further unit, nor with the order of the units, in structure %i',
    (seed) => {
      const structure = randomStructure(seed);
      const hasTitles = structure.rules.some(({ kind }) => kind === 'SAME_TITLE_LARGEST');
      const random = randomFrom(seed);
      const units = structure.units.map(({ key }) => key).filter(() => random(2) === 0);
      const further = structure.units.map(({ key }) => key).find((key) => !units.includes(key));
      const before = evaluateSelection(structure, { units });
      expect(evaluateSelection(structure, { units: [...units].reverse().concat(units) })).toEqual(before);
      if (further === undefined) return;
      const after = evaluateSelection(structure, { units: [...units, further] });
      before.rules.forEach((rule, at) => {
        expect(rule.counted ?? 0).toBeLessThanOrEqual(
          Math.max(rule.taken ?? 0, rule.kind === 'ALL_OF' || rule.kind === 'REQUIRED_WHEN' ? Infinity : 0),
        );
        expect(after.rules[at]?.taken ?? 0).toBeGreaterThanOrEqual(rule.taken ?? 0);
        if (rule.kind === 'RANGE' && !hasTitles) {
          expect(after.rules[at]?.counted).toBeGreaterThanOrEqual(rule.counted ?? 0);
        }
      });
    },
  );

  it.each(SEEDS)('reaches the minimum once the repairs of structure %i are made', (seed) => {
    const structure = randomStructure(seed);
    const random = randomFrom(seed + 1);
    const units = structure.units.map(({ key }) => key).filter(() => random(3) === 0);
    const { rules } = evaluateSelection(structure, { units });
    rules.forEach((rule, at) => {
      const ways =
        rule.repairsTogether || rule.repairs.length === 0 ? [rule.repairs] : rule.repairs.map((one) => [one]);
      for (const way of ways.filter(({ length }) => length > 0)) {
        const mended =
          rule.repairBy === 'ADD' ? [...units, ...way] : units.filter((unit) => !way.includes(unit));
        expect(evaluateSelection(structure, { units: mended }).rules[at]?.missing ?? 0).toBe(0);
        if (rule.repairBy === 'ADD')
          expect(evaluateSelection(structure, { units: mended }).rules[at]?.met).toBe(true);
      }
    });
  });

  it.each([
    ['REFUSE', false, 9, 28],
    ['COUNT_UP_TO', true, 6, 25],
    ['COUNT_WHOLE_UNITS_UP_TO', false, 5, 24],
  ] as const)('under %s: valid %p, %i of 9 credits, %i in all', (overMaximum, valid, counted, credits) => {
    const main = unitsOf('a', [10, 9]);
    const small = unitsOf('d', [4, 5]);
    const structure = structureOf({
      units: [...main, ...small],
      groups: [groupOf('D', small)],
      rules: [
        { key: 'total', kind: 'RANGE', measure: 'CREDITS', minimum: 25 },
        { key: 'few', kind: 'RANGE', groups: ['D'], measure: 'CREDITS', maximum: 6, overMaximum },
      ],
    });
    const answer = evaluateSelection(structure, { units: ['a1', 'a2', 'd1', 'd2'] });
    expect({ valid: answer.valid, credits: answer.credits }).toEqual({ valid, credits });
    expect(answer.rules[1]).toMatchObject({ taken: 9, counted });
  });

  it('never counts a pooled credit twice', () => {
    const [b, c] = [unitsOf('b', [14, 6]), unitsOf('c', [7])];
    const structure = structureOf({
      units: [...b, ...c],
      groups: [groupOf('B', b), groupOf('C', c), { key: 'BC', groups: ['B', 'C'] }],
      rules: [
        { key: 'b', kind: 'RANGE', groups: ['B'], measure: 'CREDITS', minimum: 14 },
        { key: 'bc', kind: 'RANGE', groups: ['B', 'C', 'BC'], measure: 'CREDITS', minimum: 27 },
      ],
    });
    expect(evaluateSelection(structure, { units: ['b1', 'c1'] }).rules[1]).toMatchObject({
      met: false,
      counted: 21,
      missing: 6,
      repairs: ['b2'],
    });
    expect(evaluateSelection(structure, { units: ['b1', 'b2', 'c1'] }).valid).toBe(true);
  });
});
