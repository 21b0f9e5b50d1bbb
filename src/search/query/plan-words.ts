import { type Language } from '../../common/language';
import { type RowReader } from '../../common/rows';
import { type TermForm, type TermPlace, toTerm } from '../entries/term';
import { type Correction, findCorrections } from './corrections';
import { allOf, anyOf, type Expression } from './expression';
import { type QueryReading, type QueryToken, type QueryWord, tokensOf } from './query-words';
import { findKnownForms, type KnownForms, nameOf } from './vocabulary';

/** How near to what was typed the words of an entry are: the same form, another one of the same word, a longer word. */
export const LEVELS = ['EXACT', 'KEY', 'LONGER'] as const;
/** One of them. */
export type Level = (typeof LEVELS)[number];

/** A word with what it stands for on the register. */
export interface PlannedWord {
  readonly typed: string;
  /** Ways to read it, of which one suffices; in each all readings are needed. */
  readonly alternatives: readonly (readonly QueryReading[])[];
  /** Keys of longer words, by the name of the form that begins them. */
  readonly longer: ReadonlyMap<string, readonly string[]>;
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

/** What entries must have so that the word matches at a level; in the head alone, or anywhere. */
export function expressionOf(word: PlannedWord, level: Level, place: TermPlace): Expression {
  const form = (token: QueryToken): Expression => {
    const longer = level === 'LONGER' ? (word.longer.get(nameOf(token)) ?? []) : [];
    const own = level === 'EXACT' ? token.exact : token.key;
    return anyOf([own, ...longer].flatMap((text) => termsOf(token.language, level, place, text)));
  };
  const reading = ({ whole, parts }: QueryReading) =>
    anyOf([form(whole), ...(parts.length > 0 ? [allOf(parts.map(form))] : [])]);
  return anyOf(word.alternatives.map((readings) => allOf(readings.map(reading))));
}

/** The keys by which the texts of a language are seen to have the word at a level. */
export function keysOf(word: PlannedWord, level: Level, language: Language): string[] {
  return word.alternatives
    .flat()
    .flatMap(({ whole, parts }) =>
      [whole, ...parts]
        .filter((token) => token.language === language)
        .flatMap((token) => [
          token.key,
          ...(level === 'LONGER' ? (word.longer.get(nameOf(token)) ?? []) : []),
        ]),
    );
}

function termsOf(language: Language, level: Level, place: TermPlace, text: string): string[] {
  const form: TermForm = level === 'EXACT' ? 'EXACT' : 'KEY';
  const places: readonly TermPlace[] = place === 'HEAD' ? ['HEAD'] : ['HEAD', 'BODY'];
  return places.map((one) => toTerm(one, language, form, text));
}

/** Null when no text has the word nor a longer one. Longer words count in the languages that have the word, if any has. */
function planKnown(word: QueryWord, forms: ReadonlyMap<string, KnownForms>): PlannedWord | null {
  const tokens = tokensOf(word);
  const known = tokens.filter((token) => (forms.get(nameOf(token))?.standards ?? 0) > 0);
  const begins = known.length > 0 ? known : tokens;
  const longer = new Map(begins.map((token) => [nameOf(token), forms.get(nameOf(token))?.longer ?? []]));
  if (known.length === 0 && [...longer.values()].every((keys) => keys.length === 0)) return null;
  const standards = known.reduce((sum, token) => sum + (forms.get(nameOf(token))?.standards ?? 0), 0);
  return { typed: word.typed, alternatives: Object.values(word.readings), longer, standards };
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
    longer: new Map(),
    standards: nearest.reduce((sum, { standards }) => sum + standards, 0),
  };
}
