/** A pair below this is not kept at all. */
export const POSSIBLE = 0.2;

/** From here on a pair is shown unless asked otherwise. */
export const OVERLAP = 0.5;

/** From here on the two very likely ask for the same thing. */
export const LIKELY_SAME = 0.9;

/** How sure the register is of an overlap. `POSSIBLE` is hidden unless asked for. */
export type Band = 'LIKELY_SAME' | 'OVERLAP' | 'POSSIBLE';

/** The band of a probability; null below all of them. */
export function toBand(probability: number): Band | null {
  if (probability >= LIKELY_SAME) return 'LIKELY_SAME';
  if (probability >= OVERLAP) return 'OVERLAP';
  return probability >= POSSIBLE ? 'POSSIBLE' : null;
}
