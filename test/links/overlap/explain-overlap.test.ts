import { lowestBound } from '../../../src/links/overlap/model/limits';
import { explainOverlap, type OverlapExplanation } from '../../../src/links/overlap/explain-overlap';
import { toProbability } from '../../../src/links/overlap/model/model';
import { type OverlapWording } from '../../../src/links/overlap/overlap-wording';
import { rarityOf } from './synthetic-wordings';

const wording = (text: OverlapWording['text']): OverlapWording => ({
  key: JSON.stringify(text),
  kind: 'PERFORMANCE_CRITERION',
  text,
  soleUnit: null,
});

const FROM = wording({ CY: "Gwrando ar gwsmeriaid a'u hateb yn gwrtais" });
const TO = wording({ CY: 'Ateb cwsmeriaid o fewn diwrnod' });
const BOTH_FROM = wording({ EN: 'Record the leak at once', CY: "Cofnodi'r gollyngiad ar unwaith" });
const BOTH_TO = wording({ EN: 'Record each leak in the log', CY: 'Cofnodi pob gollyngiad yn y log' });
const RARITY = rarityOf([FROM, TO, BOTH_FROM, BOTH_TO]);

const explain = (from: OverlapWording, to: OverlapWording): OverlapExplanation =>
  explainOverlap(from, to, RARITY) as OverlapExplanation;

describe('the explanation of an overlap', () => {
  it('names shared terms as printed, both forms where they differ, and no stop words', () => {
    const { sharedTerms, onlyInFrom, onlyInTo, languages } = explain(FROM, TO);
    expect(sharedTerms).toEqual(['gwsmeriaid / cwsmeriaid', 'hateb / Ateb']);
    expect(onlyInFrom).toEqual(['Gwrando', 'gwrtais']);
    expect(onlyInTo).toEqual(['diwrnod']);
    expect(languages).toEqual(['CY']);
  });

  it('gives the place of each shared term in both texts', () => {
    for (const { from, to } of explain(FROM, TO).matches) {
      const [start] = from;
      expect(FROM.text.CY?.slice(start?.start, start?.end)).toMatch(/^(gwsmeriaid|hateb)$/);
      expect(TO.text.CY?.slice(to[0]?.start, to[0]?.end)).toMatch(/^(cwsmeriaid|Ateb)$/);
    }
  });

  it('names a hyphenated word whole when it is shared whole, and by its part when only that is', () => {
    const one = wording({ CY: 'uwch-werthu nwyddau' });
    expect(explain(one, wording({ CY: 'sut i uwch-werthu' })).sharedTerms).toEqual(['uwch-werthu']);
    const { sharedTerms, onlyInFrom } = explain(one, wording({ CY: 'gwerthu tai' }));
    expect(sharedTerms).toEqual(['werthu / gwerthu']);
    expect(onlyInFrom).toEqual(['uwch', 'nwyddau']);
  });

  it('tells the terms of each language that bears witness', () => {
    const { languages, matches } = explain(BOTH_FROM, BOTH_TO);
    expect([...languages].sort()).toEqual(['CY', 'EN']);
    expect(matches.map(({ language, term }) => `${language} ${term}`).sort()).toEqual([
      'CY Cofnodi',
      'CY gollyngiad',
      'EN Record',
      'EN leak',
    ]);
  });

  it('has contributions that add up to the probability, scaled by the lowest limit', () => {
    for (const [from, to] of [
      [FROM, TO],
      [BOTH_FROM, BOTH_TO],
    ] as const) {
      const { contributions, limits, probability } = explain(from, to);
      const logOdds = contributions.reduce((sum, own) => sum + own.logOdds, 0);
      expect(toProbability(logOdds) * lowestBound(limits)).toBeCloseTo(probability, 4);
    }
  });

  it('is the same each time, and mirrored from the other end', () => {
    expect(explain(FROM, TO)).toEqual(explain(FROM, TO));
    const [there, back] = [explain(FROM, TO), explain(TO, FROM)];
    expect(back.onlyInTo).toEqual(there.onlyInFrom);
    expect(back.probability).toBe(there.probability);
    expect(back.sharedTerms).toHaveLength(there.sharedTerms.length);
  });

  it('is null without a common language', () => {
    expect(explainOverlap(FROM, wording({ EN: 'listen' }), RARITY)).toBeNull();
  });
});
