import { distance } from 'fastest-levenshtein';

/** Codes of up to this many letters and digits are near when one edit apart, longer ones when two. */
const SHORT = 6;

/** A code that lacks only the letters of its body is nearer than one edit, further than one that differs in marks. */
const BODY_MISSING = 0.5;

/**
 * What is left of a normal form when the differences that mean nothing are taken out: marks, and zeros before a number
 * (INSCC6 for INSCC006, since zero padding is not stable between suites).
 */
export function toLooseForm(normalised: string): string {
  return normalised.replace(/[^A-Z0-9]+/gu, '').replace(/(?<!\d)0+(?=\d)/gu, '');
}

/**
 * The keys by which near misses of a code are found in an index instead of by a scan: its loose form, that form with
 * each one character left out (symmetric deletion), and that form without the letters of its body, in which documents of
 * the body write it (VR218 for COSVR218). Two codes one edit apart, or with two neighbours swapped, always share a key; a
 * code of n characters has at most n + 2. Index these for every code, look these up for the unknown one, and let
 * `suggestUrns` judge what is found.
 */
export function deletionKeys(normalised: string): readonly string[] {
  const loose = toLooseForm(normalised);
  const keys = new Set([loose]);
  for (let at = 0; at < loose.length && loose.length > 2; at += 1) {
    keys.add(loose.slice(0, at) + loose.slice(at + 1));
  }
  const local = toLocalForm(loose);
  if (local !== null) keys.add(local);
  return [...keys];
}

/**
 * The candidates near an unknown code, at most `limit`, nearest first: those that differ only in marks and padding, then
 * those that differ only in the letters of a body before it, then by edit distance of the loose forms, with other letters
 * before another number (CFAC25 is more likely CFACC25 than CFAC26), then in code order. Candidates further away than
 * one edit (two for a code of more than six characters) are left out.
 */
export function suggestUrns(
  normalised: string,
  candidates: Iterable<string>,
  limit: number,
): readonly string[] {
  const loose = toLooseForm(normalised);
  const ranked: { candidate: string; rank: readonly number[] }[] = [];
  for (const candidate of new Set(candidates)) {
    const nearness = candidate === normalised ? null : nearnessOf(loose, toLooseForm(candidate));
    if (nearness !== null) ranked.push({ candidate, rank: [...nearness, distance(normalised, candidate)] });
  }
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || compareText(a.candidate, b.candidate));
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}

/** Null when the codes are not near; else lower numbers for nearer ones. */
function nearnessOf(loose: string, other: string): readonly number[] | null {
  if (loose === toLocalForm(other)) return [BODY_MISSING, 0];
  const reach = loose.length > SHORT ? 2 : 1;
  if (Math.abs(other.length - loose.length) > reach) return null;
  const edits = distance(loose, other);
  if (edits > reach) return null;
  if (edits === 2 && sortCharacters(loose) === sortCharacters(other)) return [1, 0];
  return [edits, numbersOf(loose) === numbersOf(other) ? 0 : 1];
}

/** What is left of a loose form without the three letters of its body; null when that is no code. */
function toLocalForm(loose: string): string | null {
  const local = loose.slice(3);
  return /^[A-Z]{3}/.test(loose) && /^[A-Z]+\d/.test(local) ? local : null;
}

function numbersOf(loose: string): string {
  return loose.replace(/\D+/g, ' ').trim();
}

function sortCharacters(text: string): string {
  return [...text].sort().join('');
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
