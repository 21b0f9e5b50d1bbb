import { toNameKey } from '../../text/normalise';
import { type StandardRecord } from '../standards/standard.queries';
import { type Citer } from './lineage.queries';

/** How an older code and a newer standard belong together. */
export type LineageKind =
  'REVISED' | 'RENUMBERED' | 'MERGED' | 'SPLIT' | 'TAILORED' | 'IMPORTED' | 'REASSIGNED';

/**
 * The kind of the edge from a code to one of the standards that name it as original. The standard's own status counts
 * most; then several originals make a merge, several successors a split, and one to one is a new number.
 */
export function kindOfCitation(citer: Citer, citers: readonly Citer[]): LineageKind {
  const { status } = citer.standard;
  if (status === 'TAILORED' || status === 'IMPORTED') return status;
  if (citer.originals > 1) return 'MERGED';
  return citers.filter(isSuccession).length > 1 ? 'SPLIT' : 'RENUMBERED';
}

/** The kind of the edge between two editions of one URN: a revision, unless the code was given to another function. */
export function kindOfEditions(older: StandardRecord, newer: StandardRecord): LineageKind {
  return isOtherFunction(older, newer) ? 'REASSIGNED' : 'REVISED';
}

function isSuccession(citer: Citer): boolean {
  return citer.standard.status !== 'TAILORED' && citer.standard.status !== 'IMPORTED';
}

/** Titles that share less than this part of their words name different functions (measured on the register of 2019). */
const SHARED_WORDS = 0.2;

function isOtherFunction(a: StandardRecord, b: StandardRecord): boolean {
  return differ(a.titleEn, b.titleEn) ?? differ(a.titleCy, b.titleCy) ?? false;
}

/** Null when one of the titles is missing: titles are compared within one language. */
function differ(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const words = (title: string) => new Set(toNameKey(title).match(/[\p{L}\p{N}']{3,}/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = new Set([...first, ...second]).size;
  return all > 0 && shared / all < SHARED_WORDS;
}
