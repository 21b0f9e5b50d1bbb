import { type Language, LANGUAGE_NAMES, LANGUAGES, otherLanguage } from '../../common/language';
import { compareVersions } from './compare-versions';

/** What may be wrong between the two languages of an edition; the order is that of a report. */
export const TRANSLATION_FINDING_KINDS = [
  'NO_WELSH',
  'NO_ENGLISH',
  'OUT_OF_DATE',
  'UNEQUAL_CRITERIA',
  'UNEQUAL_KNOWLEDGE',
  'UNEQUAL_GROUPS',
  'UNEQUAL_LISTS',
  'TEXT_MISSING',
] as const;

/** One of the kinds of finding. */
export type TranslationFindingKind = (typeof TRANSLATION_FINDING_KINDS)[number];

/** Something to do about one language of an edition. */
export interface TranslationFinding {
  readonly kind: TranslationFindingKind;
  /** The language that is missing, has less, or is older. */
  readonly language: Language;
  /** In English, for a person. */
  readonly message: string;
  readonly olderStandardId: string | null;
}

/** What is counted of each language. */
export const COUNTED = [
  'performanceCriteria',
  'knowledgeItems',
  'criteriaGroups',
  'knowledgeGroups',
  'suites',
  'occupations',
  'keywords',
] as const;

/** How much an edition says in one language. */
export type TranslationCounts = { readonly [Counted in (typeof COUNTED)[number]]: number };

/** What an edition says in one language, as far as it can be compared without reading it. */
export interface TranslationFacts extends TranslationCounts {
  /** The texts there are beside statements and lists: TITLE, OVERVIEW, GLOSSARY ..., a second one as GLOSSARY_2. */
  readonly texts: readonly string[];
  readonly versionNumber: string | null;
}

/** An edition as its languages are judged. */
export interface TranslatedEdition {
  readonly EN: TranslationFacts | null;
  readonly CY: TranslationFacts | null;
  /** The nearest older edition of the same function that has the language this one lacks. */
  readonly older: { readonly id: string; readonly edition: string } | null;
  /** The language that lags behind a correction of the other one's words. */
  readonly behind: Language | null;
}

const COMPARISONS: readonly (readonly [TranslationFindingKind, keyof TranslationCounts, string])[] = [
  ['UNEQUAL_CRITERIA', 'performanceCriteria', 'performance criteria'],
  ['UNEQUAL_KNOWLEDGE', 'knowledgeItems', 'knowledge items'],
  ['UNEQUAL_GROUPS', 'criteriaGroups', 'groups of performance criteria'],
  ['UNEQUAL_GROUPS', 'knowledgeGroups', 'groups of knowledge items'],
  ['UNEQUAL_LISTS', 'suites', 'suites'],
  ['UNEQUAL_LISTS', 'occupations', 'occupations'],
  ['UNEQUAL_LISTS', 'keywords', 'keywords'],
];

/** Everything there is to do about the languages of one edition, in the order of the kinds. */
export function findingsOf(edition: TranslatedEdition): TranslationFinding[] {
  const { EN, CY } = edition;
  const missing = LANGUAGES.find((language) => edition[language] === null);
  if (!EN || !CY) return missing === undefined ? [] : findingsOfMissing(missing, edition.older);
  return [
    ...findOutdated(EN, CY, edition.behind),
    ...COMPARISONS.flatMap(([kind, counted, name]) => {
      if (EN[counted] === CY[counted]) return [];
      const message = `${EN[counted]} ${name} in English, ${CY[counted]} in Welsh`;
      return [finding(kind, EN[counted] < CY[counted] ? 'EN' : 'CY', message)];
    }),
    ...findMissingTexts({ EN, CY }),
  ];
}

function findingsOfMissing(language: Language, older: TranslatedEdition['older']): TranslationFinding[] {
  const name = LANGUAGE_NAMES[language];
  const none = finding(language === 'CY' ? 'NO_WELSH' : 'NO_ENGLISH', language, `there is no ${name} text`);
  if (!older) return [none];
  const message = `the ${name} text on the register is that of the edition ${older.edition}`;
  return [none, { ...finding('OUT_OF_DATE', language, message), olderStandardId: older.id }];
}

function findOutdated(
  english: TranslationFacts,
  welsh: TranslationFacts,
  behind: Language | null,
): TranslationFinding[] {
  const order = compareVersions(english.versionNumber, welsh.versionNumber);
  const printed = `version ${english.versionNumber} in English, ${welsh.versionNumber} in Welsh`;
  return [
    ...(order === 0 ? [] : [finding('OUT_OF_DATE', order < 0 ? 'EN' : 'CY', printed)]),
    ...(behind === null ? [] : [finding('OUT_OF_DATE', behind, describeCorrection(behind))]),
  ];
}

function describeCorrection(behind: Language): string {
  const corrected = LANGUAGE_NAMES[otherLanguage(behind)];
  return `the ${corrected} text was corrected, and the ${LANGUAGE_NAMES[behind]} document came before that`;
}

function findMissingTexts(facts: Readonly<Record<Language, TranslationFacts>>): TranslationFinding[] {
  return LANGUAGES.flatMap((language) => {
    const other = otherLanguage(language);
    const missing = facts[other].texts.filter((text) => !facts[language].texts.includes(text));
    if (missing.length === 0) return [];
    const message = `in ${LANGUAGE_NAMES[other]} only: ${missing.map(toWords).join(', ')}`;
    return [finding('TEXT_MISSING', language, message)];
  });
}

function finding(kind: TranslationFindingKind, language: Language, message: string): TranslationFinding {
  return { kind, language, message, olderStandardId: null };
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\bnos\b/, 'NOS');
}
