import { type LocalisedText } from '../../common/language';
import { normaliseSpace } from '../../text/normalise';
import { parseUrn } from '../urn';

/** Where an edition is marked as legacy. The register of 2019 uses each mark without the others. */
export interface LegacyMarks {
  readonly inTitle: boolean;
  /** The L of a legacy twin: COSVR290L. */
  readonly inUrn: boolean;
  readonly inValidity: boolean;
}

/** What an edition says that may mark it as legacy. */
export interface LegacyFacts {
  readonly title: LocalisedText;
  readonly urn: string | null;
  readonly validity: string | null;
}

/** Finds the marks. An absent mark says nothing: of 2,606 legacy rows in 2019 only 501 had it in the URN. */
export function legacyMarksOf({ title, urn, validity }: LegacyFacts): LegacyMarks {
  return {
    inTitle: [title.EN, title.CY].some((text) => text !== undefined && isTitleMarked(text)),
    inUrn: urn !== null && isUrnMarked(urn),
    inValidity: validity === 'LEGACY',
  };
}

/** Says in words what contradicts what; null when nothing does: a mark beside a validity of current is a contradiction. */
export function describeContradiction(facts: LegacyFacts): string | null {
  if (facts.validity !== 'CURRENT') return null;
  const { inTitle, inUrn } = legacyMarksOf(facts);
  const places = [...(inTitle ? ['the title'] : []), ...(inUrn ? [`the URN ${facts.urn}`] : [])];
  if (places.length === 0) return null;
  return `${places.join(' and ')} ${places.length > 1 ? 'mark' : 'marks'} it as legacy, its validity is current`;
}

function isUrnMarked(urn: string): boolean {
  const parsed = parseUrn(urn);
  return parsed.kind === 'CODE' && parsed.isLegacyTwin;
}

const WORDS = '(?:legacy|etifeddol|etifeddiaeth|gwaddol)';
const THING = '(?:nos|sgc|standard|version|edition|safon|fersiwn|argraffiad)';
const PHRASE = `(?:${THING} )?${WORDS}(?: ${THING})?`;
const SEPARATOR = ' ?(?:[;:|\u2013\u2014]| [-\u2010-\u2015\u2212] ?|- ) ?';

const MARKS: readonly RegExp[] = [
  // (Legacy), [Etifeddol]
  new RegExp(`[([{] ?${PHRASE} ?[)\\]}]`, 'iu'),
  // … - Legacy, …; Legacy, … – Etifeddol
  new RegExp(`${SEPARATOR}${PHRASE}\\.?$`, 'iu'),
  // Legacy: …, LEGACY - …
  new RegExp(`^${PHRASE}${SEPARATOR}`, 'iu'),
  // … Legacy: most legacy titles of 2019 end in the bare word, but a legacy is also a thing that somebody leaves
  /(?<!(?:^|\s)(?:an?|the|and|or|of|your|their|our|its|his|her|this|that|lasting)) legacy\.?$/iu,
  / Etifedd(?:ol|iaeth)\.?$/u,
];

function isTitleMarked(title: string): boolean {
  const text = normaliseSpace(title);
  return MARKS.some((mark) => mark.test(text));
}
