import { isDeepStrictEqual } from 'node:util';
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../common/language';
import { type TermKind } from '../terms/term.entity';
import { type StoredStandard } from './stored-standard';

/**
 * What differs between a standard before and after publishing, in words ("title (Welsh)", "SOC codes"); statements are told
 * by diffStatements. A language that arrives or goes is told once, not for each of its texts.
 */
export function describeDifferences(before: StoredStandard, after: StoredStandard): string[] {
  const differences: string[] = [];
  for (const language of LANGUAGES) {
    const [had, has] = [hasLanguage(before, language), hasLanguage(after, language)];
    const name = LANGUAGE_NAMES[language];
    if (had !== has) differences.push(`${name}: ${has ? 'added' : 'removed'}`);
    if (!had || !has) continue;
    const differing = compare(textsOf(before, language), textsOf(after, language));
    differences.push(...differing.map((text) => `${text} (${name})`));
  }
  return [...differences, ...compare(factsOf(before), factsOf(after))];
}

type Facts = Readonly<Record<string, unknown>>;

function compare(before: Facts, after: Facts): string[] {
  return Object.keys(after).filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

function factsOf({ row, details }: StoredStandard): Facts {
  return {
    'sample or official wording': row.isSample,
    'spelling of the URN': row.urn,
    'developed by': row.developedByPrinted,
    'originating organisation': row.originatingOrganisationPrinted,
    'version number': row.versionNumber,
    'indicative review date': row.indicativeReviewDate,
    validity: row.validity,
    status: row.status,
    category: row.category,
    'SOC codes': details.socCitations,
    'original URNs': details.originalUrns,
    diagnostics: row.diagnostics,
  };
}

function textsOf({ row, details }: StoredStandard, language: Language): Facts {
  const isEnglish = language === 'EN';
  const names = (kind: TermKind) =>
    details.terms
      .filter((term) => term.kind === kind && term.language === language)
      .map((term) => term.printed);
  return {
    title: isEnglish ? row.titleEn : row.titleCy,
    overview: isEnglish ? row.overviewEn : row.overviewCy,
    suites: names('SUITE'),
    occupations: names('OCCUPATION'),
    keywords: details.keywords.filter((row) => row.language === language).map((row) => row.keyword),
    'sub-headings': details.groups
      .map((group) => [group.kind, isEnglish ? group.titleEn : group.titleCy])
      .filter(([, title]) => title !== null),
    sections: details.sections
      .map((section) =>
        isEnglish
          ? [section.kind, section.headingEn, section.textEn]
          : [section.kind, section.headingCy, section.textCy],
      )
      .filter(([, heading]) => heading !== null),
  };
}

function hasLanguage({ row }: StoredStandard, language: Language): boolean {
  return language === 'EN' ? row.hasEn : row.hasCy;
}
