import { type Language } from '../common/language';
import { countNegations } from './negation';
import { findNumbers } from './numbers';
import { findSides } from './opposites';
import { type Token, tokenise } from './tokenise';

/**
 * The version of the analysis. Raise it whenever any text can get other tokens, keys, stop words, leading verb, numbers,
 * negations or sides than before: whatever was computed from texts under an older version is then computed anew.
 */
export const ANALYSER_VERSION = 3;

/** What is read off one statement. */
export interface TextAnalysis {
  readonly tokens: readonly Token[];
  /** The key of the first content word: in a criterion the verb (Welsh: verb-noun). Null without a content word. */
  readonly leadingVerb: string | null;
  /** See `findNumbers`. */
  readonly numbers: readonly string[];
  /** See `countNegations`. */
  readonly negations: number;
  /** See `findSides`. */
  readonly sides: number;
}

/** Tokens of a statement with what the comparison of statements asks of them. Linear in the length of the text. */
export function analyse(text: string, language: Language): TextAnalysis {
  const tokens = tokenise(text, language);
  return {
    tokens,
    leadingVerb: findLeadingVerb(tokens, language),
    numbers: findNumbers(tokens, language),
    negations: countNegations(tokens, language),
    sides: findSides(tokens, language),
  };
}

/** English verbs in -ly; any other word in -ly before the verb is an adverb ("clearly explain"). */
const VERB_IN_LY = /^(?:app|assemb|comp|imp|multip|re|rep|supp)ly$/;

function findLeadingVerb(tokens: readonly Token[], language: Language): string | null {
  const content = tokens.filter((token) => !token.isStop && !token.isPart && !/^\d/.test(token.exact));
  const isAdverb = ({ exact }: Token): boolean =>
    language === 'EN' && exact.length > 3 && exact.endsWith('ly') && !VERB_IN_LY.test(exact);
  const verb = content.find((token) => !isAdverb(token)) ?? content[0];
  return verb?.key ?? null;
}
