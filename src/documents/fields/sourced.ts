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

/** The lines cut into blocks at blank lines; no block is empty. */
export function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') open = null;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}
