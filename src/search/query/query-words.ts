import { type Language } from '../../common/language';
import { type Token, tokenise } from '../../text/tokenise';
import { toIndexedWord } from '../entries/term';

/** As many different words of a text are looked for; those after them are not. */
export const MOST_WORDS = 32;

/** One form that is looked for. */
export interface QueryToken {
  readonly language: Language;
  readonly exact: string;
  readonly key: string;
}

/** A word as one language reads it: whole, and where it has a hyphen also in parts. */
export interface QueryReading {
  readonly whole: QueryToken;
  readonly parts: readonly QueryToken[];
}

/** One word of a text that is searched for, as each language reads it; an apostrophe can make several of it in Welsh. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  readonly readings: Readonly<Partial<Record<Language, readonly QueryReading[]>>>;
  /** True when it says nothing in a language that is searched. */
  readonly isStop: boolean;
}

/**
 * The words a text asks for, in the languages that are searched: each once, stop words only where there is nothing else.
 * Empty for a text without a letter or a figure.
 */
export function readQueryWords(text: string, languages: readonly Language[]): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const word of groupTokens(text, languages)) {
    const name = JSON.stringify(word.readings);
    if (!words.has(name)) words.set(name, word);
  }
  const all = [...words.values()];
  const telling = all.filter(({ isStop }) => !isStop);
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

interface PlacedToken extends Token {
  readonly language: Language;
}

/** Tokens of all languages that stand at the same place of the text make one word. */
function groupTokens(text: string, languages: readonly Language[]): QueryWord[] {
  const tokens: PlacedToken[] = languages
    .flatMap((language) => tokenise(text, language).map((token) => ({ ...token, language })))
    .sort((a, b) => a.start - b.start);
  const groups: { end: number; tokens: PlacedToken[] }[] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    if (group && token.start < group.end) {
      group.tokens.push(token);
      group.end = Math.max(group.end, token.end);
    } else groups.push({ end: token.end, tokens: [token] });
  }
  return groups.map((group) => toWord(text, group.tokens, group.end, languages));
}

function toWord(
  text: string,
  tokens: readonly PlacedToken[],
  end: number,
  languages: readonly Language[],
): QueryWord {
  const readings: Partial<Record<Language, QueryReading[]>> = {};
  let isStop = false;
  for (const language of languages) {
    const own = tokens.filter((token) => token.language === language);
    const wholes = own.filter(({ isPart }) => !isPart);
    const telling = wholes.filter((token) => !token.isStop);
    isStop ||= telling.length === 0;
    const read = telling.length > 0 ? telling : wholes;
    readings[language] = read.map((token) => ({
      whole: toQueryToken(token),
      parts: own
        .filter((part) => part.isPart && part.start >= token.start && part.end <= token.end)
        .map(toQueryToken),
    }));
  }
  return { typed: text.slice(tokens[0]?.start, end), readings, isStop };
}

function toQueryToken({ language, exact, key }: PlacedToken): QueryToken {
  return { language, exact: toIndexedWord(exact), key: toIndexedWord(key) };
}

/** All forms a word is looked for by. */
export function tokensOf({ readings }: Pick<QueryWord, 'readings'>): QueryToken[] {
  return Object.values(readings)
    .flat()
    .flatMap(({ whole, parts }) => [whole, ...parts]);
}
