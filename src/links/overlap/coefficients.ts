import { type Feature } from './features';

/** Version of the coefficients: links carry it, and are made anew when it changes. */
export const MODEL_VERSION = '1';

/** Log-odds of a pair that has none of the features. */
export const INTERCEPT = -5;

/** What one unit of each feature adds to the log-odds. */
export const COEFFICIENTS: Readonly<Record<Feature, number>> = {
  keyedCosine: 2,
  exactCosine: 0.5,
  gramCosine: 3,
  greaterContainment: 1,
  lesserContainment: 1,
  sharedWeight: 1,
  heaviestShared: 0.1,
  sameVerb: 0.2,
  sameKind: 0.3,
  lesserRemainder: -0.2,
  greaterRemainder: -0.1,
  frameShare: -0.3,
  numbersDiffer: -1.5,
  negationDiffers: -1.5,
};
