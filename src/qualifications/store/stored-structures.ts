import { LRUCache } from 'lru-cache';
import { sha256 } from '../../common/hash';
import { type QualificationStructure } from '../structure/structure';

/** How many characters of stored structures are kept parsed together; a published one has 20,000 to 200,000. */
const MOST_CHARACTERS = 32_000_000;

const PARSED = new LRUCache<string, { readonly structure: QualificationStructure; readonly length: number }>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: ({ length }) => Math.max(1, length),
});

/**
 * A stored structure as a value. The same text gives the same value again and again while it is remembered, so that what
 * was worked out of it (pools, examinations) is found by it. Never change what it gives.
 */
export function parseStored(text: string): QualificationStructure {
  const key = sha256(text);
  const known = PARSED.get(key);
  if (known) return known.structure;
  const structure = JSON.parse(text) as QualificationStructure;
  PARSED.set(key, { structure, length: text.length });
  return structure;
}
