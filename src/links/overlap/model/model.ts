import { type Language } from '../../../common/language';
import { POSSIBLE } from './bands';
import { COEFFICIENTS } from './coefficients';
import { type FeatureValues, FEATURES, toFeatures } from './features';
import { findLimits, type Limit, type LimitReason, lowestBound } from './limits';
import { type Measures } from '../measures/measures';
import { type OverlapModel } from './overlap-model';
import { type OverlapRelation, toRelation } from '../relation';

/** How much the second language counts beside the better one, and how far it can move the log-odds either way. */
const SECOND_WITNESS = { share: 0.25, reach: 3 };
/** What one language says of a pair holds for the other too. */
const CONTRADICTIONS: ReadonlySet<LimitReason> = new Set(['NUMBERS_DIFFER', 'NEGATION_DIFFERS', 'OPPOSITES']);
/** Statements of one kind with the same text in a language are taken as the same, whatever their words. */
const SAME_TEXT = 0.95;

/** What the text of one language says of a pair. */
export interface Testimony {
  readonly language: Language;
  readonly measures: Measures;
  readonly features: FeatureValues;
  readonly logOdds: number;
  readonly limits: readonly Limit[];
}

/** What all languages say together; `relation` is of the first statement to the second. */
export interface Verdict {
  readonly probability: number;
  readonly relation: OverlapRelation;
  readonly witnesses: Language | 'BOTH';
  /** The languages compared, the one that says most first. */
  readonly testimonies: readonly Testimony[];
}

/** Log-odds of features under a model, by default the fitted one. */
export function logOddsOf(features: FeatureValues, model: OverlapModel = COEFFICIENTS): number {
  return FEATURES.reduce((sum, name) => sum + model.weights[name] * features[name], model.intercept);
}

/** The probability of log-odds. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Weighs what the texts of one language say. */
export function testify(
  language: Language,
  measures: Measures,
  isSameKind: boolean,
  model: OverlapModel = COEFFICIENTS,
): Testimony {
  const features = toFeatures(measures, isSameKind);
  return {
    language,
    measures,
    features,
    logOdds: logOddsOf(features, model),
    limits: findLimits(measures, isSameKind),
  };
}

/**
 * Weighs the languages together: the one that says most leads, the other confirms it or casts doubt. Null when the
 * statements have no language in common.
 */
export function judgePair(testimonies: readonly Testimony[], isSameKind: boolean): Verdict | null {
  const [best, second] = [...testimonies].sort(byStrength);
  if (best === undefined) return null;
  const scaled = toProbability(logOddsTogether(best, second)) * lowestBound(limitsTogether(best, second));
  const isSame = isSameKind && best.measures.isSameText;
  return {
    probability: round(isSame ? SAME_TEXT + (1 - SAME_TEXT) * scaled : scaled),
    relation: toRelation(best.measures),
    witnesses: second !== undefined && isWitness(second) ? 'BOTH' : best.language,
    testimonies: second === undefined ? [best] : [best, second],
  };
}

/** The log-odds of the leading language with what the other adds or takes away. */
export function logOddsTogether(best: Testimony, second: Testimony | undefined): number {
  if (second === undefined) return best.logOdds;
  const { share, reach } = SECOND_WITNESS;
  return best.logOdds + share * Math.max(-reach, Math.min(reach, second.logOdds));
}

/** The limits of the leading language, and what the other says of numbers, negation and opposites. */
export function limitsTogether(best: Testimony, second: Testimony | undefined): readonly Limit[] {
  if (second === undefined || best.measures.isSameText) return best.limits;
  const contradictions = second.limits.filter(({ reason }) => CONTRADICTIONS.has(reason));
  return [...best.limits, ...contradictions];
}

/** Whether a language by itself makes the pair at least possible. */
function isWitness(testimony: Testimony): boolean {
  return (
    testimony.measures.isSameText ||
    toProbability(testimony.logOdds) * lowestBound(testimony.limits) >= POSSIBLE
  );
}

function byStrength(a: Testimony, b: Testimony): number {
  return (
    Number(b.measures.isSameText) - Number(a.measures.isSameText) ||
    b.logOdds - a.logOdds ||
    (a.language === 'EN' ? -1 : 1)
  );
}

function round(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
