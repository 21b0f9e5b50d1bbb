import { isDigitlessCode } from './digitless-code';
import { endsInLegacyMark, LONGEST_CODE, toNormalForm } from './normal-form';
import { type UrnPart } from './parsed-urn';

/** A code while it is being read, piece by piece. */
export class CodeDraft {
  private text = '';
  private from = -1;
  private to = -1;
  private expanded: string | null = null;
  private isTooLong = false;
  version: string | null = null;
  /** The first piece as typed: `Unit`, `SFS`. */
  firstPiece = '';

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** A code is complete once it has a digit, so that `R&D 2` and `EUS GNC017` are one code each (rule 6). */
  get isComplete(): boolean {
    return this.expanded !== null || /\d/.test(this.text);
  }

  get isDigitless(): boolean {
    return !this.isComplete && isDigitlessCode(this.text);
  }

  get normalised(): string {
    return this.expanded ?? toNormalForm(this.text);
  }

  /** The normal form it would have with more text at its end. */
  normalisedWith(more: string): string {
    return toNormalForm((this.expanded ?? this.text) + more);
  }

  /** What grows beyond any code is none (`isTooLong`), and is not kept, so that reading stays linear. */
  append(piece: string, from: number, to: number): void {
    this.isTooLong ||= this.text.length > 2 * LONGEST_CODE;
    if (this.isTooLong) return;
    if (this.isEmpty) {
      this.from = from;
      this.firstPiece = piece;
    }
    if (this.expanded !== null) this.expanded += piece.toUpperCase();
    this.text += piece;
    this.to = to;
  }

  /** Takes over the code that a bare number stands for. */
  expand(code: string, typed: string, from: number, to: number): void {
    this.append(typed, from, to);
    this.expanded = code;
  }

  /** A version mark belongs to what was typed, not to the code. */
  markVersion(version: string, to: number): void {
    this.version ??= version;
    this.to = to;
  }

  /** True for a number of one or two digits alone, which before a word is a count (`3 vans`), not a code. */
  get isCount(): boolean {
    return /^\d{1,2}$/.test(this.text);
  }

  /** True for a short ordinary word and a number (`Cut 3`), which before a word is prose, not a code. `Unit 5` is a code. */
  get isWordAndNumber(): boolean {
    return (
      /^(?!unit|uned)\p{L}?\p{Ll}{1,3}\d{1,2}$/iu.test(this.text) && /^\p{L}\p{Ll}+$/u.test(this.firstPiece)
    );
  }

  /** The finished code, or null when it holds none. */
  toPart(visible: string): UrnPart | null {
    const { normalised } = this;
    const isNothing = !(this.isComplete || this.isDigitless) || /^0+$/.test(normalised);
    if (isNothing || this.isTooLong || normalised.length > LONGEST_CODE) return null;
    return {
      printed: visible.slice(this.from, this.to),
      normalised,
      version: this.version,
      isLegacyTwin: endsInLegacyMark(normalised),
    };
  }
}
