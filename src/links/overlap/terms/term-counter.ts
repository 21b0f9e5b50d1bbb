import { type Language } from '../../../common/language';
import { tokenise, type Token } from '../../../text/tokenise';
import { hashText, phraseBucket, PhraseCounts, toPhraseTerm } from './phrases';

/**
 * In how many different texts of each language a term occurs: what rarities are worked out from. Beside the terms stand
 * buckets of phrases common to many texts, named `+…`.
 */
export interface TermCounts {
  readonly texts: Readonly<Record<Language, number>>;
  readonly terms: Readonly<Record<Language, ReadonlyMap<string, number>>>;
}

/** The words that tell what a text is about: no stop words, and of a hyphenated word its parts instead of the whole. */
export function termsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, index) => !token.isStop && (token.isPart || !(tokens[index + 1]?.isPart ?? false)),
  );
}

/** A phrase is common from four texts on, and in a large register from one text in five hundred. */
function leastTextsOfPhrase(texts: number): number {
  return Math.max(4, Math.ceil(texts / 500));
}

/** Counts terms over texts. The caller adds each different text of a language once; the order does not matter. */
export class TermCounter {
  private readonly texts: Record<Language, number> = { EN: 0, CY: 0 };
  private readonly terms: Record<Language, Map<string, number>> = { EN: new Map(), CY: new Map() };
  private readonly phrases: Partial<Record<Language, PhraseCounts>> = {};

  add(text: string, language: Language): void {
    const terms = termsOf(tokenise(text, language));
    const counts = this.terms[language];
    for (const key of new Set(terms.map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    const phrases = (this.phrases[language] ??= new PhraseCounts());
    for (const bucket of new Set(phraseBuckets(terms))) phrases.add(bucket);
    this.texts[language]++;
  }

  counts(): TermCounts {
    return { texts: { ...this.texts }, terms: { EN: this.withPhrases('EN'), CY: this.withPhrases('CY') } };
  }

  private withPhrases(language: Language): ReadonlyMap<string, number> {
    const counts = new Map(this.terms[language]);
    const least = leastTextsOfPhrase(this.texts[language]);
    for (const [bucket, texts] of this.phrases[language]?.atLeast(least) ?? []) {
      counts.set(toPhraseTerm(bucket), texts);
    }
    return counts;
  }
}

/** The bucket of each two neighbouring terms of a text. */
function phraseBuckets(terms: readonly Token[]): number[] {
  const hashes = terms.map((term) => hashText(term.key));
  return hashes.slice(1).map((hash, index) => phraseBucket(hashes[index] ?? 0, hash));
}
