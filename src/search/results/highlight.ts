import { type Language } from '../../common/language';
import { type Token, tokenise } from '../../text/tokenise';
import { type SearchText } from '../entries/search-text';
import { toIndexedWord } from '../entries/term';
import { type Hit } from '../find-hits';
import { keysOf } from '../query/plan-words';
import { type PreparedSearch } from '../prepare-search';
import { cutAround } from './snippet';

/** A text in which a search found something. */
export interface Highlight {
  /** A field of SearchField, or `originalUrns`. */
  readonly field: string;
  readonly language: Language;
  /** The text, or a part of it around the first find; plain text. */
  readonly text: string;
  /** The words of `text` that were found, as they stand there, each once. */
  readonly matches: readonly string[];
}

/** The texts of a find that have words of the search, in the languages that were searched. */
export function highlightsOf(
  search: PreparedSearch,
  { code, tier }: Pick<Hit, 'code' | 'tier'>,
  texts: readonly SearchText[],
): Highlight[] {
  if (code) return ofCode(code.printed, texts);
  if (!tier) return [];
  return search.languages.flatMap((language) => {
    const keys = new Set(search.words.flatMap((word) => keysOf(word, tier.level, language)));
    return texts.filter((text) => text.language === language).flatMap((text) => highlight(text, keys));
  });
}

/** The code as the standard prints it; a code has no language, so it is given in the first one that the standard has. */
function ofCode(
  printed: { readonly field: string; readonly text: string } | null,
  texts: readonly SearchText[],
): Highlight[] {
  if (printed === null) return [];
  return [{ ...printed, language: texts[0]?.language ?? 'EN', matches: [printed.text] }];
}

function highlight({ field, language, text }: SearchText, keys: ReadonlySet<string>): Highlight[] {
  const found = tokenise(text, language).filter((token) => keys.has(toIndexedWord(token.key)));
  const [first] = found;
  if (!first) return [];
  const { from, to, shown } = cutAround(text, first);
  const inside = found.filter((token) => token.start >= from && token.end <= to);
  return [{ field, language, text: shown, matches: formsOf(text, inside) }];
}

/** Forms as printed, without the parts of a hyphenated word that was found whole. */
function formsOf(text: string, tokens: readonly Token[]): string[] {
  const wholes = tokens.filter(({ isPart }) => !isPart);
  const shown = tokens.filter(
    (token) => !token.isPart || !wholes.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return [...new Set(shown.map(({ start, end }) => text.slice(start, end)))];
}
