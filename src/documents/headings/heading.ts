import { type SectionKind } from '../standard-draft';

/** The sections whose text is kept whole. */
export type FreeSectionKey = SectionKind;

/** The labelled values of the head and the tail. */
export type FieldKey =
  | 'title'
  | 'urn'
  | 'suites'
  | 'developedBy'
  | 'approvedOn'
  | 'versionNumber'
  | 'indicativeReviewDate'
  | 'validity'
  | 'status'
  | 'category'
  | 'originatingOrganisation'
  | 'originalUrns'
  | 'occupations'
  | 'socCodes'
  | 'keywords';

/** The sections: overview, the two lists of statements, and those of free text. */
export type SectionKey = 'overview' | 'performanceCriteria' | 'knowledge' | FreeSectionKey;

/** What a heading opens. */
export type HeadingKey = SectionKey | FieldKey;

/** The language a heading is worded in; null when it is the same in both. */
export type HeadingLanguage = 'EN' | 'CY' | null;

/** One wording of a heading. */
export interface HeadingForm {
  readonly key: HeadingKey;
  readonly language: HeadingLanguage;
  /** True for a single everyday word, which may also stand in a text or a list of keywords. */
  readonly isWeak: boolean;
}

const FIELDS: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'title',
  'urn',
  'suites',
  'developedBy',
  'approvedOn',
  'versionNumber',
  'indicativeReviewDate',
  'validity',
  'status',
  'category',
  'originatingOrganisation',
  'originalUrns',
  'occupations',
  'socCodes',
  'keywords',
]);

/** True for the labelled values of head and tail, false for sections of text. */
export function isField(key: HeadingKey): key is FieldKey {
  return FIELDS.has(key);
}

/** True for the two lists of statements. */
export function isStatementList(key: HeadingKey): key is 'performanceCriteria' | 'knowledge' {
  return key === 'performanceCriteria' || key === 'knowledge';
}
