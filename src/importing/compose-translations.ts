import { LANGUAGES } from '../common/language';
import { type SectionDraft } from '../documents/standard-draft';
import { type StandardImage, type TranslationImage } from '../register/publishing/standard-image';
import { type DraftsByLanguage } from './drafts-by-language';

type Texts = Pick<StandardImage, 'title' | 'overview' | 'suites' | 'occupations' | 'keywords'>;

/** Counts what each document of an edition says, before the languages are paired; `image` has the lists and the titles. */
export function composeTranslations(drafts: DraftsByLanguage, image: Texts): TranslationImage[] {
  return LANGUAGES.flatMap((language) => {
    const draft = drafts[language];
    if (!draft) return [];
    return [
      {
        language,
        performanceCriteria: draft.performanceCriteria.statements.length,
        knowledgeItems: draft.knowledge.statements.length,
        criteriaGroups: draft.performanceCriteria.groups.length,
        knowledgeGroups: draft.knowledge.groups.length,
        suites: image.suites[language]?.length ?? 0,
        occupations: image.occupations[language]?.length ?? 0,
        keywords: image.keywords[language]?.length ?? 0,
        texts: [
          ...(image.title[language] === undefined ? [] : ['TITLE']),
          ...(image.overview[language] === undefined ? [] : ['OVERVIEW']),
          ...textsOf(draft.sections),
        ],
        versionNumber: draft.versionNumber?.value ?? null,
      },
    ];
  });
}

/** The sections that have a text, by kind; the second of a kind is GLOSSARY_2. */
function textsOf(sections: readonly SectionDraft[]): string[] {
  const seen = new Map<string, number>();
  return sections.flatMap(({ kind, text }) => {
    const ordinal = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ordinal);
    return text === null ? [] : [ordinal === 1 ? kind : `${kind}_${ordinal}`];
  });
}
