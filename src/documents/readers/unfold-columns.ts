import { findForm, isBeginning } from '../headings/dictionary';
import { headingKey } from '../headings/heading-key';
import { type Line, positionOf } from './line';
import { collapse, visibleText } from './clean-text';

const GAP = /\S( {2,}|\t+)(?=\S)/;

/**
 * Undoes two columns side by side: a heading (or half of one) at the left margin with text after a wide gap. The
 * heading comes first as a line of its own, then the text of the right column. Other lines stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): readonly Line[] {
  let out: Line[] | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const unfolded = line.indent < 8 && line.raw.length > line.text.length ? unfoldAt(lines, at) : null;
    if (unfolded) {
      out ??= lines.slice(0, at);
      out.push(...unfolded.lines);
      at += unfolded.consumed - 1;
    } else out?.push(line);
  }
  return out ?? lines;
}

function unfoldAt(lines: readonly Line[], at: number): { lines: Line[]; consumed: number } | null {
  const first = splitAtGap(lines[at] as Line);
  if (!first) return null;
  const key = headingKey(first.left.text);
  const lefts = [first.left];
  const rights = [first.right];
  let joined = key;
  for (let next = at + 1; next < lines.length && lefts.length < 4 && isBeginning(joined); next++) {
    const line = lines[next] as Line;
    const split = line.indent < 8 ? splitAtGap(line) : null;
    const left = split?.left ?? line;
    if (line.text === '' || line.indent >= 8 || line.startsPage) break;
    const part = headingKey(left.text);
    const whole = `${joined} ${part}`;
    if (findForm(part) && findForm(joined)) break;
    if (!findForm(whole) && !isBeginning(whole)) break;
    lefts.push(left);
    if (split) rights.push(split.right);
    joined = whole;
  }
  if (findForm(joined)) return { lines: [...lefts, ...rights], consumed: lefts.length };
  return findForm(key) ? { lines: [first.left, first.right], consumed: 1 } : null;
}

function splitAtGap(line: Line): { left: Line; right: Line } | null {
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
    indent: 0,
    startsPage: false,
  };
  return { left, right };
}
