import { type PartialDate } from '../../common/partial-date';

/** What a document says that tells its edition from others of the same URN. */
export interface EditionFacts {
  readonly approvedOn: PartialDate | null;
  readonly versionNumber: string | null;
  /** The version mark that stood in the URN (`v2`, `(2)`), if any: "2". */
  readonly urnVersion: string | null;
}

/** The edition of a document whose approval date and version are both unknown. */
export const UNDATED = 'undated';

/** Names an edition: its approval date as precise as printed, else its version ("v2"), else "undated". */
export function nameEdition(facts: EditionFacts): string {
  if (facts.approvedOn !== null) return facts.approvedOn;
  const printed = (facts.urnVersion ?? facts.versionNumber)?.trim().toLowerCase();
  const version = printed?.replace(/^(?:v(?:ersion)?|fersiwn)\.?\s*(?=\d|$)/, '');
  return version ? `v${version}` : UNDATED;
}

/**
 * A text that sorts editions from oldest to newest: undated first, then versions by number, then dates. Versions come
 * before dates because a document that prints no date is, on the register of 2019, the older copy.
 */
export function orderEdition(edition: string): string {
  if (/^\d{4}/.test(edition)) return `2:${edition}`;
  if (edition === UNDATED) return '0:';
  return `1:${edition.slice(1).replace(/\d+/g, (digits) => digits.padStart(8, '0'))}`;
}
