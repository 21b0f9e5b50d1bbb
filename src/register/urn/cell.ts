import { type Atom, toAtoms } from './atoms';
import { CodeDraft } from './code-draft';
import { findBodyPrefix } from './normal-form';
import { type IsKnown, type UrnPart } from './parsed-urn';
import { isUnmistakable, leadingLetters } from './plausibility';

/** A code found in a cell, and whether it would be one in the middle of prose too. */
export interface FoundCode {
  readonly part: UrnPart;
  readonly isUnmistakable: boolean;
}

/** One cell while it is read from left to right: the code at hand, what stands around it, and the codes so far. */
export class Cell {
  readonly atoms: readonly Atom[];
  readonly codes: FoundCode[] = [];
  draft = new CodeDraft();
  /** How many elements (between list marks) hold words and no code. */
  wordyElements = 0;
  /** True after a joiner, where a bare number shares the stem of the code before it. */
  isJoined = false;
  /** Inside a title stuck to a code; in prose before any code; after a label. All three end with the element. */
  inTitle = false;
  inProse = false;
  isLabelled = false;
  /** A title stood in an earlier element of the list: from there on only codes like those before it count. */
  isAfterTitle = false;
  private readonly families = new Set<string>();
  private codesBeforeElement = 0;

  constructor(
    readonly visible: string,
    readonly isKnown: IsKnown,
  ) {
    this.atoms = toAtoms(visible);
  }

  /** The normal form of the code before the one at hand. */
  get previous(): string | null {
    return this.codes.at(-1)?.part.normalised ?? null;
  }

  isUnmistakable(normalised: string): boolean {
    return isUnmistakable(normalised, this.isKnown);
  }

  /** True when a code begins with the letters of a finished one, or of `latest`, or is one beyond doubt. */
  isLikeOthers(normalised: string, latest = ''): boolean {
    const letters = leadingLetters(normalised);
    const isOfFamily = this.families.has(letters) || leadingLetters(latest) === letters;
    return (letters !== '' && isOfFamily) || this.isUnmistakable(normalised);
  }

  /** Ends the code at hand, for another that stands beside it. */
  startNext(): void {
    this.finish();
    this.isJoined = false;
  }

  /** Ends the code at hand at a joiner. */
  join(): void {
    this.finish();
    this.isJoined = true;
  }

  /** A label: what stood before it is no code, what comes after it is one. */
  expectCode(): void {
    this.draft = new CodeDraft();
    this.isLabelled = true;
    this.inProse = false;
  }

  /** Prose: what stood before it is no code, what comes after it is one only beyond doubt. */
  enterProse(): void {
    this.draft = new CodeDraft();
    this.inProse = true;
    this.isLabelled = false;
  }

  /** A title stuck to the code at hand; when that is only a count (`3 vans`), all of it is prose. */
  enterTitle(): void {
    if (this.draft.isCount || this.draft.isWordAndNumber) {
      this.enterProse();
      return;
    }
    this.finish();
    this.inTitle = true;
  }

  endElement(): void {
    const hasWords = this.inProse || (!this.draft.isEmpty && !this.draft.isComplete);
    this.finish();
    if (hasWords && this.codes.length === this.codesBeforeElement) this.wordyElements += 1;
    this.codesBeforeElement = this.codes.length;
    this.inTitle = false;
    this.inProse = false;
    this.isLabelled = false;
    this.isJoined = true;
  }

  private finish(): void {
    const part = this.draft.toPart(this.visible);
    this.draft = new CodeDraft();
    this.isLabelled = false;
    if (part === null) return;
    const normalised = this.withBodyOfList(part.normalised);
    this.families.add(leadingLetters(normalised));
    this.codes.push({ part: { ...part, normalised }, isUnmistakable: this.isUnmistakable(normalised) });
  }

  /** A later code of a list may leave out the body's letters (`CFACC25, CC26`): only the register can tell. */
  private withBodyOfList(normalised: string): string {
    const body = findBodyPrefix(this.codes[0]?.part.normalised ?? '');
    const isShort = body !== null && !this.isKnown(normalised) && this.isKnown(body + normalised);
    return isShort ? body + normalised : normalised;
  }
}
