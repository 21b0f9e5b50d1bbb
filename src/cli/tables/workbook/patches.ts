import { type XmlTag } from './xml';

/** Replacements in a text, which must come in the order of their places. */
export class Patches {
  private readonly pieces: string[] = [];
  private done = 0;

  constructor(readonly text: string) {}

  /** Puts `by` in the place of what stands from `start` to before `end`. */
  replace(start: number, end: number, by: string): void {
    this.pieces.push(this.text.slice(this.done, start), by);
    this.done = end;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Gives an attribute of a tag another value; a tag without that attribute stays as it is. */
  setAttribute({ start, end }: XmlTag, name: string, value: string): void {
    const match = new RegExp(`(\\s${name}\\s*=\\s*["'])([^"']*)`).exec(this.text.slice(start, end));
    if (!match) return;
    const at = start + match.index + (match[1] ?? '').length;
    this.replace(at, at + (match[2] ?? '').length, value);
  }

  /** The text with everything replaced. */
  apply(): string {
    return [...this.pieces, this.text.slice(this.done)].join('');
  }
}
