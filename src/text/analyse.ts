import { type Language } from '../common/language';
import { type Token, tokenise } from './tokenise';

/**
 * The version of the analysis. Raise it whenever any text can get other tokens, keys, stop words, leading verb, numbers or
 * negation than before: whatever was computed from texts under an older version is then computed anew.
 */
export const ANALYSER_VERSION = 1;

/** What is read off one statement. */
export interface TextAnalysis {
  readonly tokens: readonly Token[];
  /** The key of the first content word: in a criterion the verb (Welsh: verb-noun). Null without a content word. */
  readonly leadingVerb: string | null;
  /** The figures in the text, thousands without comma, each once, in reading order: `2.5`, `10%`, `1000`. */
  readonly numbers: readonly string[];
  readonly isNegated: boolean;
}

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  EN: new Set(['not', 'no', 'never', 'without', 'cannot', 'nor', 'neither', 'none', 'nothing', 'non']),
  CY: new Set(['nid', 'nad', 'nac', 'nas', 'heb', 'ddim', 'dim', 'peidio', 'beidio', 'pheidio']),
};

/** Tokens of a statement with what the comparison of statements asks of them. Linear in the length of the text. */
export function analyse(text: string, language: Language): TextAnalysis {
  const tokens = tokenise(text, language);
  const first = tokens.find((token) => !token.isStop && !token.isPart);
  const numbers = tokens.flatMap((token) => /^\d[\d.]*%?/.exec(token.key)?.[0] ?? []);
  return {
    tokens,
    leadingVerb: first?.key ?? null,
    numbers: [...new Set(numbers)],
    isNegated: tokens.some((token) => NEGATIONS[language].has(token.exact) || token.exact.endsWith("n't")),
  };
}
