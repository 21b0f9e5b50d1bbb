import { isCutOff, isFull } from '../wrapping';
import { type Entry } from './entry';
import { beginItem, extendItem, type Item } from './item';

/**
 * Reads a list whose items carry no markers: a line each, or a block each where blank lines part them and lines are
 * wrapped. Where most statements begin in lower case, a line with a capital that others follow names a group; so does
 * a line before a repeated lead-in.
 */
export function readUnmarkedList(entries: readonly Entry[], width: number | null): readonly Item[] {
  const byBlock = areBlocksItems(entries.filter((entry) => !entry.isLeadIn));
  const parts: { entries: Entry[]; beforeLeadIn: boolean }[] = [];
  let previous: Entry | null = null;
  for (const entry of entries) {
    const part = parts.at(-1);
    if (entry.isLeadIn) {
      if (part) part.beforeLeadIn = true;
      previous = null;
      continue;
    }
    const continues: boolean =
      previous !== null &&
      !entry.blankBefore &&
      (byBlock || isFull(previous.line.text, entry.line.text, width) || isCutOff(previous.line.text));
    if (continues) part?.entries.push(entry);
    else parts.push({ entries: [entry], beforeLeadIn: false });
    previous = entry;
  }
  const lower = parts.filter((part) => /^\p{Ll}/u.test(part.entries[0]?.line.text ?? '')).length;
  const startLower = lower >= 2 && lower >= parts.length * 0.6;
  return parts.map((part, index) => {
    const first = part.entries[0] as Entry;
    const isGroup =
      part.beforeLeadIn ||
      (!byBlock && headsBlock(parts, index)) ||
      (startLower && index < parts.length - 1 && namesGroup(part.entries));
    const item = beginItem(isGroup ? 'GROUP' : 'STATEMENT', null, first.text);
    for (const entry of part.entries.slice(1)) extendItem(item, entry.line);
    return item;
  });
}

/** A line between blank ones above a block of several items, where such blocks follow one another. */
function headsBlock(parts: readonly { readonly entries: readonly Entry[] }[], index: number): boolean {
  const [here, next, afterNext] = [parts[index], parts[index + 1], parts[index + 2]].map(
    (part) => part?.entries[0],
  );
  if (!here?.blankBefore || !next?.blankBefore || !afterNext || afterNext.blankBefore) return false;
  return !/[.;]$/.test(here.line.text);
}

function namesGroup(entries: readonly Entry[]): boolean {
  const text = entries[0]?.line.text ?? '';
  return (
    entries[0]?.blankBefore === true &&
    /^\p{Lu}[\p{Ll}\s]/u.test(text) &&
    !/[.;]$/.test(entries.at(-1)?.line.text ?? '')
  );
}

/** True when blank lines part the items and lines inside a block run on: every line but the last is long. */
function areBlocksItems(entries: readonly Entry[]): boolean {
  const longest = Math.max(0, ...entries.map((entry) => entry.line.text.length));
  let blocks = 0;
  let inner = 0;
  let long = 0;
  entries.forEach((entry, index) => {
    if (entry.blankBefore) blocks++;
    const next = entries[index + 1];
    if (!next || next.blankBefore) return;
    inner++;
    if (entry.line.text.length >= longest * 0.7) long++;
  });
  return blocks >= 2 && inner > 0 && long >= inner * 0.9 && longest >= 50;
}
