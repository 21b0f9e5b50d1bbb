import { type Language, otherLanguage } from '../common/language';

/** A document of an edition as it came: its language, and anything that is equal when its words are. */
export interface ArrivedWords {
  readonly language: Language;
  readonly words: string;
}

type Words = { [language in Language]?: string };

/**
 * The language that lags behind after these documents of one edition came one after the other; null when they keep step. A
 * correction of one language leaves the other behind, until that is corrected too, or comes again unchanged (so that is
 * what it says now), or the correction is taken back. A first document is no correction.
 */
export function languageBehind(arrivals: readonly ArrivedWords[]): Language | null {
  let behind: Language | null = null;
  let words: Words = {};
  /** What both said when they kept step last. */
  let inStep: Words = {};
  for (const { language, words: now } of arrivals) {
    const before = words[language];
    const other = otherLanguage(language);
    words = { ...words, [language]: now };
    const isCorrection = before !== undefined && before !== now && words[other] !== undefined;
    if (isCorrection && behind !== language && now !== inStep[language]) behind = other;
    else if (!isCorrection && behind === other) continue;
    else [behind, inStep] = [null, words];
  }
  return behind;
}
