import { toNameKey } from '../../../text/normalise';
import { type LineageStandard } from './lineage-node';

type Titled = Pick<LineageStandard, 'titleEn' | 'titleCy'>;

/** Titles that share less than this part of their words name different functions (measured on the register of 2019). */
const SAME_FUNCTION = 0.2;

/** Words that begin alike in so many letters count as one (joint, jointed). */
const STEM = 5;

/**
 * The part of their words that the titles of two editions share, 0 to 1, in a language both have; null when there is
 * none. Short words do not count, nor the word Legacy that titles of older editions end in.
 */
export function titleLikeness(a: Titled, b: Titled): number | null {
  return likeness(a.titleEn, b.titleEn) ?? likeness(a.titleCy, b.titleCy);
}

/** True when titles say that two editions are about the same function; titles that cannot be compared say so too. */
export function haveSameFunction(a: Titled, b: Titled): boolean {
  return (titleLikeness(a, b) ?? 1) >= SAME_FUNCTION;
}

function likeness(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const [first, second] = [stemsOf(a), stemsOf(b)];
  const all = new Set([...first, ...second]).size;
  const shared = [...first].filter((stem) => second.has(stem)).length;
  return all === 0 ? null : shared / all;
}

function stemsOf(title: string): ReadonlySet<string> {
  const words = toNameKey(title).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => word !== 'legacy').map((word) => word.slice(0, STEM)));
}
