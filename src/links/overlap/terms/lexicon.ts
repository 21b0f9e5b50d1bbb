import { type Language } from '../../../common/language';
import { GramVector } from '../measures/gram-vector';
import { gramsOf } from './grams';
import { hashText } from './phrases';
import { type Rarity } from './rarity';

/** Scale of the weight of a run of characters, which is a whole number so that sums do not depend on their order. */
const GRAM_SCALE = 4;

/** The terms of one language by number, with their weights. Numbers are given as terms come and never taken back. */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  private readonly weightList: number[] = [];
  private readonly hashes: number[] = [];
  private readonly grams: Int32Array[] = [];
  private readonly gramWeights: number[] = [];
  private readonly gramNumbers = new Map<number, number>();
  private readonly exactNumbers = new Map<string, number>();
  private readonly exactKeys: number[] = [];
  private readonly marks = new Map<string, number>();

  private readonly scratch = new GramVector(this);

  constructor(
    readonly rarity: Rarity,
    readonly language: Language,
  ) {}

  intern(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const term = this.weightList.length;
    const weight = this.rarity.weightOf(key, this.language);
    const grams = gramsOf(key).map((gram) => this.internGram(gram));
    this.numbers.set(key, term);
    this.weightList.push(weight);
    this.hashes.push(hashText(key));
    this.grams.push(grams);
    this.gramWeights.push(
      Math.max(1, Math.round((GRAM_SCALE * weight) / Math.sqrt(Math.max(1, grams.length)))),
    );
    return term;
  }

  /** Numbers an exact form of a word; what it is a form of can be asked with `keyOfExact`. */
  internExact(exact: string, key: string): number {
    const known = this.exactNumbers.get(exact);
    if (known !== undefined) return known;
    this.exactNumbers.set(exact, this.exactKeys.length);
    return this.exactKeys.push(this.intern(key)) - 1;
  }

  keyOfExact(exact: number): number {
    return this.exactKeys[exact] ?? 0;
  }

  /** Numbers any other text, such as a verb or a set of numbers; 0 is kept for none. */
  mark(text: string | null): number {
    if (text === null || text === '') return 0;
    const known = this.marks.get(text) ?? this.marks.size + 1;
    this.marks.set(text, known);
    return known;
  }

  weightOf(term: number): number {
    return this.weightList[term] ?? 0;
  }

  hashOf(term: number): number {
    return this.hashes[term] ?? 0;
  }

  gramsOf(term: number): Int32Array {
    return this.grams[term] ?? EMPTY;
  }

  gramWeightOf(term: number): number {
    return this.gramWeights[term] ?? 0;
  }

  /** Squared length of the vector over runs of characters of a text, given by its different keys. */
  gramSquaredOf(keys: readonly number[]): number {
    this.scratch.load(keys);
    return this.scratch.squared();
  }

  private internGram(gram: number): number {
    const known = this.gramNumbers.get(gram) ?? this.gramNumbers.size;
    this.gramNumbers.set(gram, known);
    return known;
  }
}

const EMPTY = new Int32Array(0);
