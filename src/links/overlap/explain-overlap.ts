import { type Language } from '../../common/language';
import { COEFFICIENTS } from './model/coefficients';
import { type Feature, FEATURES } from './model/features';
import { type LimitReason } from './model/limits';
import { limitsTogether, logOddsTogether, type Testimony, type Verdict } from './model/model';
import { type OverlapWording } from './overlap-wording';
import { type Rarity } from './terms/rarity';
import { scoreOverlap } from './score-overlap';
import { matchTerms, type TermMatch } from './terms/term-matches';

/** What one thing adds to the log-odds of a pair, or takes from them. */
export interface Contribution {
  readonly of: Feature | 'INTERCEPT' | 'OTHER_LANGUAGE';
  /** The value of the feature in the leading language; null for the other two. */
  readonly value: number | null;
  readonly logOdds: number;
}

/** Why two wordings are linked, in the words of their texts and in the numbers of the model. */
export interface OverlapExplanation {
  readonly probability: number;
  /** As printed, in reading order of `from`, the leading language first; when forms differ both are named. No stop words. */
  readonly sharedTerms: readonly string[];
  readonly onlyInFrom: readonly string[];
  readonly onlyInTo: readonly string[];
  /** The languages that bear witness, the leading one first. */
  readonly languages: readonly Language[];
  /** The shared terms with their places in both texts. */
  readonly matches: readonly TermMatch[];
  /** Together they are the log-odds; the probability is theirs, scaled by the lowest of `limits`. */
  readonly contributions: readonly Contribution[];
  readonly limits: readonly { readonly reason: LimitReason; readonly most: number }[];
}

/**
 * Explains an overlap from the two texts, the rarities and the model alone, so the same each time; null when the wordings
 * have no language in common.
 */
export function explainOverlap(
  from: OverlapWording,
  to: OverlapWording,
  rarity: Rarity,
): OverlapExplanation | null {
  const verdict = scoreOverlap(from, to, rarity);
  const [best, second] = verdict?.testimonies ?? [];
  if (verdict === null || best === undefined) return null;
  const languages = languagesOf(verdict);
  const compared = languages.map((language) =>
    matchTerms(from.text[language] ?? '', to.text[language] ?? '', language),
  );
  const matches = compared.flatMap(({ shared }) => shared);
  return {
    probability: verdict.probability,
    sharedTerms: matches.map(({ term }) => term),
    onlyInFrom: compared.flatMap(({ onlyInFrom }) => onlyInFrom),
    onlyInTo: compared.flatMap(({ onlyInTo }) => onlyInTo),
    languages,
    matches,
    contributions: contributionsOf(best, second),
    limits: limitsTogether(best, second),
  };
}

function languagesOf(verdict: Verdict): Language[] {
  const languages = verdict.testimonies.map(({ language }) => language);
  return verdict.witnesses === 'BOTH' ? languages : languages.slice(0, 1);
}

function contributionsOf(best: Testimony, second: Testimony | undefined): Contribution[] {
  const features = FEATURES.map((name) => ({
    of: name,
    value: best.features[name],
    logOdds: COEFFICIENTS.weights[name] * best.features[name],
  }));
  const other: Contribution[] =
    second === undefined
      ? []
      : [{ of: 'OTHER_LANGUAGE', value: null, logOdds: logOddsTogether(best, second) - best.logOdds }];
  return [{ of: 'INTERCEPT', value: null, logOdds: COEFFICIENTS.intercept }, ...features, ...other];
}
