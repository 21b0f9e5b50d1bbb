/**
 * The spelling shown of a name that documents print in several (case, apostrophes): the first in binary order of those
 * printed now, so that it does not depend on which document came first. `shown` is the spelling so far, `before` and
 * `after` what one standard printed and prints; all other standards are asked by `findPrinted` only where that matters.
 * Null when nobody prints the name any more.
 */
export async function chooseSpelling(
  shown: string,
  before: readonly string[],
  after: readonly string[],
  findPrinted: () => Promise<readonly string[]>,
): Promise<string | null> {
  const isLost = before.includes(shown) && !after.includes(shown);
  const isGone = before.length > 0 && after.length === 0;
  return firstOf(isLost || isGone ? await findPrinted() : [shown, ...after]);
}

/** The first of several spellings in binary order; null when there are none. */
export function firstOf(spellings: readonly string[]): string | null {
  return [...spellings].sort()[0] ?? null;
}
