/** Texts up to this length (UTF-16 units) are shown whole; a statement seldom is longer. */
const WHOLE = 320;
/** How much of a longer one is shown before the first find, and how much in all. */
const [BEFORE, SHOWN] = [100, 280];
const CUT = '\u2026';

/** The part of a text to show around a find, from space to space where there are any, with … where it was cut. */
export function cutAround(
  text: string,
  found: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number; readonly shown: string } {
  if (text.length <= WHOLE) return { from: 0, to: text.length, shown: text };
  const earliest = Math.max(0, found.start - BEFORE);
  const space = text.indexOf(' ', earliest);
  const from = earliest === 0 ? 0 : space >= 0 && space < found.start ? space + 1 : found.start;
  const latest = Math.min(text.length, Math.max(found.end, from + SHOWN));
  const last = text.lastIndexOf(' ', latest);
  const wanted = latest === text.length || last <= found.end ? latest : last;
  const to = /[\uD800-\uDBFF]/.test(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
  return { from, to, shown: `${from > 0 ? CUT : ''}${text.slice(from, to)}${to < text.length ? CUT : ''}` };
}
