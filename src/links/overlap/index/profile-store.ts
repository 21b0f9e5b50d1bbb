import { Column, Pieces } from './columns';
import { type TextProfile } from '../measures/text-profile';

/** Profiles by slot, in flat arrays: some 130 bytes for a text of ten terms. */
export class ProfileStore {
  private readonly pieces = new Pieces();
  private readonly at = new Column(new Int32Array(0));
  private readonly keyCounts = new Column(new Int32Array(0));
  private readonly exactCounts = new Column(new Int32Array(0));
  private readonly framedCounts = new Column(new Int32Array(0));
  private readonly squares = new Column(new Float64Array(0));
  private readonly gramSquares = new Column(new Float64Array(0));
  private readonly verbs = new Column(new Int32Array(0));
  private readonly numbers = new Column(new Int32Array(0));
  private readonly identities = new Column(new Float64Array(0));
  /** 0 without a text, else one more than its negations. */
  private readonly states = new Column(new Uint8Array(0));
  private readonly sides = new Column(new Uint8Array(0));

  has(slot: number): boolean {
    return this.states.get(slot) !== 0;
  }

  squaredOf(slot: number): number {
    return this.squares.get(slot);
  }

  /** The keys of a text; to be read before the next change. */
  keysOf(slot: number): Int32Array {
    return this.pieces.read(this.at.get(slot), this.keyCounts.get(slot));
  }

  keep(slot: number, profile: TextProfile): void {
    const { keys, exacts, framed } = profile;
    this.at.set(slot, this.pieces.keep([...Array.from(keys), ...Array.from(exacts), ...Array.from(framed)]));
    this.keyCounts.set(slot, keys.length);
    this.exactCounts.set(slot, exacts.length);
    this.framedCounts.set(slot, framed.length);
    this.squares.set(slot, profile.squared);
    this.gramSquares.set(slot, profile.gramSquared);
    this.verbs.set(slot, profile.verb);
    this.numbers.set(slot, profile.numbers);
    this.identities.set(slot, profile.identity);
    this.states.set(slot, 1 + profile.negations);
    this.sides.set(slot, profile.sides);
  }

  release(slot: number): void {
    const length = this.keyCounts.get(slot) + this.exactCounts.get(slot) + this.framedCounts.get(slot);
    this.pieces.release(this.at.get(slot), length);
    this.states.set(slot, 0);
  }

  /** The profile as it was kept; to be read before the next change. */
  read(slot: number): TextProfile {
    const at = this.at.get(slot);
    const keys = this.keyCounts.get(slot);
    const exacts = this.exactCounts.get(slot);
    return {
      keys: this.pieces.read(at, keys),
      exacts: this.pieces.read(at + keys, exacts),
      framed: this.pieces.read(at + keys + exacts, this.framedCounts.get(slot)),
      squared: this.squares.get(slot),
      gramSquared: this.gramSquares.get(slot),
      verb: this.verbs.get(slot),
      numbers: this.numbers.get(slot),
      identity: this.identities.get(slot),
      negations: this.states.get(slot) - 1,
      sides: this.sides.get(slot),
    };
  }
}
