import { areOpposed } from '../../../text/opposites';
import { GramVector } from './gram-vector';
import { type Lexicon } from '../terms/lexicon';
import { type Measures } from './measures';
import { ORDINARY } from '../terms/rarity';
import { type TextProfile } from './text-profile';

/** Measures one text against many: `begin` with the one, then `measure` each of the others. */
export class Measurer {
  private readonly keys = new Set<number>();
  private readonly framed = new Set<number>();
  private readonly exacts = new Set<number>();
  private readonly grams: GramVector;
  private readonly gramProducts = new Map<number, number>();
  private one: TextProfile | null = null;
  private exactSquared = 0;
  private weight = 0;

  constructor(private readonly lexicon: Lexicon) {
    this.grams = new GramVector(lexicon);
  }

  begin(one: TextProfile): void {
    this.one = one;
    fill(this.keys, one.keys);
    fill(this.framed, one.framed);
    fill(this.exacts, one.exacts);
    this.grams.load([...this.keys]);
    this.gramProducts.clear();
    this.weight = 0;
    for (const key of this.keys) this.weight += this.lexicon.weightOf(key);
    this.exactSquared = 0;
    for (const exact of this.exacts) this.exactSquared += this.exactWeightOf(exact) ** 2;
  }

  measure(other: TextProfile): Measures {
    const one = this.one ?? other;
    let shared = 0;
    let sharedSquared = 0;
    let heaviest = 0;
    let otherWeight = 0;
    let grams = 0;
    for (let index = 0; index < other.keys.length; index++) {
      const key = other.keys[index] ?? 0;
      const weight = this.lexicon.weightOf(key);
      otherWeight += weight;
      grams += this.gramProductOf(key);
      if (!this.keys.has(key)) continue;
      shared += weight;
      sharedSquared += weight * weight;
      if (weight > heaviest) heaviest = weight;
    }
    const exact = this.compareExacts(other);
    return {
      keyedCosine: cosine(sharedSquared, one.squared, other.squared),
      exactCosine: cosine(exact.product, this.exactSquared, exact.squared),
      gramCosine: cosine(grams, one.gramSquared, other.gramSquared),
      firstInSecond: share(shared, this.weight),
      secondInFirst: share(shared, otherWeight),
      onlyInFirst: (this.weight - shared) / ORDINARY,
      onlyInSecond: (otherWeight - shared) / ORDINARY,
      sharedWeight: shared / ORDINARY,
      heaviestShared: heaviest / ORDINARY,
      frameShare: share(this.framedWeightOf(other), shared),
      isSameVerb: one.verb !== 0 && one.verb === other.verb,
      isSameText: one.identity === other.identity,
      doNumbersDiffer: one.numbers !== 0 && other.numbers !== 0 && one.numbers !== other.numbers,
      doesNegationDiffer: one.negations !== other.negations,
      areOpposed: areOpposed(one.sides, other.sides),
    };
  }

  private gramProductOf(key: number): number {
    const known = this.gramProducts.get(key);
    if (known !== undefined) return known;
    const product = this.grams.productWith(key);
    this.gramProducts.set(key, product);
    return product;
  }

  private compareExacts(other: TextProfile): { product: number; squared: number } {
    let product = 0;
    let squared = 0;
    for (let index = 0; index < other.exacts.length; index++) {
      const exact = other.exacts[index] ?? 0;
      const weight = this.exactWeightOf(exact);
      squared += weight * weight;
      if (this.exacts.has(exact)) product += weight * weight;
    }
    return { product, squared };
  }

  private framedWeightOf(other: TextProfile): number {
    let weight = 0;
    if (this.framed.size === 0) return weight;
    for (let index = 0; index < other.framed.length; index++) {
      const key = other.framed[index] ?? 0;
      if (this.framed.has(key)) weight += this.lexicon.weightOf(key);
    }
    return weight;
  }

  private exactWeightOf(exact: number): number {
    return this.lexicon.weightOf(this.lexicon.keyOfExact(exact));
  }
}

function fill(set: Set<number>, numbers: ArrayLike<number>): void {
  set.clear();
  for (let index = 0; index < numbers.length; index++) set.add(numbers[index] ?? 0);
}

function cosine(product: number, oneSquared: number, otherSquared: number): number {
  return product === 0 ? 0 : product / Math.sqrt(oneSquared * otherSquared);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
