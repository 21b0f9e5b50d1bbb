import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type TermPlace, toTerm } from '../entries/term';
import { type Correction, findCorrections } from './corrections';
import { allOf, anyOf, type Expression, NOTHING } from './expression';
import { type QueryReading, type QueryToken, type QueryWord, tokensOf } from './query-words';
import { findKnownForms, type KnownFormsOf } from './vocabulary';

/** How near to what was typed the words of an entry are: the same form, another one of the same word, a longer word. */
export const LEVELS = ['EXACT', 'KEY', 'LONGER'] as const;
/** One of them. */
export type Level = (typeof LEVELS)[number];

/** A word with what it stands for on the register. */
export interface PlannedWord {
  readonly typed: string;
  /** Ways to read it, of which one suffices; in each all readings are needed. */
  readonly alternatives: readonly (readonly QueryReading[])[];
  /** What is known of its forms. */
  readonly forms: KnownFormsOf;
  /** In about how many standards it occurs. */
  readonly standards: number;
}

/** That a word no text has was taken for another. */
export interface WordCorrection {
  readonly from: string;
  readonly to: string;
}

/** What a text asks for, as far as the register has the words. */
export interface WordPlan {
  readonly words: readonly PlannedWord[];
  readonly corrections: readonly WordCorrection[];
  /** Words that no text has, nor anything near them. */
  readonly unknown: readonly string[];
}

/** So many words of one text are corrected; further ones that no text has are unknown. */
const MOST_CORRECTED = 8;

/** Looks words up in the vocabulary of the register: two queries, and one for each form that is unknown. */
export async function planWords(rows: RowReader, words: readonly QueryWord[]): Promise<WordPlan> {
  const forms = await findKnownForms(rows, words.flatMap(tokensOf));
  const planned: PlannedWord[] = [];
  const corrections: WordCorrection[] = [];
  const unknown: string[] = [];
  let corrected = 0;
  for (const word of words) {
    const known = planKnown(word, forms);
    const nearest = known || ++corrected > MOST_CORRECTED ? [] : await correct(rows, word);
    if (known) planned.push(known);
    else if (nearest.length === 0) unknown.push(word.typed);
    else planned.push(planCorrected(word, nearest));
    for (const to of new Set(nearest.map(({ exact }) => exact))) corrections.push({ from: word.typed, to });
  }
  return { words: planned, corrections, unknown };
}

/** What entries must have so that the word matches at a level in the head, or in the body. */
export function expressionOf(word: PlannedWord, level: Level, place: TermPlace): Expression {
  const ofToken = (token: QueryToken): Expression => {
    const { isExact, standards, longer } = word.forms(token);
    if (level === 'EXACT') return isExact ? toTerm(place, token.language, 'EXACT', token.exact) : NOTHING;
    const keys = [...(standards > 0 ? [token.key] : []), ...(level === 'LONGER' ? longer : [])];
    return anyOf(keys.map((key) => toTerm(place, token.language, 'KEY', key)));
  };
  const reading = ({ whole, parts }: QueryReading) =>
    anyOf([ofToken(whole), ...(parts.length > 0 ? [allOf(parts.map(ofToken))] : [])]);
  return anyOf(word.alternatives.map((readings) => allOf(readings.map(reading))));
}

/** The keys by which the texts of a language are seen to have the word at a level. */
export function keysOf(word: PlannedWord, level: Level, language: Language): string[] {
  const tokens = word.alternatives.flat().flatMap(({ whole, parts }) => [whole, ...parts]);
  return tokens
    .filter((token) => token.language === language)
    .flatMap((token) => [token.key, ...(level === 'LONGER' ? word.forms(token).longer : [])]);
}

/** Null when no text has the word nor a longer one. Longer words count in the languages that have the word, if any has. */
function planKnown({ typed, readings }: QueryWord, forms: KnownFormsOf): PlannedWord | null {
  const tokens = tokensOf({ readings });
  const standards = tokens.reduce((sum, token) => sum + forms(token).standards, 0);
  if (tokens.every((token) => forms(token).standards === 0 && forms(token).longer.length === 0)) return null;
  const ofToken: KnownFormsOf = (token) => {
    const known = forms(token);
    return standards > 0 && known.standards === 0 ? { ...known, longer: [] } : known;
  };
  return { typed, alternatives: Object.values(readings), forms: ofToken, standards };
}

/** The nearest words of all languages; none where a language makes several words of it. */
async function correct(rows: RowReader, word: QueryWord): Promise<Correction[]> {
  const found: Correction[] = [];
  for (const [reading, ...others] of Object.values(word.readings)) {
    if (reading && others.length === 0) found.push(...(await findCorrections(rows, reading.whole)));
  }
  const least = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === least);
}

function planCorrected({ typed }: QueryWord, nearest: readonly Correction[]): PlannedWord {
  return {
    typed,
    alternatives: nearest.map((whole) => [{ whole, parts: [] }]),
    forms: () => ({ standards: 1, isExact: true, hasOthers: true, longer: [] }),
    standards: nearest.reduce((sum, { standards }) => sum + standards, 0),
  };
}
