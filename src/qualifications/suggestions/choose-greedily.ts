/** Something that closes gaps, each with a weight: a whole number above 0, so that sums do not depend on their order. */
export interface Candidate {
  readonly id: string;
  /** Decides between equal gains: the smaller text goes first, then the smaller id. */
  readonly order: string;
  readonly closes: ReadonlyMap<string, number>;
}

/** A candidate that was chosen, and what of it counts: the gaps that none before it had closed. */
export interface Choice {
  readonly id: string;
  readonly gain: number;
  readonly closes: ReadonlyMap<string, number>;
}

interface Bounded {
  readonly candidate: Candidate;
  /** Its gain when it was last worked out; it can only have become less since. */
  readonly bound: number;
}

/**
 * Chooses, again and again, the candidate that gains most over the gaps still open, at most `most` times and while one gains
 * anything. A gain is worked out anew only when a candidate comes to the top (lazy greedy), which chooses exactly the same.
 */
export function chooseGreedily(candidates: readonly Candidate[], most: number): Choice[] {
  const open = (candidate: Candidate, closed: ReadonlySet<string>) =>
    new Map([...candidate.closes].filter(([gap]) => !closed.has(gap)));
  const queue = candidates
    .map((candidate): Bounded => ({ candidate, bound: sum(candidate.closes) }))
    .sort(bestFirst);
  const closed = new Set<string>();
  const choices: Choice[] = [];
  while (choices.length < most) {
    const top = queue.shift();
    if (!top || top.bound === 0) break;
    const closes = open(top.candidate, closed);
    const renewed: Bounded = { candidate: top.candidate, bound: sum(closes) };
    const [next] = queue;
    if (next && bestFirst(next, renewed) < 0) {
      putBack(queue, renewed);
      continue;
    }
    if (renewed.bound === 0) break;
    choices.push({ id: top.candidate.id, gain: renewed.bound, closes });
    for (const gap of closes.keys()) closed.add(gap);
  }
  return choices;
}

function bestFirst(a: Bounded, b: Bounded): number {
  if (a.bound !== b.bound) return b.bound - a.bound;
  const [one, other] = [a.candidate, b.candidate];
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function putBack(queue: Bounded[], entry: Bounded): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other && bestFirst(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}
