import path from 'node:path';
import { LIKELY_SAME } from '../../../src/links/overlap/model/bands';
import { type OverlapWording } from '../../../src/links/overlap/overlap-wording';
import { mirrorRelation } from '../../../src/links/overlap/relation';
import { OverlapScorer, scoreOverlap } from '../../../src/links/overlap/score-overlap';
import { type Verdict } from '../../../src/links/overlap/model/model';
import { readStatements } from '../../../scripts/overlaps/document-statements';
import { readDecisions } from '../../../scripts/overlaps/judged-pairs';
import { countRarity } from '../../../scripts/overlaps/measured-pairs';

const ROOT = path.resolve(__dirname, '../../..');
const PAIRS = readDecisions(path.join(ROOT, 'test/fixtures/judged-overlaps.json'));
const SAMPLES = readStatements(path.join(ROOT, 'data/standards')).map(({ wording }) => wording);

/** A register of a handful of texts, one of the samples, and one in which everything is common. */
const REGISTERS = [
  { name: 'of the pairs alone', rarity: countRarity(PAIRS.flatMap(({ a, b }) => [a, b])) },
  { name: 'of the samples too', rarity: countRarity([...SAMPLES, ...PAIRS.flatMap(({ a, b }) => [a, b])]) },
  { name: 'that has none of the words', rarity: countRarity([]) },
];

const english = (text: string, kind: OverlapWording['kind'] = 'PERFORMANCE_CRITERION'): OverlapWording => ({
  key: text,
  kind,
  text: { EN: text },
  soleUnit: text,
});

describe.each(REGISTERS)('in a register $name', ({ rarity }) => {
  const score = (a: OverlapWording, b: OverlapWording): Verdict => scoreOverlap(a, b, rarity) as Verdict;

  it('a scorer of many pairs says of each what is said of it alone, whatever was asked before', () => {
    const scorer = new OverlapScorer(rarity);
    const asked = [...PAIRS, ...PAIRS.toReversed()];
    expect(asked.map(({ a, b }) => scorer.score(a, b))).toEqual(asked.map(({ a, b }) => score(a, b)));
    expect(asked.map(({ a, b }) => scorer.score(b, a))).toEqual(asked.map(({ a, b }) => score(b, a)));
  });

  it.each(PAIRS.filter(({ trap, isSame }) => trap && !isSame))(
    '$trap: $id is never likely the same',
    ({ a, b }) => {
      expect(score(a, b).probability).toBeLessThan(LIKELY_SAME);
    },
  );

  it.each(PAIRS.filter(({ trap }) => trap === 'OTHER_KIND'))(
    '$id, a criterion against a knowledge item, stays below likely the same even word for word',
    ({ a }) => {
      const other = a.kind === 'KNOWLEDGE_ITEM' ? 'PERFORMANCE_CRITERION' : 'KNOWLEDGE_ITEM';
      const verdict = score(a, { ...a, kind: other });
      expect(verdict.relation).toBe('IDENTICAL');
      expect(verdict.probability).toBeLessThan(LIKELY_SAME);
      expect(verdict.probability).toBeGreaterThan(0.2);
    },
  );

  it.each([
    ['lift a load heavier than a sack without help', 'do not lift a load heavier than a sack without help'],
    ['give the patient the medicine before meals', 'give the patient the medicine after meals'],
  ])('never takes "%s" and "%s" for likely the same', (one, other) => {
    const verdict = score(english(one), english(other));
    expect(verdict.probability).toBeLessThan(LIKELY_SAME);
    expect(verdict.relation).toBe('OVERLAPS');
  });

  it('gives statements of one kind with the same comparable text at least 0.95', () => {
    const verdict = score(english('Listen to the customer; and'), english('listen to the customer.'));
    expect(verdict).toMatchObject({ relation: 'IDENTICAL', witnesses: 'EN' });
    expect(verdict.probability).toBeGreaterThanOrEqual(0.95);
  });

  it('says the same of a pair from both ends', () => {
    for (const { a, b } of PAIRS) {
      const [one, other] = [score(a, b), score(b, a)];
      expect(other.probability).toBe(one.probability);
      expect(other.relation).toBe(mirrorRelation(one.relation));
      expect(other.witnesses).toBe(one.witnesses);
    }
  });
});

describe('the score of two wordings', () => {
  const rarity = (REGISTERS[1] as (typeof REGISTERS)[number]).rarity;

  it('is null without a common language', () => {
    const welsh: OverlapWording = { ...english('x'), text: { CY: 'golchi dwylo' } };
    expect(scoreOverlap(english('wash hands'), welsh, rarity)).toBeNull();
  });

  it('sees through mutated initials: the forms of a word bear the same witness', () => {
    const welsh = (text: string): OverlapWording => ({ ...english(text), text: { CY: text } });
    const one = welsh('golchi dillad cleifion');
    const verdict = scoreOverlap(one, welsh('olchi ddillad chleifion'), rarity);
    expect(verdict?.relation).toBe('NEAR_IDENTICAL');
    expect(verdict?.testimonies[0]?.measures.keyedCosine).toBe(1);
  });

  it('knows a number word for its figure, so five is 5 and not 10', () => {
    const measures = (a: string, b: string): boolean | undefined =>
      scoreOverlap(english(a), english(b), rarity)?.testimonies[0]?.measures.doNumbersDiffer;
    expect(measures('rest for five minutes', 'rest for 5 minutes')).toBe(false);
    expect(measures('rest for five minutes', 'rest for 10 minutes')).toBe(true);
  });

  it('lets the second language confirm the first, or cast doubt, but never overrule it', () => {
    const pair = (first: string, second: string): readonly [OverlapWording, OverlapWording] => [
      { ...english('a'), text: { EN: 'drain the boiler before repair', CY: first } },
      { ...english('b'), text: { EN: 'drain the boiler fully before a repair', CY: second } },
    ];
    const alone = scoreOverlap(
      english('drain the boiler before repair'),
      english('drain the boiler fully before a repair'),
      rarity,
    ) as Verdict;
    const confirmed = scoreOverlap(
      ...pair('gwagio boeler cyn trwsio', 'gwagio boeler yn llwyr cyn trwsio'),
      rarity,
    ) as Verdict;
    const doubted = scoreOverlap(
      ...pair('gwagio boeler cyn trwsio', 'ysgrifennu llythyr'),
      rarity,
    ) as Verdict;
    expect(confirmed.probability).toBeGreaterThan(alone.probability);
    expect(confirmed.witnesses).toBe('BOTH');
    expect(doubted.probability).toBeLessThan(alone.probability);
    expect(doubted.probability).toBeGreaterThan(alone.probability / 2);
    expect(doubted.witnesses).toBe('EN');
  });
});
