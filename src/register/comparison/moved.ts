import { type Match } from './match';

/**
 * The matches that stand in another order on the two sides: those outside the longest run that keeps its order. A
 * statement that is only pushed down by others put in before it has not moved. Of two runs equally long the one with more
 * text stays, then by the order of the texts, so that the sides can be exchanged. Takes matches of one statement with one.
 */
export function findMoved(matches: readonly Match[]): ReadonlySet<Match> {
  const ordered = matches.toSorted((a, b) => at(a, 'from') - at(b, 'from'));
  const keys = ordered.map(({ from, to }) =>
    [...from, ...to]
      .map(({ text }) => text)
      .toSorted()
      .join('\n'),
  );
  const ranks = new Map(keys.toSorted().map((key, rank) => [key, rank / keys.length]));
  const weights = keys.map((key) => LENGTH_FIRST + key.length + (ranks.get(key) ?? 0));
  const best: { weight: number; previous: number }[] = [];
  for (let i = 0; i < ordered.length; i += 1) {
    let chosen = { weight: 0, previous: -1 };
    for (let j = 0; j < i; j += 1) {
      const keepsOrder = at(ordered[j], 'to') < at(ordered[i], 'to');
      if (keepsOrder && (best[j]?.weight ?? 0) > chosen.weight) {
        chosen = { weight: best[j]?.weight ?? 0, previous: j };
      }
    }
    best.push({ weight: chosen.weight + (weights[i] ?? 0), previous: chosen.previous });
  }
  const moved = new Set(matches);
  let last = best.reduce((top, { weight }, i) => (weight > (best[top]?.weight ?? -1) ? i : top), -1);
  while (last >= 0) {
    const match = ordered[last];
    if (match) moved.delete(match);
    last = best[last]?.previous ?? -1;
  }
  return moved;
}

/** More than the text of any run of statements, so that the number of statements decides before their length. */
const LENGTH_FIRST = 1e7;

function at(match: Match | undefined, side: 'from' | 'to'): number {
  return match?.[side][0]?.position ?? 0;
}
