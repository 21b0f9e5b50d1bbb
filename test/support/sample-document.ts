import { type Language } from '../../src/common/language';
import { printSampleDate, SAMPLE_WORDS } from './sample-words';

/** What a document of the tests says; what is left out takes a default that raises no diagnostic, null is not printed. */
export interface SampleDocument {
  readonly language?: Language;
  readonly title?: string | null;
  readonly urn?: string | null;
  readonly suites?: readonly string[];
  readonly developedBy?: string | null;
  /** An ISO date of any precision; printed as the page of that language prints it. */
  readonly approvedOn?: string | null;
  readonly overview?: string;
  /** Statements; one that begins with `#` is a sub-heading for those after it. */
  readonly criteria?: readonly string[];
  readonly knowledge?: readonly string[];
  readonly glossary?: string;
  /** "Links to other NOS"; the heading is printed only with a text. */
  readonly links?: string;
  readonly versionNumber?: string;
  readonly reviewOn?: string | null;
  readonly validity?: 'CURRENT' | 'LEGACY' | null;
  readonly status?: 'ORIGINAL' | 'TAILORED' | 'IMPORTED' | null;
  readonly originatingOrganisation?: string | null;
  /** The whole field as printed. */
  readonly originalUrns?: string;
  readonly occupations?: readonly string[];
  readonly socCodes?: readonly string[];
  readonly keywords?: readonly string[];
  /** Marks the document as sample wording. */
  readonly isSample?: boolean;
}

/** The text of a document in the layout of the web page, numbered lists, one blank line between paragraphs. */
export function sampleDocument(document: SampleDocument = {}): string {
  const language = document.language ?? 'EN';
  const words = SAMPLE_WORDS[language];
  const { urn = 'SAMZZ01', developedBy = 'Invented Skills Body', approvedOn = '2021-02-05' } = document;
  const { reviewOn = '2026-03', validity = 'CURRENT', status = 'ORIGINAL' } = document;
  const { title = words.defaults.title, originatingOrganisation = 'Invented Skills Body' } = document;
  const head = [
    ...(urn === null ? [] : [`URN: ${urn}`]),
    `${words.suites}: ${(document.suites ?? words.defaults.suites).join('; ')}`,
    ...(developedBy === null ? [] : [`${words.developedBy}: ${developedBy}`]),
    ...(approvedOn === null ? [] : [`${words.approvedOn}: ${printSampleDate(approvedOn, language)}`]),
  ];
  const section = (heading: string, text = '') => [heading, text];
  return [
    ...(title === null ? [] : [title]),
    head.join('\n'),
    ...section(words.overview, document.overview ?? words.defaults.overview),
    words.criteria,
    words.criteriaLeadIn,
    ...numbered(document.criteria ?? words.defaults.criteria),
    words.knowledge,
    words.knowledgeLeadIn,
    ...numbered(document.knowledge ?? words.defaults.knowledge),
    ...section(words.glossary, document.glossary),
    ...(document.links === undefined ? [] : section(words.links, document.links)),
    ...section(words.version, document.versionNumber),
    ...section(words.reviewOn, reviewOn === null ? '' : printSampleDate(reviewOn, language)),
    ...section(words.validity, validity === null ? '' : words.validities[validity]),
    ...section(words.status, status === null ? '' : words.statuses[status]),
    ...section(words.originatingOrganisation, originatingOrganisation ?? ''),
    ...section(words.originalUrns, document.originalUrns),
    ...section(words.occupations, (document.occupations ?? words.defaults.occupations).join('; ')),
    ...section(words.socCodes, (document.socCodes ?? ['7211']).join('; ')),
    ...section(words.keywords, (document.keywords ?? words.defaults.keywords).join('; ')),
    ...(document.isSample ? section(words.additional, words.sampleMark) : []),
  ].join('\n\n');
}

function numbered(list: readonly string[]): string[] {
  let number = 0;
  return list.map((entry) => (entry.startsWith('#') ? entry.slice(1).trim() : `${++number}. ${entry}`));
}
