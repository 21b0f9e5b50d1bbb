import { hashText } from './phrases';

const SHORTEST = 3;
const LONGEST = 5;

/** Hashes of the different runs of 3 to 5 characters of a key with its ends marked; a key of one letter has one run. */
export function gramsOf(key: string): Int32Array {
  const marked = `^${key}$`;
  const grams = new Set<number>();
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let start = 0; start + length <= marked.length; start++) {
      grams.add(hashText(marked.slice(start, start + length)) | 0);
    }
  }
  return Int32Array.from(grams).sort();
}
