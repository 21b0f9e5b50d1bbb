import { chooseValues, COMMON } from '../../../src/links/context/chosen-values';
import { strengthOf, weightOf } from '../../../src/links/context/context-strength';
import { coverageOf } from '../../../src/links/context/unit-coverage';

describe('the values by which partners are looked for', () => {
  const choose = (counts: Record<string, number>) =>
    chooseValues(Object.keys(counts), new Map(Object.entries(counts)));

  it('come the rarest first, those as rare as each other in a fixed order', () => {
    expect(choose({ b: 5, a: 5, c: 2 })).toEqual(['c', 'a', 'b']);
  });

  it('leave out what more than 500 standards share, unless nothing rarer is shared', () => {
    expect(choose({ rare: 3, common: COMMON + 1 })).toEqual(['rare']);
    expect(choose({ own: 1, common: COMMON + 1 })).toEqual(['own', 'common']);
    expect(choose({ c: COMMON + 1, a: COMMON + 1, b: COMMON + 1 })).toEqual(['a', 'b']);
  });

  it('lead to no more than about two thousand standards', () => {
    expect(choose({ a: 400, b: 400, c: 400, d: 400, e: 400, f: 400 })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('the strength of a shared thing', () => {
  it('is near 1 for what few share and near 0 for what nearly all share', () => {
    expect(weightOf(3, 25_000)).toBeGreaterThan(0.85);
    expect(weightOf(5_000, 25_000)).toBeLessThan(0.2);
    expect(weightOf(25_000, 25_000)).toBeLessThan(0.001);
    expect(weightOf(1, 0)).toBe(1);
  });

  it('grows with each thing shared, and stays within 1', () => {
    expect(strengthOf([0.5, 0.5])).toBe(0.75);
    expect(strengthOf([])).toBe(0);
    expect(strengthOf(Array.from({ length: 40 }, () => 0.9))).toBeLessThanOrEqual(1);
  });
});

describe('the coverage of a unit', () => {
  const totals = { PERFORMANCE_CRITERION: 3, KNOWLEDGE_ITEM: 1 };
  const kind = 'PERFORMANCE_CRITERION' as const;

  it('counts each statement once, by its best counterpart', () => {
    const statements = [
      { kind, position: 1, probability: 0.6 },
      { kind, position: 1, probability: 0.8 },
      { kind: 'KNOWLEDGE_ITEM' as const, position: 1, probability: 1 },
    ];
    expect(coverageOf(statements, totals)).toEqual({
      covered: { PERFORMANCE_CRITERION: 1, KNOWLEDGE_ITEM: 1 },
      totals,
      share: 0.45,
    });
  });

  it('is nothing for a unit without statements', () => {
    expect(coverageOf([], { PERFORMANCE_CRITERION: 0, KNOWLEDGE_ITEM: 0 }).share).toBe(0);
  });
});
