/** What a text typed as a code turns out to be, by its form alone. */
export type ParsedUrn =
  | { readonly kind: 'CODE'; readonly normalised: string; readonly version: string | null; readonly isLegacyTwin: boolean }
  | { readonly kind: 'SEVERAL'; readonly parts: readonly UrnPart[] }
  | { readonly kind: 'INVALID' };

/** One code of a cell that holds several. */
export interface UrnPart {
  readonly printed: string;
  readonly normalised: string;
}

/**
 * Reads a URN, an original URN or a cell holding several, as a person typed it. `isKnown` answers whether a normal
 * form is on the register; it decides where the form alone cannot (is `AB1/2` one code or two?).
 */
export function parseUrn(_text: string, _isKnown: (normalised: string) => boolean = () => false): ParsedUrn {
  throw new Error('being written');
}
