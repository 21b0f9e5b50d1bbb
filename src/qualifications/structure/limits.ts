/** The largest structure that is read. Published ones have about 150 units, 20 groups and 20 rules. */
export const LIMITS = {
  units: 2_000,
  groups: 20_000,
  rules: 500,
  outcomes: 200,
  /** Members named in one list: of a group, a rule, a unit's versions. */
  list: 20_000,
  /** Characters of a key, a reference, a code, a circumstance. */
  name: 200,
  /** Characters of a title or a text. */
  text: 10_000,
  /** A size or threshold: credits, units or hours. */
  size: 1_000_000,
  /** Faults told in one answer; the last one says that there are more. */
  faults: 200,
} as const;
