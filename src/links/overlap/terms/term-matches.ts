import { type Language } from '../../../common/language';
import { groupBy } from '../../../common/group-by';
import { tokenise, type Token } from '../../../text/tokenise';

/** A stretch of a text in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One term that both texts have, with each place where it stands. */
export interface TermMatch {
  readonly language: Language;
  /** As printed; when the forms differ, both: "cwsmeriaid / gwsmeriaid". */
  readonly term: string;
  readonly from: readonly Span[];
  readonly to: readonly Span[];
}

/** The terms of two texts of one language side by side, each list in reading order and without stop words. */
export interface TermsSideBySide {
  readonly shared: readonly TermMatch[];
  readonly onlyInFrom: readonly string[];
  readonly onlyInTo: readonly string[];
}

/** Compares two texts term by term. A hyphenated word counts whole; when only parts of it are shared, by its parts. */
export function matchTerms(from: string, to: string, language: Language): TermsSideBySide {
  const fromTerms = tokenise(from, language).filter(isWord);
  const toTerms = tokenise(to, language).filter(isWord);
  const shared = new Set(fromTerms.map(({ key }) => key));
  const isShared = keysIn(toTerms, shared);
  const fromWords = withoutRepeatedParts(fromTerms, isShared);
  const toWords = withoutRepeatedParts(toTerms, isShared);
  const toByKey = groupBy(toWords, ({ key }) => key);
  const anyToByKey = groupBy(toTerms, ({ key }) => key);
  const matches: TermMatch[] = [];
  for (const [key, own] of groupBy(fromWords, (token) => token.key)) {
    const others = toByKey.get(key) ?? anyToByKey.get(key);
    if (others)
      matches.push({
        language,
        term: label(from, own, to, others),
        from: own.map(span),
        to: others.map(span),
      });
  }
  return {
    shared: matches,
    onlyInFrom: printedOnce(from, fromWords, isShared),
    onlyInTo: printedOnce(to, toWords, isShared),
  };
}

function keysIn(tokens: readonly Token[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ key }) => (wanted.has(key) ? [key] : [])));
}

/** Of a hyphenated word either the whole (all of it or nothing is shared) or its parts (some are). */
function withoutRepeatedParts(tokens: readonly Token[], shared: ReadonlySet<string>): Token[] {
  const words = tokens.filter((token) => !token.isPart);
  const loose = tokens.filter((token) => token.isPart);
  return words.flatMap((word) => {
    const parts = loose.filter(({ start, end }) => start >= word.start && end <= word.end);
    const isWhole = shared.has(word.key) || !parts.some(({ key }) => shared.has(key));
    return isWhole ? [word] : parts;
  });
}

function label(from: string, own: readonly Token[], to: string, others: readonly Token[]): string {
  const common = own.find(({ exact }) => others.some((other) => other.exact === exact));
  if (common) return printed(from, common);
  const [first, other] = [own[0], others[0]];
  return first && other ? `${printed(from, first)} / ${printed(to, other)}` : '';
}

function printedOnce(text: string, words: readonly Token[], shared: ReadonlySet<string>): string[] {
  const byKey = new Map<string, string>();
  for (const word of words) {
    if (!shared.has(word.key) && !byKey.has(word.key)) byKey.set(word.key, printed(text, word));
  }
  return [...byKey.values()];
}

function printed(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function span({ start, end }: Token): Span {
  return { start, end };
}

function isWord(token: Token): boolean {
  return !token.isStop;
}
