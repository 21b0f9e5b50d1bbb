import { type Line } from '../../readers/line';
import { type Marker, type MarkerStyle } from '../markers';
import { isCutOff, isFull, mayGoOn } from '../wrapping';
import { type Entry } from './entry';
import { beginItem, extendItem, introducesSubItems, type Item } from './item';
import { isNested, rankOf } from './nesting';

/** The items of a list, and the first of the lines after them that belong to none. */
export interface ListedItems {
  readonly items: readonly Item[];
  readonly restFrom: Line | null;
}

interface State {
  readonly items: Item[];
  /** The item that the next line may continue; null after a lead-in. */
  open: Item | null;
  /** The style that begins statements under the present group, when it is not that of the whole list. */
  groupStyle: MarkerStyle | null;
  lastNumber: number | null;
  lastPrinted: string;
  lastWasSubItem: boolean;
  /** The number of the sub-item before, when it is marked as statements are. */
  lastSubNumber: number | null;
  hasGroups: boolean;
  readonly firstTop: Entry | null;
  /** True when lines that go on are indented, which then tells them from group headings. */
  readonly hangs: boolean;
}

/**
 * Reads a list whose items carry markers of style `top`. Other markers are sub-items and stay in the text of their
 * statement; lines without a marker continue the line before, name a group, or (after the last item) belong elsewhere.
 */
export function readMarkedList(
  entries: readonly Entry[],
  top: MarkerStyle,
  width: number | null,
): ListedItems {
  const firstTop = entries.find((entry) => entry.marker?.style === top) ?? null;
  const state: State = {
    items: [],
    open: null,
    groupStyle: null,
    lastNumber: null,
    lastPrinted: '',
    lastWasSubItem: false,
    lastSubNumber: null,
    hasGroups: false,
    firstTop,
    hangs: entries.some(
      (entry) => !entry.blankBefore && isIndented(entry, firstTop) && /^\p{Ll}/u.test(entry.line.text),
    ),
  };
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    if (entry.isLeadIn) {
      state.open = null;
    } else if (entry.marker && beginsStatement(entries, at, entry.marker, top, state)) {
      open(state, beginItem('STATEMENT', entry.marker.label, entry.text), entry);
      state.groupStyle = entry.marker.style === top ? null : entry.marker.style;
      state.lastNumber = rankOf(entry.marker);
    } else if (state.open !== null && belongsToOpen(entry, entries[at + 1], state, width)) {
      extendItem(state.open, entry.line);
      state.lastWasSubItem = entry.marker !== null;
      if (entry.marker) state.lastSubNumber = entry.marker.style === top ? rankOf(entry.marker) : null;
    } else if (entry.marker) {
      open(state, beginItem('STATEMENT', entry.marker.label, entry.text), entry);
      state.groupStyle = entry.marker.style;
    } else {
      const next = findNextTop(entries, at + 1, top);
      if (next === null && state.items.length > 0) return { items: state.items, restFrom: entry.line };
      open(
        state,
        beginItem(lostItsLabel(entries, at, next, state) ? 'STATEMENT' : 'GROUP', null, entry.line),
        entry,
      );
      if (state.open?.kind === 'STATEMENT' && state.lastNumber !== null) state.lastNumber++;
      state.groupStyle = null;
    }
    state.lastPrinted = entry.line.text;
  }
  return { items: state.items, restFrom: null };
}

function open(state: State, item: Item, entry: Entry): void {
  state.items.push(item);
  state.open = item;
  if (item.kind === 'GROUP') state.hasGroups = true;
  state.lastWasSubItem = false;
  state.lastSubNumber = null;
  state.lastPrinted = entry.line.text;
}

function beginsStatement(
  entries: readonly Entry[],
  at: number,
  marker: Marker,
  top: MarkerStyle,
  state: State,
): boolean {
  const entry = entries[at] as Entry;
  const { open, lastNumber, firstTop } = state;
  const isNext = marker.number !== null && lastNumber !== null && marker.number === lastNumber + 1;
  if (marker.style !== top) {
    if (marker.style === 'CAPITAL' && top !== 'LETTER') return false;
    if (open?.kind === 'STATEMENT' && state.groupStyle === marker.style && !introducesSubItems(open))
      return true;
    return (
      top === 'CODE' &&
      marker.style === 'NUMBER' &&
      isNext &&
      open !== null &&
      !state.lastWasSubItem &&
      !introducesSubItems(open)
    );
  }
  if (open?.kind !== 'STATEMENT') return true;
  const isDeeper = entry.line.indent >= (firstTop?.line.indent ?? 0) + 2;
  if (top === 'BULLET') {
    if (isDeeper && entry.line.indent > 0) return false;
    return marker.prefix === firstTop?.marker?.prefix || !(introducesSubItems(open) || state.lastWasSubItem);
  }
  if (isNested(entries, at, marker, isDeeper, state)) return false;
  if (top === 'NUMBER' || top === 'BARE_NUMBER') {
    if (isNext) return true;
    if (isDeeper && (marker.number === 1 || state.lastWasSubItem)) return false;
    if (marker.number === 1) return !introducesSubItems(open) || lastNumber === 1;
    return entry.blankBefore || !mayGoOn(state.lastPrinted);
  }
  if (top === 'LETTER') return firstTop?.marker?.prefix === 'i' || !/^[ivx]{2,}$/.test(marker.prefix);
  return true;
}

function belongsToOpen(entry: Entry, next: Entry | undefined, state: State, width: number | null): boolean {
  const item = state.open as Item;
  const text = entry.line.text;
  if (item.kind === 'GROUP') {
    if (entry.marker) return false;
    if (/^\p{Ll}/u.test(text)) return !entry.blankBefore || entry.line.startsPage;
    return !entry.blankBefore && (mayGoOn(state.lastPrinted) || isFull(state.lastPrinted, text, width));
  }
  if (entry.marker) return true;
  if (next?.isLeadIn && /^\p{Lu}/u.test(text)) return false;
  if (introducesSubItems(item)) return true;
  if (/^[^\p{Lu}]/u.test(text)) return !(entry.blankBefore && text.endsWith(':'));
  if (entry.blankBefore) return isCutOff(state.lastPrinted) || state.lastPrinted.endsWith(',');
  if (isCutOff(state.lastPrinted) || ASIDE.test(text)) return true;
  if (state.hangs) return isIndented(entry, state.firstTop);
  if (isIndented(entry, state.firstTop)) return true;
  const full = isFull(state.lastPrinted, text, width);
  return full
    ? mayGoOn(state.lastPrinted) || !state.hasGroups
    : width === null && !state.hasGroups && mayGoOn(state.lastPrinted);
}

/** A remark on the statement before it. */
const ASIDE = /^(?:note|nb|n\.b\.|for example|e\.g\.|i\.e\.|nodyn|sylwer|er enghraifft)\b/i;

function isIndented(entry: Entry, firstTop: Entry | null): boolean {
  return entry.marker === null && entry.line.indent >= (firstTop?.line.indent ?? 0) + 2;
}

function findNextTop(entries: readonly Entry[], from: number, top: MarkerStyle): number | null {
  for (let at = from; at < entries.length; at++) if (entries[at]?.marker?.style === top) return at;
  return null;
}

/** Between 2. and 4. a line without a label is not a group but number 3, whose label was lost. */
function lostItsLabel(entries: readonly Entry[], at: number, next: number | null, state: State): boolean {
  const number = next === null ? null : (entries[next]?.marker?.number ?? null);
  if (number === null || state.lastNumber === null || next === null) return false;
  return number > state.lastNumber + 1 && number === state.lastNumber + 1 + (next - at);
}
