/** What mends a rule: units to add or to remove, one of them being enough or all of them being needed. */
export interface Repair {
  readonly action: 'ADD' | 'REMOVE';
  /** True when all the units are needed together; false when any one of them is enough. */
  readonly isTogether: boolean;
  readonly units: readonly number[];
}

/** One rule's answer with units by number; null is a figure that the rule does not have. */
export interface RuleAnswer {
  readonly met: boolean;
  readonly taken: number | null;
  readonly counted: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly missing: number | null;
  /** The units at fault, or absent; of a rule that is met, the units it sets aside. */
  readonly units: readonly number[];
  /** Held units whose size or level, which the rule asks for, is not published. */
  readonly incomplete: readonly number[];
  readonly repair: Repair | null;
  /** REQUIRED_WHEN: whether it applies in the circumstances given. */
  readonly applies: boolean;
}

/** An answer without figures, to be filled in. */
export const NO_FIGURES: Omit<RuleAnswer, 'met'> = {
  taken: null,
  counted: null,
  minimum: null,
  maximum: null,
  missing: null,
  units: [],
  incomplete: [],
  repair: null,
  applies: true,
};
