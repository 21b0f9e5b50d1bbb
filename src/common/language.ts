/** The two languages National Occupational Standards are published in: English and Welsh (ISO 639-1, upper case). */
export type Language = 'EN' | 'CY';

/** Both languages in the order in which one stands in for the other: English first. */
export const LANGUAGES: readonly Language[] = ['EN', 'CY'];

/** The language that stands in when a text is missing in the one asked for. */
export function otherLanguage(language: Language): Language {
  return language === 'EN' ? 'CY' : 'EN';
}

/** Reads `en`, `EN`, `cy` or `CY`; null for anything else. */
export function parseLanguage(text: string): Language | null {
  const upper = text.trim().toUpperCase();
  return upper === 'EN' || upper === 'CY' ? upper : null;
}

/** A text in one or both languages; a language that is absent was not published. */
export type LocalisedText = { readonly [language in Language]?: string };

/** The text in the language asked for, else in the other one, else null. */
export function localise(text: LocalisedText, language: Language): string | null {
  return text[language] ?? text[otherLanguage(language)] ?? null;
}
