import { type ComparedStatement } from './compared-edition';
import { type WordBag } from './word-bag';

/** Statements of the two sides that belong together: one and one, one and several, or several and one. */
export interface Match {
  readonly from: readonly ComparedStatement[];
  readonly to: readonly ComparedStatement[];
  /** 1 for the same text, else how alike the words are. */
  readonly likeness: number;
  readonly isSameText: boolean;
}

/** The statements of one side that are still to be matched, each with its words. */
export interface Side {
  readonly statements: readonly ComparedStatement[];
  readonly bags: readonly WordBag[];
}

/** The words of a statement of a side. */
export function bagAt(side: Side, index: number): WordBag {
  return side.bags[index] ?? { words: [], weight: 0 };
}
