import { type Language } from '../../../common/language';
import { enlarged } from './columns';
import { Lexicon } from '../terms/lexicon';
import { Measurer } from '../measures/measurer';
import { type Measures } from '../measures/measures';
import { PostingLists } from './posting-lists';
import { ProfileStore } from './profile-store';
import { type Rarity } from '../terms/rarity';
import { profileText, type TextProfile } from '../measures/text-profile';

/** A text near another: its slot, and how near. */
export interface Neighbour {
  readonly slot: number;
  readonly cosine: number;
}

/**
 * The texts of one language for exact threshold search. The terms of a text are taken rarest first; the last ones, whose
 * squared weights together stay below floor² of the whole, cannot reach the floor by themselves, so they are neither listed
 * nor looked up. What the lists have found is dropped unless it could still reach the floor with those last terms; only the
 * rest is multiplied out.
 */
export class LanguageIndex {
  private readonly lexicon: Lexicon;
  private readonly measurer: Measurer;
  private readonly postings = new PostingLists();
  private readonly profiles = new ProfileStore();
  /** By slot: what the lists have added up; and the slots for which that is not zero. */
  private partials = new Float64Array(16);
  private touched = new Int32Array(16);
  /** By key: its squared weight while it is one of the text searched for, else 0. */
  private ownSquares = new Float64Array(16);
  private readonly floor: number;

  constructor(rarity: Rarity, language: Language, floor: number) {
    this.lexicon = new Lexicon(rarity, language);
    this.measurer = new Measurer(this.lexicon);
    this.floor = floor;
  }

  add(slot: number, text: string): void {
    const profile = profileText(text, this.lexicon);
    this.profiles.keep(slot, profile);
    if (slot >= this.partials.length) {
      this.partials = enlarged(this.partials, slot + 1);
      this.touched = enlarged(this.touched, slot + 1);
    }
    for (const key of this.leading(profile).keys) this.postings.add(key, slot);
  }

  remove(slot: number): void {
    if (!this.profiles.has(slot)) return;
    for (const key of this.leading(this.profiles.read(slot)).keys) this.postings.remove(key, slot);
    this.profiles.release(slot);
  }

  /** Makes a text the one that `neighbours` and `measure` speak of: the one in a slot, or one that is not in the index. */
  begin(text: string, slot: number | undefined): TextProfile {
    const isKept = slot !== undefined && this.profiles.has(slot);
    const profile = isKept ? this.profiles.read(slot) : profileText(text, this.lexicon);
    this.measurer.begin(profile);
    return profile;
  }

  /** The text of a slot measured against the one begun with; null when the slot has none in this language. */
  measure(slot: number): Measures | null {
    return this.profiles.has(slot) ? this.measurer.measure(this.profiles.read(slot)) : null;
  }

  /** All texts whose keyed cosine with a profile reaches the floor, in no particular order. */
  neighbours(profile: TextProfile): Neighbour[] {
    const { keys, rest } = this.leading(profile);
    const touched = this.accumulate(keys);
    this.mark(profile, true);
    const found: Neighbour[] = [];
    for (let index = 0; index < touched; index++) {
      const slot = this.touched[index] ?? 0;
      const partial = this.partials[slot] ?? 0;
      this.partials[slot] = 0;
      const other = this.profiles.squaredOf(slot);
      const needed = this.floor * Math.sqrt(profile.squared * other);
      const most = Math.min(
        partial + Math.max(rest, this.floor * this.floor * other),
        profile.squared,
        other,
      );
      if (most < needed) continue;
      const cosine = this.productOf(slot) / Math.sqrt(profile.squared * other);
      if (cosine >= this.floor) found.push({ slot, cosine });
    }
    this.mark(profile, false);
    return found;
  }

  /** Adds squared weights up over the lists of the keys, by slot; returns how many slots were touched. */
  private accumulate(keys: readonly number[]): number {
    const { partials, touched } = this;
    let count = 0;
    for (const key of keys) {
      const squared = this.lexicon.weightOf(key) ** 2;
      const slots = this.postings.of(key);
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index] ?? 0;
        const before = partials[slot] ?? 0;
        if (before === 0) touched[count++] = slot;
        partials[slot] = before + squared;
      }
    }
    return count;
  }

  /** Notes the squared weight of each key of the text that is searched for, or takes the notes back. */
  private mark(profile: TextProfile, isOwn: boolean): void {
    for (let index = 0; index < profile.keys.length; index++) {
      const key = profile.keys[index] ?? 0;
      if (key >= this.ownSquares.length) this.ownSquares = enlarged(this.ownSquares, key + 1);
      this.ownSquares[key] = isOwn ? this.lexicon.weightOf(key) ** 2 : 0;
    }
  }

  private productOf(slot: number): number {
    const keys = this.profiles.keysOf(slot);
    let product = 0;
    for (let index = 0; index < keys.length; index++) product += this.ownSquares[keys[index] ?? 0] ?? 0;
    return product;
  }

  /** The rarest terms of a text, and the squared weight of the rest, which stays below floor² of the whole. */
  private leading(profile: TextProfile): { keys: number[]; rest: number } {
    const keys = Array.from(profile.keys).sort(
      (a, b) => this.lexicon.weightOf(b) - this.lexicon.weightOf(a) || a - b,
    );
    const most = this.floor * this.floor * profile.squared;
    let rest = 0;
    for (let count = keys.length; count > 0; count--) {
      const squared = this.lexicon.weightOf(keys[count - 1] ?? 0) ** 2;
      if (rest + squared >= most) return { keys: keys.slice(0, count), rest };
      rest += squared;
    }
    return { keys, rest };
  }
}
