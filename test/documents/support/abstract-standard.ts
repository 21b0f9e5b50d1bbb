import { type Language } from '../../../src/common/language';

/** A list of statements as its author means it: groups with or without a title. */
export type AbstractGroups = readonly {
  readonly title: string | null;
  readonly statements: readonly string[];
}[];

/** What a standard says, before any layout prints it. */
export interface AbstractStandard {
  readonly language: Language;
  readonly title: string;
  readonly urn: string;
  readonly suites: readonly string[];
  readonly developedBy: string;
  readonly approvedOn: string;
  readonly overview: readonly string[];
  readonly criteria: AbstractGroups;
  readonly knowledge: AbstractGroups;
  readonly behaviours: readonly string[];
  readonly glossary: readonly string[];
  readonly version: string;
  readonly reviewOn: string;
  readonly validity: 'CURRENT' | 'LEGACY';
  readonly status: 'ORIGINAL' | 'TAILORED' | 'IMPORTED';
  readonly originatingOrganisation: string;
  readonly originalUrns: string;
  readonly occupations: readonly string[];
  readonly socCodes: readonly string[];
  readonly keywords: readonly string[];
}

/** A fragment says only what stands between overview and knowledge. */
export type Layout =
  | 'ROOMY_NUMBERED'
  | 'ROOMY_LIST'
  | 'ROOMY_UNMARKED'
  | 'TIGHT_BULLETS'
  | 'TIGHT_NUMBERED'
  | 'HEAD_LOST'
  | 'FRAGMENT'
  | 'LABELLED_WRAPPED'
  | 'PDF_PAGES'
  | 'PDF_TORN'
  | 'PDF_TORN_BY_LINE'
  | 'PDF_COLUMNS'
  | 'ONE_LINE_FIELDS';

export const LAYOUTS: readonly Layout[] = [
  'ROOMY_NUMBERED',
  'ROOMY_LIST',
  'ROOMY_UNMARKED',
  'TIGHT_BULLETS',
  'TIGHT_NUMBERED',
  'HEAD_LOST',
  'FRAGMENT',
  'LABELLED_WRAPPED',
  'PDF_PAGES',
  'PDF_TORN',
  'PDF_TORN_BY_LINE',
  'PDF_COLUMNS',
  'ONE_LINE_FIELDS',
];
