import { type Language } from '../../../common/language';
import { isCommonInStandards } from './common-words';
import { isPhraseTerm, toPhraseTerm } from './phrases';
import { type TermCounts } from './term-counter';

/** Weight of a term of ordinary rarity. Weights are whole numbers so that sums do not depend on their order. */
export const ORDINARY = 256;

/** A term that occurs less often than once in so many texts counts as that rare: one odd word must not outweigh a text. */
const RAREST = 10_000;

/** Share of the texts that a word common in all standards is taken to stand in, unless the count says more. */
const COMMON_SHARE = 0.1;

/**
 * How much each term of a language tells. The rarity of a term is ln(1 + texts / (texts with it + 1)), in proportion to the
 * mean over all occurrences, so that the same model serves a register of five documents and one of 25,000.
 */
export class Rarity {
  private readonly means: Readonly<Record<Language, number>>;

  constructor(private readonly counts: TermCounts) {
    this.means = { EN: this.meanOf('EN'), CY: this.meanOf('CY') };
  }

  /** Texts of a language that were counted. */
  textsOf(language: Language): number {
    return this.counts.texts[language];
  }

  /** Weight of a term: `ORDINARY` for one of ordinary rarity, always at least 1. A term never seen is among the rarest. */
  weightOf(term: string, language: Language): number {
    const counted = this.counts.terms[language].get(term) ?? 0;
    const usual = isCommonInStandards(term, language) ? COMMON_SHARE * this.counts.texts[language] : 0;
    const texts = Math.max(counted, usual);
    return Math.max(1, Math.round((ORDINARY * this.rarityOf(texts, language)) / this.means[language]));
  }

  /** Whether a phrase, given by its bucket, is common to many texts: a frame, not what they are about. */
  isFrame(bucket: number, language: Language): boolean {
    return this.counts.terms[language].has(toPhraseTerm(bucket));
  }

  private rarityOf(textsWith: number, language: Language): number {
    const texts = this.counts.texts[language];
    return Math.log(1 + (texts + 1) / (textsWith + 1 + texts / RAREST));
  }

  /** Summed by number of texts in rising order, so that it does not depend on the order of the terms. */
  private meanOf(language: Language): number {
    const termsByTexts = new Map<number, number>();
    for (const [term, texts] of this.counts.terms[language]) {
      if (!isPhraseTerm(term)) termsByTexts.set(texts, (termsByTexts.get(texts) ?? 0) + 1);
    }
    let sum = 0;
    let occurrences = 0;
    for (const [texts, terms] of [...termsByTexts].sort(([a], [b]) => a - b)) {
      sum += terms * texts * this.rarityOf(texts, language);
      occurrences += terms * texts;
    }
    return occurrences === 0 ? this.rarityOf(0, language) : sum / occurrences;
  }
}
