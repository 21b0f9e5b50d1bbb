import path from 'node:path';
import { COEFFICIENTS } from '../../../src/links/overlap/model/coefficients';
import { POSSIBLE } from '../../../src/links/overlap/model/bands';
import { scoreOverlap } from '../../../src/links/overlap/score-overlap';
import {
  type DocumentStatement,
  pairUp,
  readStatements,
} from '../../../scripts/overlaps/document-statements';
import { readCitedPairs } from '../../../scripts/overlaps/judged-pairs';
import { countRarity, forecast, measurePairs } from '../../../scripts/overlaps/measured-pairs';
import { averagePrecision, precisionAt } from '../../../scripts/overlaps/metrics';
import { describeWithShared } from '../../support/shared';

describeWithShared('overlaps of the five real documents', (shared) => {
  const real = readStatements(path.join(shared, 'nos'));
  const samples = readStatements(path.resolve(__dirname, '../../../data/standards'));
  const dev = readCitedPairs(path.join(shared, 'links/judged-pairs-dev.json'));
  const ours = readCitedPairs(path.resolve(__dirname, '../../fixtures/judged-real-pairs.json'));
  const wordingsOf = (statements: readonly DocumentStatement[]) => statements.map(({ wording }) => wording);
  const registers = [
    { name: 'alone', rarity: countRarity(wordingsOf(real)) },
    { name: 'with the samples', rarity: countRarity(wordingsOf([...real, ...samples])) },
  ];

  it.each(registers)(
    '$name: the judged pairs are told apart, as all are scored and as links are kept',
    ({ rarity }) => {
      const judged = pairUp(real, dev).filter(({ isSame }) => isSame !== null);
      expect(judged).toHaveLength(dev.length);
      const all = forecast(measurePairs(judged, rarity, 1), COEFFICIENTS);
      const kept = all.map((own) => (own.probability < POSSIBLE ? { ...own, probability: 0 } : own));
      for (const forecasts of [all, kept]) {
        expect(precisionAt(10, forecasts)).toBeGreaterThanOrEqual(0.9);
        expect(averagePrecision(forecasts)).toBeGreaterThanOrEqual(0.6);
      }
    },
  );

  it.each(registers)(
    '$name: of all 9,099 pairs the ten best are right, unjudged ones taken as different',
    ({ rarity }) => {
      const pairs = pairUp(real, [...dev, ...ours]);
      expect(pairs).toHaveLength(9099);
      const forecasts = forecast(measurePairs(pairs, rarity, 1), COEFFICIENTS);
      expect(precisionAt(10, forecasts)).toBeGreaterThanOrEqual(0.9);
      expect(averagePrecision(forecasts)).toBeGreaterThanOrEqual(0.6);
    },
  );

  it.each(registers)('$name: INSCC007 criterion 23 is contained in INSCC006 criterion 17', ({ rarity }) => {
    const find = (file: string, position: number): DocumentStatement =>
      real.find(
        (own) =>
          own.document.startsWith(file) &&
          own.position === position &&
          own.wording.kind === 'PERFORMANCE_CRITERION',
      ) as DocumentStatement;
    const verdict = scoreOverlap(find('000_', 17).wording, find('003_', 23).wording, rarity);
    expect(verdict?.relation).toBe('CONTAINS');
    expect(verdict?.probability).toBeGreaterThanOrEqual(0.9);
  });
});
