import fc from 'fast-check';
import {
  compareEditions,
  countChanges,
  type StatementChange,
} from '../../../src/register/comparison/edition-comparison';
import { LanguagesDiffer } from '../../../src/register/comparison/errors';
import { compareLines, editionOf } from './editions';
import { cpuTimeOf } from '../../support/cpu-time';

const NETS = [
  'check the nets for holes before every trip',
  'mend torn meshes with twine of the right gauge',
  'report damage that you cannot mend to the skipper',
  'stow the nets so that they run out freely',
  'keep the deck clear of loose ropes while the nets are hauled',
];

describe('comparing two editions by statement', () => {
  test('finds nothing changed between an edition and itself', () => {
    const comparison = compareEditions(editionOf(NETS), editionOf(NETS));
    expect(countChanges(comparison)).toEqual({
      UNCHANGED: 5,
      REWORDED: 0,
      MOVED: 0,
      SPLIT: 0,
      MERGED: 0,
      ADDED: 0,
      REMOVED: 0,
    });
    expect(comparison.fields).toEqual([]);
  });

  test('does not count white space, kinds of quotation mark, or the mark at the end', () => {
    expect(compareLines(["mend the skipper's nets;"], ['mend  the skipper’s\nnets'])).toEqual([
      'UNCHANGED 1 > 1',
    ]);
  });

  test('tells a reworded statement, with the words', () => {
    const [change] = compareEditions(
      editionOf(['report damage you cannot mend to the skipper']),
      editionOf(['report damage you cannot repair to the owner of the boat']),
    ).statements;
    expect(change).toMatchObject({ change: 'REWORDED', hasMoved: false });
    expect(change?.words).toEqual([
      { op: 'EQUAL', text: 'report damage you cannot' },
      { op: 'DELETED', text: ' mend' },
      { op: 'INSERTED', text: ' repair' },
      { op: 'EQUAL', text: ' to the' },
      { op: 'DELETED', text: ' skipper' },
      { op: 'INSERTED', text: ' owner of the boat' },
    ]);
  });

  test('does not call statements moved that others only pushed along', () => {
    expect(compareLines(NETS, ['wear a lifejacket on deck', ...NETS])).toEqual([
      'ADDED > 1',
      'UNCHANGED 1 > 2',
      'UNCHANGED 2 > 3',
      'UNCHANGED 3 > 4',
      'UNCHANGED 4 > 5',
      'UNCHANGED 5 > 6',
    ]);
    expect(compareLines(NETS, NETS.slice(2))).toEqual([
      'REMOVED 1 >',
      'REMOVED 2 >',
      'UNCHANGED 3 > 1',
      'UNCHANGED 4 > 2',
      'UNCHANGED 5 > 3',
    ]);
  });

  test('calls the one statement moved that changed places, not those it passed', () => {
    const [first = '', ...others] = NETS;
    expect(compareLines(NETS, [...others, first])).toEqual([
      'UNCHANGED 2 > 1',
      'UNCHANGED 3 > 2',
      'UNCHANGED 4 > 3',
      'UNCHANGED 5 > 4',
      'MOVED 1 > 5',
    ]);
  });

  test('says of a statement that was reworded and moved that it is both', () => {
    const [first, second, ...others] = NETS;
    const changed = `${first} and after it`;
    const { statements } = compareEditions(editionOf(NETS), editionOf([second ?? '', ...others, changed]));
    expect(statements.at(-1)).toMatchObject({ change: 'REWORDED', hasMoved: true });
  });

  test('tells a split and, the other way round, a merge', () => {
    const whole = ['greet callers by name and write down the number of their boat', ...NETS];
    const parts = ['greet callers by name', 'write down the number of the boat', ...NETS];
    expect(compareLines(whole, parts)[0]).toBe('SPLIT 1 > 1+2');
    expect(compareLines(parts, whole)[0]).toBe('MERGED 1+2 > 1');
  });

  test('does not call a statement split whose second half was merely added elsewhere', () => {
    const from = ['mend torn meshes with twine of the right gauge'];
    const to = ['mend torn meshes with twine of the right gauge and colour', 'coil the ropes'];
    expect(compareLines(from, to)).toEqual(['REWORDED 1 > 1', 'ADDED > 2']);
  });

  test('tells added and removed statements apart from reworded ones, removed ones in their place', () => {
    expect(
      compareLines(
        ['mend the nets', 'paint the hull in spring', 'coil the ropes'],
        ['mend the nets', 'keep a log of every catch', 'coil the ropes'],
      ),
    ).toEqual(['UNCHANGED 1 > 1', 'REMOVED 2 >', 'ADDED > 2', 'UNCHANGED 3 > 3']);
  });

  test('matches repeated statements one by one', () => {
    expect(
      compareLines(['obey the law', 'mend nets', 'obey the law'], ['obey the law', 'mend nets']),
    ).toEqual(['UNCHANGED 1 > 1', 'UNCHANGED 2 > 2', 'REMOVED 3 >']);
  });

  test('gives a statement to the one most like it', () => {
    expect(
      compareLines(
        ['agree the price of the catch with the buyer', 'agree the weight of the catch with the buyer'],
        ['agree the weight of the catch with each buyer', 'agree the price of the catch with each buyer'],
      ).toSorted(),
    ).toEqual(['REWORDED 1 > 2', 'REWORDED 2 > 1']);
  });

  test('keeps criteria and knowledge apart', () => {
    const knowledge = editionOf(['mend the nets']).statements.map((each) => ({
      ...each,
      kind: 'KNOWLEDGE_ITEM' as const,
    }));
    const { statements } = compareEditions(editionOf(['mend the nets']), {
      ...editionOf([]),
      statements: knowledge,
    });
    expect(statements.map(({ change }) => change)).toEqual(['REMOVED', 'ADDED']);
  });

  test('tells when a statement stands under another heading', () => {
    const { statements } = compareEditions(
      editionOf(['# On deck', 'mend the nets', 'coil the ropes']),
      editionOf(['# On Deck', 'mend the nets', '# Ashore', 'coil the ropes']),
    );
    expect(statements.map(({ change, hasChangedGroup }) => [change, hasChangedGroup])).toEqual([
      ['UNCHANGED', false],
      ['UNCHANGED', true],
    ]);
  });

  test('compares Welsh texts as well', () => {
    const from = { ...editionOf(['trwsio rhwydi wedi’u rhwygo cyn pob taith']), language: 'CY' as const };
    const to = { ...editionOf(["trwsio rhwydi wedi'u rhwygo ar ôl pob taith"]), language: 'CY' as const };
    expect(compareEditions(from, to).statements).toMatchObject([{ change: 'REWORDED' }]);
  });

  test('refuses sides in different languages', () => {
    const welsh = { ...editionOf([]), language: 'CY' as const };
    expect(() => compareEditions(editionOf([]), welsh)).toThrow(LanguagesDiffer);
  });
});

describe('a comparison the other way round', () => {
  const WORDS = fc.constantFrom(
    'mend',
    'nets',
    'ropes',
    'check',
    'boat',
    'catch',
    'sell',
    'the',
    'of',
    'crew',
    'log',
  );
  const STATEMENT = fc.array(WORDS, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
  const EDITION = fc.array(STATEMENT, { maxLength: 8 });
  const OPPOSITE = { ADDED: 'REMOVED', REMOVED: 'ADDED', SPLIT: 'MERGED', MERGED: 'SPLIT' } as const;
  const turned = ({ change, from, to }: StatementChange) => [
    change in OPPOSITE ? OPPOSITE[change as keyof typeof OPPOSITE] : change,
    to.map(({ position }) => position),
    from.map(({ position }) => position),
  ];
  const plain = ({ change, from, to }: StatementChange) => [
    change,
    from.map(({ position }) => position),
    to.map(({ position }) => position),
  ];

  test('has removed for added, merged for split, and the rest the same', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(STATEMENT, { maxLength: 7 }),
        fc.uniqueArray(STATEMENT, { maxLength: 7 }),
        (a, b) => {
          const there = compareEditions(editionOf(a), editionOf(b)).statements.map(plain);
          const back = compareEditions(editionOf(b), editionOf(a)).statements.map(turned);
          const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
          expect(sorted(back)).toEqual(sorted(there));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('names every statement of both editions once', () => {
    fc.assert(
      fc.property(EDITION, EDITION, (a, b) => {
        const { statements } = compareEditions(editionOf(a), editionOf(b));
        expect(statements.flatMap(({ from }) => from.map(({ position }) => position)).sort()).toEqual(
          a.map((_, index) => index + 1).sort(),
        );
        expect(statements.flatMap(({ to }) => to.map(({ position }) => position)).sort()).toEqual(
          b.map((_, index) => index + 1).sort(),
        );
      }),
    );
  });
});

describe('a large comparison', () => {
  test('of 200 statements with 200, all reworded, takes some 30 ms on a quiet machine, and never half a second', () => {
    const line = (index: number, last: string) =>
      `${NETS[index % 5]} on vessel ${index} in port ${(index * 7) % 31} under skipper ${index % 13} ${last}`;
    const from = editionOf(Array.from({ length: 200 }, (_, index) => line(index, 'daily')));
    const to = editionOf(Array.from({ length: 200 }, (_, index) => line(199 - index, 'each week')));
    const times = Array.from({ length: 5 }, () =>
      cpuTimeOf(() => expect(compareEditions(from, to).statements).toHaveLength(200)),
    );
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
