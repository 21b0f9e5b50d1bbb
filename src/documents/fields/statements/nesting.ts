import { type Marker, type MarkerStyle } from '../markers';
import { type Entry } from './entry';
import { introducesSubItems, type Item } from './item';

/** What has been read of a list when one of its markers is looked at. */
export interface ListState {
  /** The item that the next line may continue; null after a lead-in. */
  readonly open: Item | null;
  readonly lastNumber: number | null;
  /** The number of the sub-item before, when it is marked as statements are. */
  readonly lastSubNumber: number | null;
  readonly lastWasSubItem: boolean;
  readonly firstTop: Entry | null;
}

/** The place of a marker in its list: its number, or that of its letter. */
export function rankOf({ number, prefix }: Marker): number | null {
  return number ?? (/^[a-z]$/.test(prefix) ? prefix.charCodeAt(0) - 96 : null);
}

/**
 * True for "1." and "2." below "3. use these:" — sub-items marked as the statements are. They begin with 1 (or i)
 * after a colon and are told by their indent, by other brackets or stops, or by a statement that bears the number.
 */
export function isNested(
  entries: readonly Entry[],
  at: number,
  marker: Marker,
  isDeeper: boolean,
  state: ListState,
): boolean {
  const { open, lastNumber, lastSubNumber } = state;
  const rank = rankOf(marker);
  if (open === null || lastNumber === null || rank === null) return false;
  const isFirst = !state.lastWasSubItem && introducesSubItems(open);
  const looksOther = isDeeper || signsOf(marker) !== signsOf(state.firstTop?.marker ?? marker);
  const isNext = rank === lastNumber + 1;
  if (/^[ivx]$/.test(marker.prefix) && (isFirst || state.lastWasSubItem)) return !isNext || looksOther;
  if (isFirst ? rank !== 1 : lastSubNumber === null || rank !== lastSubNumber + 1) return false;
  if (looksOther || (!isNext && lastNumber !== 1)) return true;
  return comesAgain(entries, at, lastNumber + 1, marker.style);
}

/** The brackets or stops of a label: "1." and "1)" belong to two lists. */
function signsOf({ label }: Marker): string {
  return (label ?? '').replace(/[\p{L}\d ]/gu, '');
}

/** True when the numbers that run on from this entry are followed by `next`, which a statement is then to bear. */
function comesAgain(entries: readonly Entry[], at: number, next: number, style: MarkerStyle): boolean {
  let run = rankOf((entries[at] as Entry).marker as Marker) ?? 0;
  for (const { marker, line } of entries.slice(at + 1)) {
    if (marker === null && !/^\p{Ll}/u.test(line.text)) return false;
    if (marker?.style !== style) continue;
    const rank = rankOf(marker) ?? 0;
    if (rank !== run + 1) return rank === next;
    run = rank;
  }
  return false;
}
