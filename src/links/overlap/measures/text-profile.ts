import { type Language } from '../../../common/language';
import { analyse, type TextAnalysis } from '../../../text/analyse';
import { toTextKey } from '../../../text/wording';
import { type Lexicon } from '../terms/lexicon';
import { readNumberWord } from '../terms/number-words';
import { phraseBucket } from '../terms/phrases';
import { termsOf } from '../terms/term-counter';

/** More are not told apart, so that a byte holds them. */
const MOST_NEGATIONS = 200;

/** What scoring needs of one text in one language, as numbers of a lexicon. */
export interface TextProfile {
  /** Different keys in reading order. */
  readonly keys: ArrayLike<number>;
  /** Those of the keys that stand in a phrase common to many texts. */
  readonly framed: ArrayLike<number>;
  /** Different exact forms. */
  readonly exacts: ArrayLike<number>;
  /** Squared length of the vector of weighted keys. */
  readonly squared: number;
  /** Squared length of the vector of weighted runs of characters. */
  readonly gramSquared: number;
  /** 0 for none. */
  readonly verb: number;
  readonly numbers: number;
  /** See `countNegations`, `findSides`. */
  readonly negations: number;
  readonly sides: number;
  /** 48 bits of the key of the text: the same for texts that are comparably the same. */
  readonly identity: number;
}

/** Reads a text into numbers of the lexicon of its language. */
export function profileText(text: string, lexicon: Lexicon): TextProfile {
  const analysis = analyse(text, lexicon.language);
  const terms = termsOf(analysis.tokens);
  const exacts = new Set(terms.map((term) => lexicon.internExact(term.exact, term.key)));
  const sequence = terms.map((term) => lexicon.intern(term.key));
  const keys = new Set(sequence);
  return {
    keys: [...keys],
    framed: framedKeys(sequence, lexicon),
    exacts: [...exacts],
    squared: sum(keys, (key) => lexicon.weightOf(key) ** 2),
    gramSquared: lexicon.gramSquaredOf([...keys]),
    verb: lexicon.mark(analysis.leadingVerb),
    numbers: lexicon.mark(numbersOf(analysis, lexicon.language)),
    negations: Math.min(analysis.negations, MOST_NEGATIONS),
    sides: analysis.sides,
    identity: Buffer.from(toTextKey(text, lexicon.language), 'base64url').readUIntBE(0, 6),
  };
}

/** Figures and number words up to ten, as figures in one order, so that "five" and "5" are the same number. */
function numbersOf(analysis: TextAnalysis, language: Language): string {
  const words = analysis.tokens.flatMap((token) => readNumberWord(token.key, language) ?? []);
  return [...new Set([...analysis.numbers, ...words])].sort().join(' ');
}

function framedKeys(sequence: readonly number[], lexicon: Lexicon): number[] {
  const framed = new Set<number>();
  for (let index = 1; index < sequence.length; index++) {
    const [first = 0, second = 0] = sequence.slice(index - 1, index + 1);
    const bucket = phraseBucket(lexicon.hashOf(first), lexicon.hashOf(second));
    if (lexicon.rarity.isFrame(bucket, lexicon.language)) framed.add(first).add(second);
  }
  return [...framed];
}

function sum<Value>(values: Iterable<Value>, of: (value: Value) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}
