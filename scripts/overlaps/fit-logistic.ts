import {
  DIRECTIONS,
  type Feature,
  FEATURES,
  type FeatureValues,
} from '../../src/links/overlap/model/features';
import { type OverlapModel } from '../../src/links/overlap/model/overlap-model';

/** A judged pair as the fit sees it. */
export interface FittingExample {
  readonly features: FeatureValues;
  readonly isSame: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
const DIGITS = 1000;

/**
 * Logistic regression with a ridge penalty, each weight held to its direction: cyclic Newton steps on one weight at a time,
 * over features brought to mean 0 and spread 1. The problem is convex, so the outcome does not depend on the order.
 */
export function fitLogistic(examples: readonly FittingExample[], ridge: number): OverlapModel {
  const scales = FEATURES.map((name) => scaleOf(examples, name));
  const rows = examples.map(({ features }) =>
    FEATURES.map(
      (name, index) => (features[name] - (scales[index]?.mean ?? 0)) / (scales[index]?.spread ?? 1),
    ),
  );
  const weights = FEATURES.map(() => 0);
  const logOdds = examples.map(() => 0);
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    intercept += step(
      examples,
      logOdds,
      () => 1,
      0,
      0,
      () => true,
    );
    FEATURES.forEach((name, index) => {
      const valueOf = (row: number): number => rows[row]?.[index] ?? 0;
      const before = weights[index] ?? 0;
      const isAllowed = (weight: number): boolean => weight * DIRECTIONS[name] >= 0;
      weights[index] = before + step(examples, logOdds, valueOf, ridge, before, isAllowed);
    });
  }
  return toModel(intercept, weights, scales);
}

/** One Newton step on one weight; a step into a direction that is not allowed ends at zero. Moves the log-odds along. */
function step(
  examples: readonly FittingExample[],
  logOdds: number[],
  valueOf: (row: number) => number,
  ridge: number,
  before: number,
  isAllowed: (weight: number) => boolean,
): number {
  let slope = -ridge * before;
  let curvature = ridge;
  examples.forEach(({ isSame, weight }, row) => {
    const probability = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)));
    slope += weight * (Number(isSame) - probability) * valueOf(row);
    curvature += weight * probability * (1 - probability) * valueOf(row) ** 2;
  });
  const wanted = curvature === 0 ? 0 : slope / curvature;
  const change = isAllowed(before + wanted) ? wanted : -before;
  for (let row = 0; row < logOdds.length; row++) logOdds[row] = (logOdds[row] ?? 0) + change * valueOf(row);
  return change;
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(examples: readonly FittingExample[], name: Feature): Scale {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = examples.reduce((sum, { features, weight }) => sum + weight * features[name], 0) / total;
  const variance =
    examples.reduce((sum, { features, weight }) => sum + weight * (features[name] - mean) ** 2, 0) / total;
  return { mean, spread: variance > 0 ? Math.sqrt(variance) : 1 };
}

function toModel(intercept: number, weights: readonly number[], scales: readonly Scale[]): OverlapModel {
  const raw = weights.map((weight, index) => weight / (scales[index]?.spread ?? 1));
  const shift = raw.reduce((sum, weight, index) => sum + weight * (scales[index]?.mean ?? 0), 0);
  const named = FEATURES.map((name, index) => [name, round(raw[index] ?? 0)] as const);
  return {
    intercept: round(intercept - shift),
    weights: Object.fromEntries(named) as unknown as FeatureValues,
  };
}

function round(value: number): number {
  return Math.round(value * DIGITS) / DIGITS + 0;
}
