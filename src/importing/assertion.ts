import { type Language } from '../common/language';

/** What a person says of a document that does not say it itself. Kept with the document, reason included. */
export interface Assertion {
  readonly urn?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly reason?: string;
}

/** True when two assertions say the same for the same reason. */
export function areSame(one: Assertion, other: Assertion): boolean {
  return (
    one.urn === other.urn &&
    one.title === other.title &&
    one.language === other.language &&
    one.reason === other.reason
  );
}
