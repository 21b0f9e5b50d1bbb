import { type Language } from '../common/language';

/** What a person says of a document that does not say it itself. Kept with the document, reason included. */
export interface Assertion {
  readonly urn?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly reason?: string;
}

/** True when nothing is asserted that could identify a document. */
export function identifiesNothing(assertion: Assertion): boolean {
  return assertion.urn === undefined && assertion.title === undefined;
}
