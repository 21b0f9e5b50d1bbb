import { type Line, positionOf } from '../readers/line';
import { type Sourced } from '../standard-draft';

/** A value read from lines that follow one another: raw text of all, place of the first. Needs at least one line. */
export function sourced<Value>(value: Value, lines: readonly Line[]): Sourced<Value> {
  const first = lines[0];
  if (!first) throw new RangeError('a sourced value needs a line');
  const raw = lines.length === 1 ? first.raw : lines.map((line) => line.raw).join('\n');
  return { value, raw: raw.trim(), ...positionOf(first) };
}

/** The lines without blank ones at either end. */
export function trimBlank(lines: readonly Line[]): readonly Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.text === '') start++;
  while (end > start && lines[end - 1]?.text === '') end--;
  return start === 0 && end === lines.length ? lines : lines.slice(start, end);
}

/**
 * The lines cut into blocks at blank lines; no block is empty. A page break inside a sentence (the next page begins
 * in lower case, the last one did not end with a full stop) parts no blocks.
 */
export function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') {
      open = null;
      continue;
    }
    const before = blocks.at(-1);
    const runsOn =
      line.startsPage && /^\p{Ll}/u.test(line.text) && !/[.:;]$/.test(before?.at(-1)?.text ?? '.');
    if (runsOn) before?.push(line);
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
    if (runsOn) open = before ?? null;
  }
  return blocks;
}
