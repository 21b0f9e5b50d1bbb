import { type FeatureValues } from './features';

/** A logistic regression over the features of a pair. */
export interface OverlapModel {
  /** Log-odds of a pair that has none of the features. */
  readonly intercept: number;
  /** What one unit of each feature adds to the log-odds. */
  readonly weights: FeatureValues;
}
