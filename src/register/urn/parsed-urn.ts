/** One code of a cell, read by its form. */
export interface UrnPart {
  /** As typed, without characters that do not show: `CfA CC22`, `SKABT15v2`; a shared stem gives `STE6`, `7`, `8`. */
  readonly printed: string;
  /** The normal form: CFACC22, SKABT15, STE7. */
  readonly normalised: string;
  /** The figure of a version mark, which names an edition (`v2`, `(2)`: "2"; `V3.0`: "3.0"); null without one. */
  readonly version: string | null;
  /** True when an L follows the number (COSVR290L): how a legacy twin is marked when it is marked in the URN. */
  readonly isLegacyTwin: boolean;
}

/** What a text typed as a code turns out to be, by its form alone. */
export type ParsedUrn =
  | ({ readonly kind: 'CODE' } & UrnPart)
  | { readonly kind: 'SEVERAL'; readonly parts: readonly UrnPart[] }
  | { readonly kind: 'INVALID' };

/** Answers whether a normal form is on the register. */
export type IsKnown = (normalised: string) => boolean;
