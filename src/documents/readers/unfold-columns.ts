import { findForm, isBeginning } from '../headings/dictionary';
import { headingKey } from '../headings/heading-key';
import { isKnownLeadIn, isLeadInBeginning } from '../headings/lead-ins';
import { type Line, positionOf } from './line';
import { collapse, visibleText } from './clean-text';

const GAP = /\S( {2,}|\t+)(?=\S)/;
/** The column of text begins at least so far from the left edge of the page, in characters. */
const NARROWEST = 8;
/** A heading or a lead-in stands in at most so many lines of the column of labels. */
const MOST_LINES = 4;

interface Unfolded {
  readonly lines: readonly Line[];
  readonly consumed: number;
}

interface SplitLine {
  readonly left: Line | null;
  readonly right: Line | null;
}

/**
 * Undoes two columns side by side: a heading, a lead-in or a part of one at the left margin, with text after a wide
 * gap. What stands on the left comes first, then the text of the right column. Other lines stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): readonly Line[] {
  let out: Line[] | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const unfolded = line.indent < NARROWEST && line.text !== '' ? unfoldAt(lines, at) : null;
    if (unfolded) {
      out ??= lines.slice(0, at);
      out.push(...unfolded.lines);
      at += unfolded.consumed - 1;
    } else out?.push(line);
  }
  return out ?? lines;
}

function unfoldAt(lines: readonly Line[], at: number): Unfolded | null {
  const lefts: Line[] = [];
  const rights: Line[] = [];
  let joined = '';
  let hasGap = false;
  let best: Unfolded | null = null;
  for (let next = at; next < lines.length && next < at + 2 * MOST_LINES; next++) {
    const line = lines[next] as Line;
    if (line.text === '' || (next > at && line.startsPage)) break;
    const { left, right } = split(line);
    if (right) rights.push(right);
    if (!left) {
      if (!hasGap) break;
      continue;
    }
    if (left.text.length > 60 || lefts.length === MOST_LINES) break;
    const part = headingKey(left.text);
    const whole = joined === '' ? part : `${joined} ${part}`;
    if (joined !== '' && findForm(part) && findForm(joined)) break;
    lefts.push(left);
    joined = whole;
    hasGap ||= right !== null;
    if (hasGap && opens(whole, left)) best = { lines: [...lefts, ...rights], consumed: next - at + 1 };
    if (!isBeginning(whole) && !isLeadInBeginning(whole)) break;
    if (right === null && lefts.length > 1 && !hasGap) break;
  }
  return best;
}

/** True for a whole heading, or a whole lead-in with the colon that sets it apart from the words of a sentence. */
function opens(key: string, last: Line): boolean {
  return findForm(key) !== null || (last.text.endsWith(':') && isKnownLeadIn(key));
}

/** The left and the right column of a line; a line that begins in the right column has nothing on the left. */
function split(line: Line): SplitLine {
  if (line.indent >= NARROWEST) return { left: null, right: line };
  return splitAtGap(line) ?? { left: line, right: null };
}

function splitAtGap(line: Line): SplitLine | null {
  if (line.raw.length <= line.text.length) return null;
  const visible = visibleText(line.raw)
    .replace(/\u00a0/g, ' ')
    .trim();
  const gap = GAP.exec(visible);
  if (!gap || gap.index > 60 || !/[\p{L}\d]/u.test(visible.slice(gap.index + 1))) return null;
  const leftText = collapse(visible.slice(0, gap.index + 1));
  const rightText = collapse(visible.slice(gap.index + 1));
  const start = positionOf(line);
  const rawAt = line.raw.indexOf(rightText.slice(0, 8));
  const left = { ...line, text: leftText, raw: line.raw.slice(0, rawAt < 0 ? undefined : rawAt).trim() };
  const column = rawAt < 0 ? start.column : line.column + rawAt;
  const right = {
    ...line,
    text: rightText,
    raw: line.raw.slice(Math.max(0, rawAt)),
    column,
    indent: line.indent + widthOf(visible.slice(0, gap.index + gap[0].length)),
    startsPage: false,
  };
  return { left, right };
}

function widthOf(text: string): number {
  return text.length + 3 * (text.split('\t').length - 1);
}
