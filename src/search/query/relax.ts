import { type RowReader } from '../../common/rows';
import { findMatches, type SearchScope } from './matches';
import { type PlannedWord } from './plan-words';
import { allFinds } from './tiers';

/** True when some entry has all the words. At most two queries for each stretch of the index. */
export async function isFound(
  rows: RowReader,
  scope: SearchScope,
  words: readonly PlannedWord[],
): Promise<boolean> {
  for (const part of allFinds(words)) {
    if ((await findMatches(rows, scope, part, 1)).length > 0) return true;
  }
  return false;
}

/**
 * What to look for when no entry has all the words: from the rarest on each that some entry has together with those kept so
 * far. In the order given.
 */
export async function keepTogether(
  rows: RowReader,
  scope: SearchScope,
  words: readonly PlannedWord[],
): Promise<readonly PlannedWord[]> {
  const rarestFirst = [...words].sort((a, b) => a.standards - b.standards);
  let kept: PlannedWord[] = [];
  for (const word of rarestFirst) {
    if (await isFound(rows, scope, [...kept, word])) kept = [...kept, word];
  }
  return words.filter((word) => kept.includes(word));
}
