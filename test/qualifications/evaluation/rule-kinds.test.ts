import { BadInput } from '../../../src/common/errors';
import { evaluateSelection } from '../../../src/qualifications/evaluation/evaluate-selection';
import { type RuleInput, structureOf } from '../support/structures';

const units = [
  {
    key: 'wash',
    credits: 3,
    level: 2,
    barringCode: 'KB1',
    versions: ['K/100/0001'],
    reference: 'K/100/0002',
  },
  { key: 'cook', credits: 4, level: 2, barringCode: 'KB1', title: { en: 'Cook meals' } },
  { key: 'cook3', credits: 6, level: 3, barringCode: 'ZZZZ', title: { en: 'Cook  meals' } },
  { key: 'serve', credits: null, level: null, barringCode: 'ZZZZ' },
];
const groups = [
  { key: 'G', units: ['wash', 'cook'] },
  { key: 'E', units: [], acceptsExternal: true },
];
const evaluate = (
  rule: Omit<RuleInput, 'key'> & { readonly kind: string },
  held: readonly string[],
  more = {},
) => {
  const structure = structureOf({
    units,
    groups,
    rules: [
      { ...rule, key: 'r' },
      { key: 'total', kind: 'RANGE', measure: 'CREDITS', minimum: 0, informative: true },
    ],
    outcomes: [{ title: { en: 'Kitchen' }, rules: ['r'] }],
  });
  return evaluateSelection(structure, { units: held, ...more });
};

describe('each kind of rule', () => {
  it('ALL_OF names the units that are absent', () => {
    const { valid, rules, outcomes } = evaluate({ kind: 'ALL_OF', groups: ['G'] }, ['wash']);
    expect({ valid, outcomes }).toEqual({ valid: false, outcomes: [] });
    expect(rules[0]).toMatchObject({ taken: 1, minimum: 2, missing: 1, units: ['cook'], repairs: ['cook'] });
    expect(evaluate({ kind: 'ALL_OF', groups: ['G'] }, ['wash', 'cook']).outcomes).toEqual([
      { en: 'Kitchen', cy: null },
    ]);
  });

  it('BARRED and BARRED_BY_CODE refuse two together, save those of the excepted code', () => {
    const pair = evaluate({ kind: 'BARRED', units: ['wash', 'serve'] }, ['wash', 'serve']);
    expect(pair.rules[0]).toMatchObject({ met: false, units: ['wash', 'serve'], repairBy: 'REMOVE' });
    const byCode = { kind: 'BARRED_BY_CODE', exceptCode: 'zzzz' };
    expect(evaluate(byCode, ['wash', 'cook']).rules[0]).toMatchObject({ met: false, taken: 2, maximum: 1 });
    expect(evaluate(byCode, ['wash', 'cook3', 'serve']).valid).toBe(true);
  });

  it('REQUIRED_WHEN asks in its circumstance alone, and not in the others', () => {
    const rule = { kind: 'REQUIRED_WHEN', units: ['cook'], circumstance: 'Cooks', unless: ['trained'] };
    expect(evaluate(rule, []).valid).toBe(true);
    expect(evaluate(rule, [], { circumstances: ['cooks'] }).valid).toBe(false);
    expect(evaluate(rule, [], { circumstances: ['cooks', 'trained'] }).valid).toBe(true);
    expect(evaluate(rule, [], { circumstances: ['paints'] }).unknownCircumstances).toEqual(['paints']);
  });

  it('SAME_TITLE_LARGEST counts the largest of a title', () => {
    const answer = evaluate({ kind: 'SAME_TITLE_LARGEST' }, ['cook', 'cook3']);
    expect(answer).toMatchObject({ valid: true, credits: 6, unitCount: 1 });
    expect(answer.rules[0]).toMatchObject({ met: true, units: ['cook'] });
  });

  it('EXEMPTION relieves of a mandatory unit one way, and earns no credit for it', () => {
    const structure = structureOf({
      units,
      groups,
      rules: [
        { key: 'all', kind: 'ALL_OF', units: ['cook'] },
        { key: 'exempt', kind: 'EXEMPTION', units: ['cook3'], exempts: ['cook'] },
      ],
    });
    expect(evaluateSelection(structure, { units: ['cook3'] })).toMatchObject({ valid: true, credits: 6 });
    expect(evaluateSelection(structure, { units: [] }).valid).toBe(false);
  });

  it('says that a figure is incomplete, and counts a unit without a level at no level', () => {
    const rule = { kind: 'RANGE', measure: 'CREDITS', minimum: 3, level: 2 };
    const [answer] = evaluate(rule, ['wash', 'serve']).rules;
    expect(answer).toMatchObject({ met: true, counted: 3, incomplete: ['serve'] });
    expect(answer?.message).toMatch(/incomplete: .*serve/);
  });

  it('accepts any version in the place of a unit, and a unit from elsewhere where a group takes it', () => {
    const rule = { kind: 'RANGE', measure: 'CREDITS', minimum: 5, groups: ['G', 'E'] };
    const external = [{ reference: 'X1', group: 'E', credits: 2 }];
    expect(evaluate(rule, ['k/100/0001', 'K/100/0002'], { external })).toMatchObject({
      valid: true,
      credits: 5,
      unitCount: 2,
    });
    expect(() => evaluate(rule, [], { external: [{ reference: 'X1', group: 'G' }] })).toThrow(BadInput);
    expect(() => evaluate(rule, ['wash', 'nowhere'])).toThrow(/units\[1\]: there is no unit "nowhere"/);
  });
});
