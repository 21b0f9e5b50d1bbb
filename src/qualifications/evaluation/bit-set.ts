/** Sets of unit numbers as bits, one array of 32-bit words a set, so that deep groups are joined quickly. */
export type BitSet = Uint32Array;

/** An empty set for numbers below `size`. */
export function emptySet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32));
}

/** Puts a number in. */
export function include(set: BitSet, at: number): void {
  set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** Whether a number is in. */
export function includes(set: BitSet, at: number): boolean {
  return ((set[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** Puts everything of the other set in. */
export function includeAll(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}
