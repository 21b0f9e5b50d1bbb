import { enlarged } from '../index/columns';

/** What knows the runs of characters of terms, and how heavy each is. */
export interface GramSource {
  gramsOf(term: number): Int32Array;
  gramWeightOf(term: number): number;
}

/** A text as a vector over runs of characters, each run as heavy as the terms it stands in. One text at a time. */
export class GramVector {
  private weights = new Float64Array(1024);
  private keys: readonly number[] = [];

  constructor(private readonly lexicon: GramSource) {}

  /** Takes another text, given by its different keys. */
  load(keys: readonly number[]): void {
    for (const key of this.keys) this.add(key, null);
    this.keys = keys;
    for (const key of keys) this.add(key, this.lexicon.gramWeightOf(key));
  }

  /** The product with the vector of a text of one term. */
  productWith(key: number): number {
    const grams = this.lexicon.gramsOf(key);
    let sum = 0;
    for (let index = 0; index < grams.length; index++) sum += this.weights[grams[index] ?? 0] ?? 0;
    return sum * this.lexicon.gramWeightOf(key);
  }

  /** The squared length of the vector. */
  squared(): number {
    let sum = 0;
    for (const key of this.keys) sum += this.productWith(key);
    return sum;
  }

  private add(key: number, weight: number | null): void {
    const grams = this.lexicon.gramsOf(key);
    for (let index = 0; index < grams.length; index++) {
      const gram = grams[index] ?? 0;
      if (gram >= this.weights.length) this.weights = enlarged(this.weights, gram + 1);
      this.weights[gram] = weight === null ? 0 : (this.weights[gram] ?? 0) + weight;
    }
  }
}
