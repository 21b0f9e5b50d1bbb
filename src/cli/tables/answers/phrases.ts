import { type HopKind } from './followed-path';

/** How codes became other ones, for a sentence. */
export interface Hop {
  readonly kind: HopKind;
  /** The codes the sentence is about. */
  readonly from: readonly string[];
  /** Codes that were merged with them. */
  readonly others: readonly string[];
  /** What they became, each with its edition where that is known: `INSCC007 (2021-02-05)`. */
  readonly to: readonly string[];
}

/** The sentences that say where a code leads, in one language; without a full stop. Codes come as they are to be printed. */
export interface Phrases {
  current(standard: string): string;
  /** Said after `current` when the URN was given to another function; `heirs` are what the former one became. */
  reassigned(heirs: readonly string[]): string;
  hop(hop: Hop): string;
  /** Joins sentences about one code after another in time. */
  chain(sentences: readonly string[]): string;
  /** Joins sentences about different codes of one cell. */
  together(sentences: readonly string[]): string;
  superseded(code: string, by: readonly string[]): string;
  /** Said after a chain that ends in nothing in force. */
  readonly nothingInForce: string;
  legacy(standard: string): string;
  ambiguous(code: string, by: readonly string[]): string;
  unknown(codes: readonly string[], suggestions: readonly string[]): string;
  invalid(text: string): string;
  date(text: string): string;
  error(text: string): string;
  readonly notCalculated: string;
  readonly blank: string;
}
