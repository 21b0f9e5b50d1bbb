import { type ScoredOverlap } from '../overlap/overlap-wording';

/** How many links of a wording are kept that are not IDENTICAL. */
export const BEST = 10;
/** How many IDENTICAL ones: wordings that differ only in the other language, or in their kind. */
export const BEST_IDENTICAL = 100;

/** Best first: by probability, ties by key. */
function compareLinks(one: ScoredOverlap, other: ScoredOverlap): number {
  return other.probability - one.probability || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

/** The links of a wording that are kept, out of all that were found for it. */
export function bestOf(found: readonly ScoredOverlap[]): ScoredOverlap[] {
  const sorted = [...found].sort(compareLinks);
  return CLASSES.flatMap(({ has, most }) => sorted.filter(has).slice(0, most));
}

/**
 * The best links of a wording after others have gone and came: `stored` are its best among those that were there before,
 * `offered` all that came. Null when that cannot be told without searching, because so many have gone from a full list that
 * one that was not good enough for it may be now.
 */
export function updateBest(
  stored: readonly ScoredOverlap[],
  gone: ReadonlySet<string>,
  offered: readonly ScoredOverlap[],
): ScoredOverlap[] | null {
  const updated: ScoredOverlap[] = [];
  for (const { has, most } of CLASSES) {
    const before = stored.filter(has).sort(compareLinks);
    const merged = new Map<string, ScoredOverlap>();
    for (const link of [...before.filter(({ key }) => !gone.has(key)), ...offered.filter(has)])
      merged.set(link.key, link);
    const best = [...merged.values()].sort(compareLinks).slice(0, most);
    const least = before[most - 1];
    const last = best[most - 1];
    if (least && (!last || compareLinks(last, least) > 0)) return null;
    updated.push(...best);
  }
  return updated;
}

const CLASSES = [
  { has: ({ relation }: ScoredOverlap) => relation === 'IDENTICAL', most: BEST_IDENTICAL },
  { has: ({ relation }: ScoredOverlap) => relation !== 'IDENTICAL', most: BEST },
];
