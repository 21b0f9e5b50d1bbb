import { MODEL_FORM } from './features';
import { type OverlapModel } from './overlap-model';

/** Fitted by `npm run links:refit`; not to be edited by hand. */
export const COEFFICIENTS: OverlapModel = {
  intercept: -4.848,
  weights: {
    keyedCosine: 0.17,
    exactCosine: 0,
    gramCosine: 3.595,
    greaterContainment: 0.054,
    lesserContainment: 0,
    sharedWeight: 2.015,
    heaviestShared: 0,
    sameVerb: 0,
    sameKind: 0.052,
    lesserRemainder: 0,
    greaterRemainder: 0,
    frameShare: -0.943,
    numbersDiffer: -4.11,
    negationDiffers: -3.315,
  },
};

/** Version of all that a score depends on beside texts and rarities: links are made anew when it changes. */
export const MODEL_VERSION = `${MODEL_FORM}-b382eaf8`;

/** What they were fitted to, and how well a fit without the two units of a pair foretells it. */
export const FITTED_ON = {
  judgedPairs: 182,
  same: 69,
  heldOutPrecisionAt10: 1,
  heldOutAveragePrecision: 0.769,
  heldOutBrier: 0.162,
} as const;
