import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COEFFICIENTS } from '../../../src/links/overlap/model/coefficients';
import { DIRECTIONS, FEATURES, type FeatureValues } from '../../../src/links/overlap/model/features';
import { logOddsOf } from '../../../src/links/overlap/model/model';
import { fitLogistic, type FittingExample } from '../../../scripts/overlaps/fit-logistic';
import { readDecisions } from '../../../scripts/overlaps/judged-pairs';
import {
  averagePrecision,
  brierScore,
  type Forecast,
  precisionAt,
  reliabilityOf,
} from '../../../scripts/overlaps/metrics';

const features = (own: Partial<FeatureValues>): FeatureValues =>
  ({ ...Object.fromEntries(FEATURES.map((name) => [name, 0])), ...own }) as FeatureValues;

const example = (gramCosine: number, isSame: boolean, own: Partial<FeatureValues> = {}): FittingExample => ({
  features: features({ gramCosine, ...own }),
  isSame,
  weight: 1,
});

const EXAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((cosine) => example(cosine, cosine > 0.35));

describe('the fit of the coefficients', () => {
  it('learns that likeness makes pairs the same, more surely with a weaker penalty', () => {
    const [strict, loose] = [fitLogistic(EXAMPLES, 10), fitLogistic(EXAMPLES, 0.1)];
    expect(strict.weights.gramCosine).toBeGreaterThan(0);
    expect(loose.weights.gramCosine).toBeGreaterThan(strict.weights.gramCosine);
    expect(logOddsOf(features({ gramCosine: 0.8 }), loose)).toBeGreaterThan(0);
    expect(logOddsOf(features({ gramCosine: 0.1 }), loose)).toBeLessThan(0);
  });

  it('does not learn that likeness makes pairs different, whatever the examples say', () => {
    const turned = EXAMPLES.map((own) => ({ ...own, isSame: !own.isSame }));
    expect(fitLogistic(turned, 1).weights.gramCosine).toBe(0);
  });

  it('is the same each time', () => {
    expect(fitLogistic(EXAMPLES, 1)).toEqual(fitLogistic(EXAMPLES, 1));
  });

  it('has given coefficients in use that keep to their directions', () => {
    for (const name of FEATURES)
      expect(COEFFICIENTS.weights[name] * DIRECTIONS[name]).toBeGreaterThanOrEqual(0);
  });
});

describe('the figures', () => {
  const forecasts: Forecast[] = [
    { id: 'a', probability: 0.95, isSame: true },
    { id: 'b', probability: 0.8, isSame: false },
    { id: 'c', probability: 0.6, isSame: true },
    { id: 'd', probability: 0.1, isSame: false },
  ];

  it('are those of the text books', () => {
    expect(averagePrecision(forecasts)).toBeCloseTo((1 + 2 / 3) / 2);
    expect(precisionAt(2, forecasts)).toBe(0.5);
    expect(brierScore(forecasts)).toBeCloseTo((0.05 ** 2 + 0.8 ** 2 + 0.4 ** 2 + 0.1 ** 2) / 4);
    expect(reliabilityOf(forecasts).map(({ count, shareSame }) => [count, shareSame])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('do not change with the order of reading, also among ties', () => {
    const ties = forecasts.map((own) => ({ ...own, probability: 0.5 }));
    expect(averagePrecision([...ties].reverse())).toBe(averagePrecision(ties));
  });
});

describe('decisions of curators', () => {
  it('are read from JSON lines, two texts per language with kinds and verdict', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'decisions-')), 'decisions.jsonl');
    const side = (unit: string, text: object): object => ({ unit, kind: 'KNOWLEDGE_ITEM', text });
    const lines = [
      {
        from: side('A', { EN: 'gas law' }),
        to: side('B', { EN: 'gas laws', CY: 'deddfau nwy' }),
        verdict: 'CONFIRMED',
      },
      { from: side('A', { EN: 'gas law' }), to: side('C', { EN: 'water law' }), verdict: 'REJECTED' },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    const pairs = readDecisions(file);
    expect(pairs.map(({ isSame, units }) => [isSame, units])).toEqual([
      [true, ['A', 'B']],
      [false, ['A', 'C']],
    ]);
    expect(pairs[0]?.b.text).toEqual({ EN: 'gas laws', CY: 'deddfau nwy' });
  });
});
