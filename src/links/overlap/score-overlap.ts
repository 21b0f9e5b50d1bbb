import { type Language, LANGUAGES } from '../../common/language';
import { Measurer } from './measures/measurer';
import { profileText, type TextProfile } from './measures/text-profile';
import { judgePair, testify, type Testimony, type Verdict } from './model/model';
import { type OverlapWording } from './overlap-wording';
import { Lexicon } from './terms/lexicon';
import { type Rarity } from './terms/rarity';

/**
 * Scores two wordings by their texts alone, exactly as the index does; null when they have no language in common. It does
 * not ask whether they stand in different units.
 */
export function scoreOverlap(a: OverlapWording, b: OverlapWording, rarity: Rarity): Verdict | null {
  return new OverlapScorer(rarity).score(a, b);
}

/**
 * Scores many pairs of a few hundred wordings as `scoreOverlap` does. Each text is read once and then kept; quickest when
 * the pairs of one first wording are asked for one after another.
 */
export class OverlapScorer {
  private readonly readers: Readonly<Record<Language, TextReader>>;

  constructor(rarity: Rarity) {
    this.readers = { EN: new TextReader(rarity, 'EN'), CY: new TextReader(rarity, 'CY') };
  }

  score(a: OverlapWording, b: OverlapWording): Verdict | null {
    const isSameKind = a.kind === b.kind;
    const testimonies = LANGUAGES.flatMap((language): Testimony[] => {
      const [first, second] = [a.text[language], b.text[language]];
      if (first === undefined || second === undefined) return [];
      return [testify(language, this.readers[language].measure(first, second), isSameKind)];
    });
    return judgePair(testimonies, isSameKind);
  }
}

/** The texts of one language. */
class TextReader {
  private readonly lexicon: Lexicon;
  private readonly measurer: Measurer;
  private readonly profiles = new Map<string, TextProfile>();
  private begun: string | null = null;

  constructor(rarity: Rarity, language: Language) {
    this.lexicon = new Lexicon(rarity, language);
    this.measurer = new Measurer(this.lexicon);
  }

  measure(first: string, second: string) {
    if (this.begun !== first) this.measurer.begin(this.profileOf(first));
    this.begun = first;
    return this.measurer.measure(this.profileOf(second));
  }

  private profileOf(text: string): TextProfile {
    let profile = this.profiles.get(text);
    if (!profile) this.profiles.set(text, (profile = profileText(text, this.lexicon)));
    return profile;
  }
}
