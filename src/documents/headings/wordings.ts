/** How one heading is worded, in the form that `headingKey` gives. */
export interface Wordings {
  readonly en: readonly string[];
  readonly cy: readonly string[];
}
