import fc from 'fast-check';
import { BEST, BEST_IDENTICAL, bestOf, updateBest } from '../../../src/links/linker/best-links';
import { type ScoredOverlap } from '../../../src/links/overlap/overlap-wording';

const link = (key: string, probability: number, relation: ScoredOverlap['relation'] = 'OVERLAPS') => ({
  key,
  relation,
  probability,
  witnesses: 'EN' as const,
});

const links = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 0, max: 400 }).map((number) => `key${number}`),
    probability: fc.integer({ min: 2, max: 9 }).map((tenths) => tenths / 10),
    relation: fc.constantFrom('IDENTICAL' as const, 'OVERLAPS' as const, 'CONTAINS' as const),
    witnesses: fc.constant('EN' as const),
  }),
  { selector: ({ key }) => key, maxLength: 250, size: 'max' },
);

describe('the best links of a wording', () => {
  it('are ten, ties by key, and beside them a hundred that are identical', () => {
    const many = Array.from({ length: 150 }, (_, at) => link(`i${1000 + at}`, 0.99, 'IDENTICAL'));
    const others = Array.from({ length: 20 }, (_, at) => link(`o${1000 + at}`, at < 5 ? 0.4 : 0.8));
    const best = bestOf([...others, ...many].reverse());
    expect(best).toEqual([...many.slice(0, BEST_IDENTICAL), ...others.slice(5, 5 + BEST)]);
  });

  it('after some have gone and some have come are those of what is there then, where that can be told', () => {
    let told = 0;
    const property = fc.property(links, links, fc.infiniteStream(fc.boolean()), (all, coming, flips) => {
      const before = all.filter(({ key }) => !coming.some((one) => one.key === key) || flips.next().value);
      const gone = new Set(coming.map(({ key }) => key));
      for (const { key } of before) if (flips.next().value && flips.next().value) gone.add(key);
      const sameAsBefore = coming.map((one) => before.find(({ key }) => key === one.key) ?? one);
      const offered = sameAsBefore.filter(() => flips.next().value);
      const updated = updateBest(bestOf(before), gone, offered);
      if (updated === null) return;
      told += 1;
      expect(updated).toEqual(bestOf([...before.filter(({ key }) => !gone.has(key)), ...offered]));
    });
    fc.assert(property, { numRuns: 300 });
    expect(told).toBeGreaterThan(50);
  });

  it('must be searched when one has gone from a full list, and need not be when it comes back', () => {
    const full = Array.from({ length: BEST }, (_, at) => link(`k${at}`, 0.9));
    expect(updateBest(full, new Set(['k3']), [])).toBeNull();
    expect(updateBest(full, new Set(['k3']), [link('k3', 0.9)])).toEqual(full);
    expect(updateBest(full, new Set(['k3']), [link('new', 0.3)])).toBeNull();
    expect(updateBest(full.slice(1), new Set(['k3']), [])).toEqual(
      full.slice(1).filter(({ key }) => key !== 'k3'),
    );
  });
});
