import { type Language, LANGUAGES } from '../../common/language';
import { Lexicon } from './terms/lexicon';
import { Measurer } from './measures/measurer';
import { judgePair, testify, type Testimony, type Verdict } from './model/model';
import { type OverlapWording } from './overlap-wording';
import { type Rarity } from './terms/rarity';
import { profileText } from './measures/text-profile';

/**
 * Scores two wordings by their texts alone, exactly as the index does; null when they have no language in common. It does
 * not ask whether they stand in different units.
 */
export function scoreOverlap(a: OverlapWording, b: OverlapWording, rarity: Rarity): Verdict | null {
  const testimonies = LANGUAGES.flatMap((language) => testifyIn(language, a, b, rarity) ?? []);
  return judgePair(testimonies, a.kind === b.kind);
}

function testifyIn(
  language: Language,
  a: OverlapWording,
  b: OverlapWording,
  rarity: Rarity,
): Testimony | null {
  const first = a.text[language];
  const second = b.text[language];
  if (first === undefined || second === undefined) return null;
  const lexicon = new Lexicon(rarity, language);
  const measurer = new Measurer(lexicon);
  measurer.begin(profileText(first, lexicon));
  return testify(language, measurer.measure(profileText(second, lexicon)), a.kind === b.kind);
}
