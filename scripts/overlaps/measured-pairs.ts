import { type Language, LANGUAGES } from '../../src/common/language';
import { Lexicon } from '../../src/links/overlap/terms/lexicon';
import { Measurer } from '../../src/links/overlap/measures/measurer';
import { type Measures } from '../../src/links/overlap/measures/measures';
import { judgePair, testify } from '../../src/links/overlap/model/model';
import { type OverlapModel } from '../../src/links/overlap/model/overlap-model';
import { type OverlapWording } from '../../src/links/overlap/overlap-wording';
import { Rarity } from '../../src/links/overlap/terms/rarity';
import { TermCounter } from '../../src/links/overlap/terms/term-counter';
import { profileText, type TextProfile } from '../../src/links/overlap/measures/text-profile';
import { toTextKey } from '../../src/text/wording';
import { fitLogistic, type FittingExample } from './fit-logistic';
import { type JudgedPair } from './judged-pairs';
import { type Forecast } from './metrics';

/** A judged pair with what was measured in each language. */
export interface MeasuredPair extends JudgedPair {
  readonly weight: number;
  readonly measured: readonly { readonly language: Language; readonly measures: Measures }[];
}

/** Rarities of the texts of some wordings, each different text counted once. */
export function countRarity(wordings: Iterable<OverlapWording>): Rarity {
  const counter = new TermCounter();
  const seen = new Set<string>();
  for (const { text } of wordings) {
    for (const language of LANGUAGES) {
      const own = text[language];
      if (own === undefined || seen.has(toTextKey(own, language))) continue;
      seen.add(toTextKey(own, language));
      counter.add(own, language);
    }
  }
  return new Rarity(counter.counts());
}

/** Measures pairs; `weight` is what each counts in fitting. */
export function measurePairs(pairs: readonly JudgedPair[], rarity: Rarity, weight: number): MeasuredPair[] {
  const rooms = LANGUAGES.map((language) => {
    const lexicon = new Lexicon(rarity, language);
    const profiles = new Map<string, TextProfile>();
    const profileOf = (text: string): TextProfile => {
      const profile = profiles.get(text) ?? profileText(text, lexicon);
      profiles.set(text, profile);
      return profile;
    };
    return { language, profileOf, measurer: new Measurer(lexicon) };
  });
  return pairs.map((pair) => ({
    ...pair,
    weight,
    measured: rooms.flatMap(({ language, profileOf, measurer }) => {
      const [first, second] = [pair.a.text[language], pair.b.text[language]];
      if (first === undefined || second === undefined) return [];
      measurer.begin(profileOf(first));
      return [{ language, measures: measurer.measure(profileOf(second)) }];
    }),
  }));
}

/** Fits a model to the pairs that were judged, and to those that were not as probably different, by their weights. */
export function fitModel(pairs: readonly MeasuredPair[], ridge: number): OverlapModel {
  return fitLogistic(pairs.flatMap(toExamples), ridge);
}

/** What a model says of pairs; those that nobody judged count as different. */
export function forecast(pairs: readonly MeasuredPair[], model: OverlapModel): Forecast[] {
  return pairs.map((pair) => {
    const isSameKind = pair.a.kind === pair.b.kind;
    const testimonies = pair.measured.map(({ language, measures }) =>
      testify(language, measures, isSameKind, model),
    );
    const probability = judgePair(testimonies, isSameKind)?.probability ?? 0;
    return { id: pair.id, probability, isSame: pair.isSame ?? false };
  });
}

/**
 * Forecasts of a model that has seen no unit of the pair it speaks of: pairs are held out by their two units, and every
 * other pair with one of these units is left out of the fit too.
 */
export function forecastHeldOut(pairs: readonly MeasuredPair[], ridge: number): Forecast[] {
  const groups = new Set(pairs.filter(({ isSame }) => isSame !== null).map(unitsOf));
  return [...groups].sort().flatMap((group) => {
    const heldOut = pairs.filter((pair) => pair.isSame !== null && unitsOf(pair) === group);
    const units = new Set(heldOut.flatMap((pair) => pair.units));
    const others = pairs.filter((pair) => !pair.units.some((unit) => units.has(unit)));
    return forecast(heldOut, fitModel(others, ridge));
  });
}

function unitsOf({ units }: JudgedPair): string {
  return [...units].sort().join(' ');
}

function toExamples({ measured, isSame, weight, a, b }: MeasuredPair): FittingExample[] {
  return measured.map(({ language, measures }) => ({
    features: testify(language, measures, a.kind === b.kind).features,
    isSame: isSame ?? false,
    weight: weight / measured.length,
  }));
}
