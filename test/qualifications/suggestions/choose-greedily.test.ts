import fc from 'fast-check';
import {
  type Candidate,
  type Choice,
  chooseGreedily,
} from '../../../src/qualifications/suggestions/choose-greedily';

/** The same by the book: every gain is worked out anew in every round. */
function chooseNaively(candidates: readonly Candidate[], most: number): Choice[] {
  const closed = new Set<string>();
  const left = [...candidates];
  const choices: Choice[] = [];
  while (choices.length < most) {
    const gains = left.map((candidate) => {
      const closes = new Map([...candidate.closes].filter(([gap]) => !closed.has(gap)));
      const gain = [...closes.values()].reduce((total, weight) => total + weight, 0);
      return { candidate, closes, gain };
    });
    const [best] = gains.sort(
      (a, b) =>
        b.gain - a.gain ||
        compare(a.candidate.order, b.candidate.order) ||
        compare(a.candidate.id, b.candidate.id),
    );
    if (!best || best.gain === 0) break;
    choices.push({ id: best.candidate.id, gain: best.gain, closes: best.closes });
    for (const gap of best.closes.keys()) closed.add(gap);
    left.splice(left.indexOf(best.candidate), 1);
  }
  return choices;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const gap = fc.integer({ min: 1, max: 8 }).map((number) => `gap ${number}`);
const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 30 }).map(String),
    order: fc.constantFrom('A', 'B', 'C'),
    closes: fc
      .array(fc.tuple(gap, fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
      .map((list) => new Map(list)),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe('choosing greedily', () => {
  it('chooses exactly as if every gain were worked out anew in every round', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 12 }), (list, most) => {
        expect(chooseGreedily(list, most)).toEqual(chooseNaively(list, most));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the candidates come', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(chooseGreedily([...list].reverse(), 10)).toEqual(chooseGreedily(list, 10));
      }),
    );
  });

  it('closes every gap that can be closed once, and never gains more than before', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const choices = chooseGreedily(list, list.length);
        const closed = choices.flatMap(({ closes }) => [...closes.keys()]);
        const closable = new Set(list.flatMap(({ closes }) => [...closes.keys()]));
        expect(closed.toSorted()).toEqual([...closable].sort());
        const gains = choices.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      }),
    );
  });
});
