import fc from 'fast-check';
import { POSSIBLE } from '../../../src/links/overlap/model/bands';
import { OverlapIndex } from '../../../src/links/overlap/overlap-index';
import {
  isEligible,
  type OverlapWording,
  type ScoredOverlap,
} from '../../../src/links/overlap/overlap-wording';
import { type Rarity } from '../../../src/links/overlap/terms/rarity';
import { mirrorRelation } from '../../../src/links/overlap/relation';
import { scoreOverlap } from '../../../src/links/overlap/score-overlap';
import { rarityOf, syntheticWording } from './synthetic-wordings';
import { cpuTimeOf } from '../../support/cpu-time';

/** The floor of a register of this size. */
const FLOOR = 0.15;

const numbers = fc.array(fc.nat({ max: 15 }), { maxLength: 7 });
const wordings = fc
  .array(fc.tuple(numbers, numbers, fc.constantFrom('A', 'B', 'C', null), fc.boolean()), {
    minLength: 2,
    maxLength: 25,
  })
  .map((list) =>
    list.map(([english, welsh, unit, isKnowledge], index) =>
      syntheticWording(
        `w${index}`,
        english,
        welsh,
        unit,
        isKnowledge ? 'KNOWLEDGE_ITEM' : 'PERFORMANCE_CRITERION',
      ),
    ),
  );

function bruteForce(one: OverlapWording, all: readonly OverlapWording[], rarity: Rarity): ScoredOverlap[] {
  return all
    .flatMap((other) => {
      const verdict = isEligible(one, other) ? scoreOverlap(one, other, rarity) : null;
      if (verdict === null || verdict.probability < POSSIBLE) return [];
      if (!verdict.testimonies.some(({ measures }) => measures.keyedCosine >= FLOOR)) return [];
      const { probability, relation, witnesses } = verdict;
      return [{ key: other.key, relation, probability, witnesses }];
    })
    .sort((a, b) => b.probability - a.probability || (a.key < b.key ? -1 : 1));
}

function indexOf(all: readonly OverlapWording[], rarity: Rarity): OverlapIndex {
  const index = new OverlapIndex(rarity);
  for (const wording of all) index.add(wording);
  return index;
}

describe('the index of overlaps', () => {
  it('finds exactly what comparing every pair finds, also after removals and additions', () => {
    fc.assert(
      fc.property(wordings, fc.array(fc.nat({ max: 24 }), { maxLength: 20 }), (all, toggled) => {
        const rarity = rarityOf(all);
        const index = indexOf(all, rarity);
        const present = new Map(all.map((wording) => [wording.key, wording]));
        for (const number of toggled) {
          const wording = all[number % all.length] as OverlapWording;
          if (present.delete(wording.key)) index.remove(wording.key);
          else {
            present.set(wording.key, wording);
            index.add(wording);
          }
        }
        expect(index.size).toBe(present.size);
        for (const wording of all) {
          expect(index.search(wording)).toEqual(bruteForce(wording, [...present.values()], rarity));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same whatever the order of adding', () => {
    fc.assert(
      fc.property(
        wordings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const rarity = rarityOf(all);
          const [one, other] = [indexOf(all, rarity), indexOf(shuffled, rarityOf(shuffled))];
          for (const wording of all) expect(other.search(wording)).toEqual(one.search(wording));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells the same of a pair from both ends, with the relation mirrored', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const index = indexOf(all, rarityOf(all));
        for (const one of all) {
          for (const found of index.search(one)) {
            const other = all.find(({ key }) => key === found.key) as OverlapWording;
            const back = index.search(other).find(({ key }) => key === one.key);
            expect(back).toEqual({ ...found, key: one.key, relation: mirrorRelation(found.relation) });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('links no two wordings of one unit only, and one of several units with all', () => {
    const same = (key: string, unit: string | null): OverlapWording =>
      syntheticWording(key, [0, 4, 5, 6], [], unit);
    const all = [same('a', 'U1'), same('b', 'U1'), same('c', 'U2'), same('d', null)];
    const index = indexOf(all, rarityOf(all));
    expect(index.search(all[0] as OverlapWording).map(({ key }) => key)).toEqual(['c', 'd']);
    expect(index.search(all[3] as OverlapWording).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('finds a partner by either language and says which bear witness', () => {
    const one = syntheticWording('a', [0, 4, 5, 6, 9], [1, 2, 3, 7, 8], 'U1');
    const byWelsh = syntheticWording('b', [10, 11, 12, 13], [1, 2, 3, 7, 8], 'U2');
    const byBoth = syntheticWording('c', [0, 4, 5, 6, 9], [1, 2, 3, 7, 8], 'U3');
    const all = [one, byWelsh, byBoth, syntheticWording('d', [14, 15], [10, 11, 12], 'U4')];
    const found = indexOf(all, rarityOf(all)).search(one);
    expect(found.map(({ key, witnesses }) => [key, witnesses])).toEqual([
      ['c', 'BOTH'],
      ['b', 'CY'],
    ]);
  });

  it('takes the place of a wording that is added again, and takes out one that is not there without a fault', () => {
    const one = syntheticWording('a', [0, 1, 2, 3], [], 'U1');
    const other = syntheticWording('b', [0, 1, 2, 3], [], 'U2');
    const index = indexOf([one, other], rarityOf([one, other]));
    index.add(syntheticWording('b', [8, 9, 10, 11], [], 'U2'));
    index.remove('nothing');
    expect(index.size).toBe(2);
    expect(index.search(one)).toEqual([]);
  });

  it('bounds the work when thousands of wordings share the same few words', () => {
    const hub = (number: number): OverlapWording => ({
      key: `h${String(number).padStart(5, '0')}`,
      kind: 'PERFORMANCE_CRITERION',
      text: { EN: `check and record the safety of pump number${number}` },
      soleUnit: `U${number}`,
    });
    const all = Array.from({ length: 4000 }, (_, number) => hub(number));
    const rarity = rarityOf(all);
    const [forwards, backwards] = [indexOf(all, rarity), indexOf([...all].reverse(), rarity)];
    const wanted = hub(17);
    expect(cpuTimeOf(() => forwards.search(wanted))).toBeLessThan(2_000);
    const found = forwards.search(wanted);
    expect(found.length).toBeLessThanOrEqual(1000);
    expect(backwards.search(hub(17))).toEqual(found);
  });
});
