import { type Measures } from '../measures/measures';

/** Raised whenever features, limits, rarities or relations are worked out in another way than before. */
export const MODEL_FORM = 1;

/** What the model weighs, in this order; each is symmetric in the two texts. */
export const FEATURES = [
  'keyedCosine',
  'exactCosine',
  'gramCosine',
  'greaterContainment',
  'lesserContainment',
  'sharedWeight',
  'heaviestShared',
  'sameVerb',
  'sameKind',
  'lesserRemainder',
  'greaterRemainder',
  'frameShare',
  'numbersDiffer',
  'negationDiffers',
] as const;

/** Name of a feature. */
export type Feature = (typeof FEATURES)[number];

/** A number for each feature. */
export type FeatureValues = Readonly<Record<Feature, number>>;

/** Which way each feature may move a probability: a model that says otherwise has learnt an accident of its examples. */
export const DIRECTIONS: Readonly<Record<Feature, 1 | -1>> = {
  keyedCosine: 1,
  exactCosine: 1,
  gramCosine: 1,
  greaterContainment: 1,
  lesserContainment: 1,
  sharedWeight: 1,
  heaviestShared: 1,
  sameVerb: 1,
  sameKind: 1,
  lesserRemainder: -1,
  greaterRemainder: -1,
  frameShare: -1,
  numbersDiffer: -1,
  negationDiffers: -1,
};

/** The features of two texts. Weights are taken as logarithms: the tenth shared word tells less than the first. */
export function toFeatures(measures: Measures, isSameKind: boolean): FeatureValues {
  const { firstInSecond, secondInFirst, onlyInFirst, onlyInSecond } = measures;
  return {
    keyedCosine: measures.keyedCosine,
    exactCosine: measures.exactCosine,
    gramCosine: measures.gramCosine,
    greaterContainment: Math.max(firstInSecond, secondInFirst),
    lesserContainment: Math.min(firstInSecond, secondInFirst),
    sharedWeight: Math.log1p(measures.sharedWeight),
    heaviestShared: Math.log1p(measures.heaviestShared),
    sameVerb: Number(measures.isSameVerb),
    sameKind: Number(isSameKind),
    lesserRemainder: Math.log1p(Math.min(onlyInFirst, onlyInSecond)),
    greaterRemainder: Math.log1p(Math.max(onlyInFirst, onlyInSecond)),
    frameShare: measures.frameShare,
    numbersDiffer: Number(measures.doNumbersDiffer),
    negationDiffers: Number(measures.doesNegationDiffer),
  };
}
