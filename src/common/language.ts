/** The two languages National Occupational Standards are published in: English and Welsh (ISO 639-1, upper case). */
export type Language = 'EN' | 'CY';

/** Both languages in the order in which one stands in for the other: English first. */
export const LANGUAGES: readonly Language[] = ['EN', 'CY'];

/** What each language is called in messages and tables, in English. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { EN: 'English', CY: 'Welsh' };

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

/** A text kept in two columns as one value; null is a language that was not published. */
export function toLocalisedText(english: string | null, welsh: string | null): LocalisedText {
  return { ...(english === null ? {} : { EN: english }), ...(welsh === null ? {} : { CY: welsh }) };
}

/** The text in the language asked for, else in the other one, else null. */
export function localise(text: LocalisedText, language: Language): string | null {
  return text[language] ?? text[otherLanguage(language)] ?? null;
}
