import { type RowReader } from '../../common/rows';
import { findMatches, type SearchScope } from './matches';
import { type PlannedWord } from './plan-words';
import { widestOf } from './tiers';

/**
 * The words that are looked for together: all, when some entry has them all; otherwise from the rarest on each that some
 * entry has together with those kept so far. In the order typed; at most one query a word.
 */
export async function keepTogether(
  rows: RowReader,
  scope: SearchScope,
  words: readonly PlannedWord[],
): Promise<readonly PlannedWord[]> {
  const isFound = async (some: readonly PlannedWord[]) =>
    (await findMatches(rows, scope, { wanted: widestOf(some) }, 1)).length > 0;
  if (words.length < 2 || (await isFound(words))) return words;
  const rarestFirst = [...words].sort((a, b) => a.standards - b.standards);
  let kept: PlannedWord[] = [];
  for (const word of rarestFirst) {
    if (await isFound([...kept, word])) kept = [...kept, word];
  }
  return words.filter((word) => kept.includes(word));
}
