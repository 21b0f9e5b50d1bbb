import { collapse, visibleText } from './clean-text';
import { type Line } from './line';

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * Cuts decoded text into lines, blank ones included. CRLF, CR and LF count as editors count them; a form feed or
 * another separator starts a new piece on the same numbered line. Stops after `limit` pieces.
 */
export function splitLines(text: string, limit: number): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  let column = 1;
  let startsPage = false;
  BREAK.lastIndex = 0;
  while (lines.length < limit) {
    const match = BREAK.exec(text);
    const end = match ? match.index : text.length;
    lines.push(toLine(text.slice(start, end), number, column, startsPage));
    if (!match) break;
    const mark = match[0];
    const countsAsLine = mark === '\r\n' || mark === '\n' || mark === '\r';
    column = countsAsLine ? 1 : column + (end - start) + 1;
    if (countsAsLine) number++;
    startsPage = mark === '\f';
    start = end + mark.length;
  }
  return lines;
}

function toLine(raw: string, number: number, column: number, startsPage: boolean): Line {
  const visible = visibleText(raw);
  return { text: collapse(visible), raw, number, column, indent: indentOf(visible), startsPage };
}

function indentOf(visible: string): number {
  let width = 0;
  for (let at = 0; at < visible.length; at++) {
    const character = visible.charCodeAt(at);
    if (character === 9) width += 4;
    else if (character === 32 || character === 0xa0) width += 1;
    else break;
  }
  return width;
}
