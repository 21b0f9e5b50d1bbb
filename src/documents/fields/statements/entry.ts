import { findLeadIn, isKnownLeadIn } from '../../headings/lead-ins';
import { type Line } from '../../readers/line';
import {
  type Marker,
  type MarkerStyle,
  isStatementPrefix,
  readBullet,
  readMarker,
  textAfter,
} from '../markers';

/** One printed line of a list of statements, with its marker taken off. */
export interface Entry {
  readonly line: Line;
  /** The line without its marker. */
  readonly text: Line;
  readonly marker: Marker | null;
  readonly blankBefore: boolean;
  /** True for "You must be able to:" and the like, which introduce and say nothing. */
  readonly isLeadIn: boolean;
}

/** Turns lines into entries; a marker that makes no list with the others ("P45 forms", "2 metres") is no marker. */
export function toEntries(lines: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  let blankBefore = true;
  let leadInEnd = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      blankBefore = true;
      continue;
    }
    const marker = readMarker(line);
    if (marker === null && at >= leadInEnd) leadInEnd = endOfBrokenLeadIn(lines, at);
    const isAlone = (marker === null || marker.style === 'BULLET') && findLeadIn(line.text) !== null;
    const isLeadIn = isAlone || at < leadInEnd;
    const kept = isLeadIn ? null : marker;
    entries.push({ line, text: kept ? textAfter(line, kept) : line, marker: kept, blankBefore, isLeadIn });
    blankBefore = false;
  }
  const accepted = acceptedMarkers(entries);
  return entries.map((entry) => {
    if (entry.marker === null || accepted(entry.marker)) return entry;
    const bullet = readBullet(entry.line);
    return { ...entry, marker: bullet, text: bullet ? textAfter(entry.line, bullet) : entry.line };
  });
}

/** A lead-in that a narrow column broke over two to four lines: where it ends, or where it began if it is none. */
function endOfBrokenLeadIn(lines: readonly Line[], at: number): number {
  let joined = lines[at]?.text ?? '';
  if (joined.length > 60 || !/^\p{Lu}/u.test(joined)) return at;
  let end = at;
  for (let next = at + 1; next < at + 4; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '' || text.length > 60) break;
    joined += ` ${text}`;
    if (isKnownLeadIn(joined)) end = next + 1;
  }
  return end;
}

function acceptedMarkers(entries: readonly Entry[]): (marker: Marker) => boolean {
  const markers = entries.flatMap((entry) => (entry.marker ? [entry.marker] : []));
  const codes = new Map<string, number[]>();
  for (const marker of markers) {
    if (marker.style !== 'CODE' && !(marker.style === 'DOTTED' && marker.prefix !== '')) continue;
    codes.set(marker.prefix, [...(codes.get(marker.prefix) ?? []), marker.number ?? 0]);
  }
  const prefixes = new Set(
    [...codes].filter(([prefix, numbers]) => isPlausible(prefix, numbers)).map(([prefix]) => prefix),
  );
  const bare = markers.filter((marker) => marker.style === 'BARE_NUMBER').map((marker) => marker.number ?? 0);
  const hasBare = isRun(bare);
  return (marker) => {
    if (marker.style === 'CODE') return prefixes.has(marker.prefix);
    if (marker.style === 'DOTTED') return marker.prefix === '' || prefixes.has(marker.prefix);
    if (marker.style === 'BARE_NUMBER') return hasBare && (marker.number ?? 0) <= bare.length + 3;
    return true;
  };
}

function isPlausible(prefix: string, numbers: readonly number[]): boolean {
  if (isStatementPrefix(prefix)) return numbers.length > 1 || numbers[0] === 1;
  return isRun(numbers);
}

/** True when numbers begin with 1 and mostly rise by one: the marks of a list, not figures in a text. */
function isRun(numbers: readonly number[]): boolean {
  if (numbers.length < 2 || !numbers.includes(1)) return false;
  let steps = 0;
  for (let at = 1; at < numbers.length; at++) if (numbers[at] === (numbers[at - 1] ?? 0) + 1) steps++;
  return steps * 2 >= numbers.length - 1;
}

/** The style of marker that begins a statement in this list; every other style marks sub-items. Null: no markers. */
export function chooseTopStyle(entries: readonly Entry[]): MarkerStyle | null {
  const markers = entries.flatMap((entry) => (entry.marker ? [entry.marker] : []));
  const count = (style: MarkerStyle): number => markers.filter((marker) => marker.style === style).length;
  const first = markers[0]?.style;
  if (first === undefined) return null;
  if (count('CODE') > 0) return 'CODE';
  if (first === 'BULLET' && count('BULLET') > count('NUMBER')) return 'BULLET';
  if (first === 'LETTER' && count('LETTER') > count('NUMBER')) return 'LETTER';
  for (const style of ['NUMBER', 'BARE_NUMBER', 'DOTTED'] as const) if (count(style) > 0) return style;
  if (first === 'CAPITAL' && count('CAPITAL') < markers.length)
    return count('BULLET') > 0 ? 'BULLET' : 'LETTER';
  return first;
}
