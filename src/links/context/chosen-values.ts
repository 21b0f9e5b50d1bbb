/** What more standards have says next to nothing of any two of them. */
export const COMMON = 500;
/** The most values of one standard that are looked at, the rarest first. */
const MOST_VALUES = 40;
/** No more of them than lead to about so many standards. */
const MOST_STANDARDS = 2_000;
/** Of common values, where a standard has no others. */
const MOST_COMMON_VALUES = 2;

/**
 * The values by which partners of one standard are looked for, the rarest first; those that more than 500 standards share
 * only where no rarer one is shared. `sharing` says how many standards have each, counted no further than 501.
 */
export function chooseValues(values: Iterable<string>, sharing: ReadonlyMap<string, number>): string[] {
  const shared = [...new Set(values)]
    .map((value) => ({ value, count: sharing.get(value) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.value < b.value ? -1 : 1));
  const rare = shared.filter(({ count }) => count <= COMMON).slice(0, MOST_VALUES);
  // One that nobody else has is no reason to leave the common ones out.
  const common = rare.some(({ count }) => count > 1)
    ? []
    : shared.filter(({ count }) => count > COMMON).slice(0, MOST_COMMON_VALUES);
  let standards = 0;
  const near = rare.filter(({ count }) => (standards += count) <= MOST_STANDARDS);
  return [...near, ...common].map(({ value }) => value);
}
