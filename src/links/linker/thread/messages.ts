import { type Language } from '../../../common/language';
import { type OverlapWording, type ScoredOverlap } from '../../overlap/overlap-wording';

/** A text to count, with the key that tells whether it has been counted. */
export interface TextToCount {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
}

/** In how many texts of a language a term occurs. */
export interface TermCount {
  readonly language: Language;
  readonly term: string;
  readonly texts: number;
}

/** What was found for one wording. */
export interface Found {
  readonly key: string;
  readonly links: readonly ScoredOverlap[];
}

/** What the thread can be asked, each with what it answers. Lists are asked for and given in pieces of a bounded size. */
export interface Conversation {
  /** Forgets everything and begins to count. */
  beginCount: { readonly asks: null; readonly gives: null };
  count: { readonly asks: readonly TextToCount[]; readonly gives: null };
  /** How many texts were counted; from now on terms can be read. */
  endCount: { readonly asks: null; readonly gives: Readonly<Record<Language, number>> };
  readTerms: {
    readonly asks: { readonly from: number; readonly count: number };
    readonly gives: readonly TermCount[];
  };
  /** Forgets everything and begins to take rarities. */
  beginIndex: { readonly asks: Readonly<Record<Language, number>>; readonly gives: null };
  addRarities: { readonly asks: readonly TermCount[]; readonly gives: null };
  /** Takes wordings out of the index, then puts wordings in. Gives the number that is in it. */
  follow: {
    readonly asks: { readonly gone: readonly string[]; readonly come: readonly OverlapWording[] };
    readonly gives: number;
  };
  /** All overlaps of each wording. */
  search: { readonly asks: readonly OverlapWording[]; readonly gives: readonly Found[] };
  /** The best overlaps of each wording. */
  searchBest: { readonly asks: readonly OverlapWording[]; readonly gives: readonly Found[] };
}

/** A question to the thread. */
export interface Question {
  readonly id: number;
  readonly topic: keyof Conversation;
  readonly asks: unknown;
}

/** Its answer, or the fault it met. */
export type Reply = { readonly id: number } & ({ readonly gives: unknown } | { readonly fault: string });
