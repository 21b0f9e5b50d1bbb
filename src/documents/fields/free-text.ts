import { type Line } from '../readers/line';
import { type Sourced } from '../standard-draft';
import { blocksOf, sourced, trimBlank } from './sourced';
import { breaksWord, isFull, joinWrapped, mayGoOn, measureWrap } from './wrapping';
import { readMarker } from './markers';

const PRIVATE_BULLET = /^[\uE000-\uF8FF§¨] ?/;

/**
 * Reads running text: lines wrapped by a page are joined, other line breaks kept, paragraphs parted by an empty
 * line. Null when there is nothing but blank lines.
 */
export function readFreeText(lines: readonly Line[]): Sourced<string> | null {
  const body = trimBlank(lines);
  if (body.length === 0) return null;
  if (body.length === 1) return sourced(tidy((body[0] as Line).text), body);
  const width = measureWrap(body);
  return sourced(
    blocksOf(body)
      .map((block) => readBlock(block, width))
      .join('\n\n'),
    body,
  );
}

function readBlock(block: readonly Line[], width: number | null): string {
  const sentences: string[][] = [];
  block.forEach((line, index) => {
    const printed = block[index - 1]?.text;
    const continues =
      printed !== undefined &&
      readMarker(line) === null &&
      (line.startsPage ||
        breaksWord(printed, line.text) ||
        isFull(printed, line.text, width) ||
        (width !== null && mayGoOn(printed)));
    if (continues) sentences.at(-1)?.push(line.text);
    else sentences.push([tidy(line.text)]);
  });
  return sentences.map(joinWrapped).join('\n');
}

function tidy(text: string): string {
  return text.replace(PRIVATE_BULLET, '• ');
}
