import { toNameKey } from '../../text/normalise';

/** The words of a text as numbers in ascending order, one number for one word however often it stands there. */
export interface WordBag {
  readonly words: readonly number[];
  readonly weight: number;
}

/** Measures texts by their words; a word is worth more the fewer texts of a side it stands in. */
export class WordScale {
  private readonly numbers = new Map<string, number>();
  private readonly weights: number[] = [];

  /** Takes every text that will be measured, side by side; the scale is the same with the sides exchanged. */
  constructor(from: readonly string[], to: readonly string[]) {
    const [before, after] = [countTexts(from), countTexts(to)];
    const texts = Math.max(from.length, to.length);
    for (const word of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const count = Math.max(before.get(word) ?? 0, after.get(word) ?? 0);
      this.numbers.set(word, this.weights.length);
      this.weights.push(Math.log(1 + texts / count) * (word.length > 3 ? 1 : SMALL_WORD));
    }
  }

  bagOf(text: string): WordBag {
    const words = wordsOf(text).map((word) => this.numbers.get(word) ?? -1);
    return this.weigh(words.filter((word) => word >= 0).sort((a, b) => a - b));
  }

  /** The words of both. */
  join(a: WordBag, b: WordBag): WordBag {
    const words: number[] = [];
    for (let i = 0, j = 0; i < a.words.length || j < b.words.length;) {
      const [left = Infinity, right = Infinity] = [a.words[i], b.words[j]];
      words.push(Math.min(left, right));
      if (left <= right) i += 1;
      else j += 1;
    }
    return { words, weight: a.weight + b.weight };
  }

  /** The weight of the words two bags share, each as often as it stands in both. */
  shared(a: WordBag, b: WordBag): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
      const left = a.words[i] ?? 0;
      const right = b.words[j] ?? 0;
      if (left === right) sum += this.weights[left] ?? 0;
      if (left <= right) i += 1;
      if (right <= left) j += 1;
    }
    return sum;
  }

  private weigh(words: readonly number[]): WordBag {
    return { words, weight: words.reduce((sum, word) => sum + (this.weights[word] ?? 0), 0) };
  }
}

/** What a word of up to three letters is worth beside a longer one: most are articles and prepositions, in both languages. */
const SMALL_WORD = 0.3;

/** Words longer than this are taken for the same when they begin alike (record, records, recording). */
const STEM = 6;

/** In how many of the texts each word stands. */
function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(text: string): string[] {
  const words = toNameKey(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) => word.slice(0, STEM));
}

/** How alike two bags are, 0 to 1: the weight they share over their mean weight (Dice). */
export function toLikeness(shared: number, a: WordBag, b: WordBag): number {
  const total = a.weight + b.weight;
  return total === 0 ? 0 : (2 * shared) / total;
}
