import { examineStructure } from '../../../src/qualifications/examination/examine-structure';
import { describeWithShared } from '../../support/shared';
import { type PublishedStructure, readPublished, toSketch } from '../support/published';
import { groupOf, structureOf, unitsOf } from '../support/structures';

describe('the examination of rules', () => {
  const units = unitsOf('a', [4, 9]);
  const total = { key: 'total', kind: 'RANGE', measure: 'CREDITS', minimum: 4 };
  const findingsOf = async (sketch: Parameters<typeof structureOf>[0]) => {
    const { findings, undecided } = await examineStructure(structureOf(sketch), { seconds: 60 });
    expect(undecided).toEqual([]);
    return findings.map(({ kind, message }) => `${kind}: ${message}`);
  };

  it('finds nothing in rules without faults', async () => {
    expect(await findingsOf({ units, rules: [total] })).toEqual([]);
  });

  it('names a smallest set of rules in conflict', async () => {
    const few = { key: 'few', kind: 'RANGE', measure: 'CREDITS', maximum: 3 };
    const free = { key: 'free', kind: 'RANGE', measure: 'UNITS', maximum: 5 };
    expect(await findingsOf({ units, rules: [total, free, few] })).toEqual([
      'UNSATISFIABLE: No selection is valid: the rules total and few cannot be met together.',
    ]);
  });

  it('finds a unit that no valid selection can hold, and a rule that changes nothing', async () => {
    const few = { key: 'few', kind: 'RANGE', measure: 'CREDITS', maximum: 8 };
    const pair = { key: 'pair', kind: 'BARRED', units: ['a1', 'a2'] };
    expect(await findingsOf({ units, rules: [total, few, pair] })).toEqual([
      'UNUSABLE_UNIT: No valid selection holds the unit a2.',
      'REDUNDANT_RULE: Every selection that meets the other rules meets pair too.',
    ]);
  });

  it('finds a heading that contradicts its units, a printed total and a check character', async () => {
    const groups = [groupOf('M', units, { title: { en: 'Mandatory (9 credits)' } })];
    const all = { key: 'all', kind: 'ALL_OF', groups: ['M'] };
    expect(await findingsOf({ units, groups, rules: [all], credits: 9, number: '601/3562/2' })).toEqual([
      'TOTALS_DISAGREE: 9 credits printed, but every valid selection has more.',
      'TOTALS_DISAGREE: The heading of group M says "9 credits", but its units add up to 13 credits.',
      'CHECK_CHARACTER: The qualification number 601/3562/2 has a check character that does not fit: its digits ask for 1.',
    ]);
  });

  it('says which sizes and levels are not published when it takes them as nothing', async () => {
    const unknown = [{ key: 'a1', credits: 5 }, { key: 'a2', level: 2, credits: 4 }, { key: 'a3' }];
    const level = { ...total, key: 'level', level: 2, minimum: 5 };
    expect(await findingsOf({ units: unknown, rules: [level] })).toEqual([
      'UNSATISFIABLE: No selection is valid: the rule level cannot be met. Not published, and counted as nothing: level of a1, a3; credits of a3.',
    ]);
    const one = { key: 'one', kind: 'RANGE', measure: 'UNITS', maximum: 1 };
    expect(await findingsOf({ units: unknown, rules: [total, one] })).toEqual([
      'UNUSABLE_UNIT: No valid selection holds the unit a3. Not published, and counted as nothing: credits of a3.',
    ]);
  });

  it('says what it could not decide when there is no time', async () => {
    const { isSatisfiable, findings, undecided } = await examineStructure(
      structureOf({ units, rules: [total] }),
      {
        seconds: 0,
      },
    );
    expect({ isSatisfiable, findings }).toEqual({ isSatisfiable: null, findings: [] });
    expect(undecided).toContain('whether any selection is valid');
  });
});

describeWithShared('the examination of published structures', (shared) => {
  const files = ['customer-service-l2-diploma.json', 'business-administration-l3-diploma.json'];
  it.each(files)('finds that %s can be passed and uses every unit', async (file) => {
    const structure = structureOf(toSketch(readPublished<PublishedStructure>(shared, file)));
    const { isSatisfiable, findings, undecided } = await examineStructure(structure, { seconds: 60 });
    expect({ isSatisfiable, undecided }).toEqual({ isSatisfiable: true, undecided: [] });
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual(['REDUNDANT_RULE']);
  });
});
