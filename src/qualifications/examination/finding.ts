/** A fault of the rules themselves; the contract's StructureFinding without UNKNOWN_STANDARD, which needs the register. */
export interface StructureFinding {
  readonly kind: FindingKind;
  /** The rule concerned, or null. */
  readonly rule: string | null;
  /** The unit concerned, or null. */
  readonly unit: string | null;
  readonly message: string;
}

export type FindingKind =
  'UNSATISFIABLE' | 'UNUSABLE_UNIT' | 'REDUNDANT_RULE' | 'TOTALS_DISAGREE' | 'CHECK_CHARACTER';

/** A finding; rule and unit are null when left out. */
export function finding(
  kind: FindingKind,
  message: string,
  place: { readonly rule?: string; readonly unit?: string } = {},
): StructureFinding {
  return { kind, rule: place.rule ?? null, unit: place.unit ?? null, message };
}
