import { type Line, mergeLines, sliceLine } from '../readers/line';
import { headingKey } from '../headings/heading-key';
import { joinWrapped, mayGoOn } from './wrapping';
import { isUrnShaped, splitStuckTitle } from './urn-shape';
import { blocksOf } from './sourced';

/** What the lines above the first heading say. */
export interface HeadReading {
  readonly title: Line | null;
  /** A URN that stands there without a label, as in the running head of a PDF. */
  readonly urn: Line | null;
  /** What follows title and URN: the overview, where its heading was lost. */
  readonly rest: readonly Line[];
}

const BOILERPLATE =
  /^(?:national occupational standards?(?: \(nos\))?|nos|noss|uk ?standards|nos finder|safonau galwedigaethol cenedlaethol|safon alwedigaethol genedlaethol|home|sgc)$/;

/** Reads title and URN in either order, the title on one line or wrapped over several. */
export function readHead(lines: readonly Line[]): HeadReading {
  const blocks = blocksOf(
    lines.map((line) => (BOILERPLATE.test(headingKey(line.text)) ? { ...line, text: '' } : line)),
  );
  let urn: Line | null = null;
  let title: Line | null = null;
  let index = 0;
  let rest: Line[] = [];
  for (; index < blocks.length && (title === null || urn === null); index++) {
    const block = [...(blocks[index] as readonly Line[])];
    if (title !== null && !isUrnShaped(block[0]?.text ?? '')) break;
    const first = block[0] as Line;
    if (urn === null && isUrnShaped(first.text)) {
      urn = first;
      block.shift();
    } else if (urn === null && title === null) {
      const stuck = splitStuckTitle(first.text);
      if (stuck) {
        urn = sliceLine(first, 0, stuck.urn.length);
        block[0] = sliceLine(first, stuck.titleStart);
      }
    }
    if (block.length === 0) continue;
    if (title !== null) {
      rest = block;
      index++;
      break;
    }
    const taken = titleLines(block);
    if (taken === 0) break;
    title = {
      ...mergeLines(block.slice(0, taken)),
      text: joinWrapped(block.slice(0, taken).map((line) => line.text)),
    };
    let left = block.slice(taken);
    if (urn === null && left[0] && isUrnShaped(left[0].text)) {
      urn = left[0];
      left = left.slice(1);
    }
    if (left.length > 0) {
      rest = left;
      index++;
      break;
    }
  }
  const from = rest[0] ?? blocks[index]?.[0];
  return {
    title,
    urn,
    rest: from ? lines.slice(lines.findIndex((line) => line.number === from.number)) : [],
  };
}

/** How many lines of the first block are the title: the first, and those it wraps onto; none when it is prose. */
function titleLines(block: readonly Line[]): number {
  const first = block[0] as Line;
  if (first.text.length > 250 || (first.text.length > 120 && /[.]$/.test(first.text))) return 0;
  let taken = 1;
  while (taken < block.length && taken < 4) {
    const previous = block[taken - 1] as Line;
    const line = block[taken] as Line;
    if (isUrnShaped(line.text) || /[.:]$/.test(line.text) || line.text.length > 100) break;
    if (!(/^[\p{Ll}(&]/u.test(line.text) || mayGoOn(previous.text) || previous.text.length > 40)) break;
    taken++;
  }
  return taken;
}
