const BUCKETS = 1 << 22;
const PREFIX = '+';

/** A 32-bit number of a string, the same on every installation (FNV-1a over UTF-16 units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The bucket, of four million, in which the phrase of two neighbouring terms is counted; from the hashes of the terms. */
export function phraseBucket(first: number, second: number): number {
  const mixed =
    Math.imul(first ^ (second << 16) ^ (second >>> 16), 0x85ebca6b) + Math.imul(second, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % BUCKETS;
}

/** How a bucket of phrases is named among the terms of a rarity table; no term of a text begins with `+`. */
export function toPhraseTerm(bucket: number): string {
  return PREFIX + bucket.toString(36);
}

/** Whether a term of a rarity table is a bucket of phrases. */
export function isPhraseTerm(term: string): boolean {
  return term.startsWith(PREFIX);
}

/** So many buckets are kept one by one before room is made for all. */
const MOST_SINGLE = 50_000;

/** How often phrases occur, by bucket; several phrases may share one, so a count is never too low. */
export class PhraseCounts {
  private readonly few = new Map<number, number>();
  private all: Uint32Array | null = null;

  add(bucket: number): void {
    if (this.all !== null) this.all[bucket] = (this.all[bucket] ?? 0) + 1;
    else this.few.set(bucket, (this.few.get(bucket) ?? 0) + 1);
    if (this.few.size > MOST_SINGLE) this.makeRoom();
  }

  /** The buckets that occur in at least so many texts. */
  *atLeast(least: number): Generator<[bucket: number, texts: number]> {
    for (const [bucket, texts] of (this.all ?? this.few).entries()) {
      if (texts >= least) yield [bucket, texts];
    }
  }

  private makeRoom(): void {
    this.all = new Uint32Array(BUCKETS);
    for (const [bucket, texts] of this.few) this.all[bucket] = texts;
    this.few.clear();
  }
}
