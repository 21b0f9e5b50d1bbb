import { toStrength } from '../standard-link';

/**
 * How much it says that two standards share something that `sharing` of `total` standards have: near 1 when they are the
 * only two, near 0 when nearly all do (the share of its inverse document frequency in the highest there can be).
 */
export function weightOf(sharing: number, total: number): number {
  const most = Math.log(Math.max(total, sharing, 2) + 1);
  return Math.max(0, 1 - Math.log(Math.max(sharing, 1)) / most);
}

/** The strength of a link by several shared things: each makes it likelier, none makes it certain. */
export function strengthOf(weights: readonly number[]): number {
  return toStrength(1 - weights.reduce((rest, weight) => rest * (1 - weight), 1));
}
