import { type Language, LANGUAGES } from '../common/language';
import { type SectionDraft } from '../documents/standard-draft';
import { type SectionImage } from '../register/publishing/standard-image';
import { type DraftsByLanguage } from './drafts-by-language';

/** Pairs the sections of both languages: the first scope with the first scope, and so on, in the English order. */
export function composeSections(drafts: DraftsByLanguage): SectionImage[] {
  const paired = new Map<string, { kind: string } & Partial<Record<Language, SectionDraft>>>();
  for (const language of LANGUAGES) {
    const seen = new Map<string, number>();
    for (const section of drafts[language]?.sections ?? []) {
      const ordinal = (seen.get(section.kind) ?? 0) + 1;
      seen.set(section.kind, ordinal);
      const key = `${section.kind} ${ordinal}`;
      paired.set(key, { ...paired.get(key), kind: section.kind, [language]: section });
    }
  }
  return [...paired.values()].map((pair) => ({
    kind: pair.kind,
    heading: inLanguages((language) => pair[language]?.heading.value),
    text: inLanguages((language) => pair[language]?.text?.value),
  }));
}

function inLanguages(pick: (language: Language) => string | undefined): SectionImage['text'] {
  const text: { [language in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const value = pick(language);
    if (value !== undefined) text[language] = value;
  }
  return text;
}
