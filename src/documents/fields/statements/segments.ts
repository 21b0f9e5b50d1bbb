import { isFull, mayGoOn } from '../wrapping';
import { type Entry } from './entry';

/** The lines of one statement, in order. */
export type Segment = readonly Entry[];

/** Cuts texts into exactly `count` statements, by the first of several readings that gives that number. */
export function segment(
  texts: readonly Entry[],
  count: number,
  width: number | null,
): readonly Segment[] | null {
  const spoken = texts.filter((entry) => !entry.isLeadIn);
  const plain = [blocks(spoken), blocksAcrossPages(spoken), spoken.map((entry) => [entry])];
  const wrapped = [linesOf(spoken, width), ...wrappedReadings(spoken), sentences(spoken)];
  for (const readings of [plain, wrapped]) {
    for (const reading of readings) if (reading.length === count) return keepLeadIns(reading, texts);
    for (const reading of readings) {
      const statements = reading.filter((text) => !isHeadingLike(text));
      if (statements.length === count) return keepLeadIns(reading, texts);
    }
  }
  return null;
}

/**
 * Joins the lines that most look as if they went on until `count` statements are left; null where the last line to be
 * joined hardly differs from the first that is not.
 */
export function likeliest(texts: readonly Entry[], count: number): readonly Segment[] | null {
  const spoken = texts.filter((entry) => !entry.isLeadIn);
  const joins = spoken.length - count;
  if (joins < 1 || count < 2) return null;
  const scores = spoken.slice(1).map((entry, index) => goesOnScore(spoken[index] as Entry, entry));
  const ranked = [...scores].sort((one, other) => other - one);
  const last = ranked[joins - 1] as number;
  if (last - (ranked[joins] ?? -Infinity) < CLEARLY) return null;
  const begins = new Set(spoken.slice(1).filter((_, index) => (scores[index] as number) < last));
  return keepLeadIns(
    group(spoken, (entry) => begins.has(entry)),
    texts,
  );
}

const CLEARLY = 8;

/** How much a line looks continued by the next, in characters of length: how full it is, how it ends, how that begins. */
function goesOnScore({ line: previous }: Entry, { line: next, blankBefore }: Entry): number {
  const firstWord = next.text.split(' ', 1)[0] ?? '';
  let score = previous.text.length + firstWord.length;
  if (mayGoOn(previous.text)) score += 25;
  if (/[.;]$/.test(previous.text)) score -= 40;
  if (/^\p{Lu}\p{Ll}/u.test(next.text)) score -= 15;
  if (blankBefore) score -= 25;
  return score;
}

/** Lead-ins say nothing, but a group heading is known by the lead-in after it. */
function keepLeadIns(reading: readonly Segment[], texts: readonly Entry[]): readonly Segment[] {
  const leadIns = texts.filter((entry) => entry.isLeadIn);
  if (leadIns.length === 0) return reading;
  const order = new Map(texts.map((entry, index) => [entry, index]));
  const place = (part: Segment): number => order.get(part[0] as Entry) ?? 0;
  return [...reading, ...leadIns.map((entry): Segment => [entry])].sort(
    (one, other) => place(one) - place(other),
  );
}

function blocks(texts: readonly Entry[]): Segment[] {
  return group(texts, (entry) => entry.blankBefore);
}

/** Blank lines at the edge of a page part nothing when the next page begins in lower case. */
function blocksAcrossPages(texts: readonly Entry[]): Segment[] {
  return group(
    texts,
    (entry) => entry.blankBefore && !(entry.line.startsPage && /^\p{Ll}/u.test(entry.line.text)),
  );
}

/** What the lines give when they are taken for wrapped at their longest, exactly or about so. */
function wrappedReadings(texts: readonly Entry[]): Segment[][] {
  const longest = Math.max(0, ...texts.map((entry) => entry.line.text.length));
  return [1, 0.95, 0.9, 0.85, 0.8].map((share) => linesOf(texts, longest * share));
}

/** The lines put together where each is full to the measure `width`. */
export function linesOf(texts: readonly Entry[], width: number | null): Segment[] {
  return group(texts, (entry, previous) => !isFull(previous.line.text, entry.line.text, width));
}

function sentences(texts: readonly Entry[]): Segment[] {
  return group(texts, (_, previous) => /[.;]$/.test(previous.line.text));
}

function group(texts: readonly Entry[], begins: (entry: Entry, previous: Entry) => boolean): Segment[] {
  const groups: Entry[][] = [];
  let previous: Entry | null = null;
  for (const entry of texts) {
    if (previous === null || begins(entry, previous)) groups.push([entry]);
    else groups.at(-1)?.push(entry);
    previous = entry;
  }
  return groups;
}

/** True for a short text with a capital that is no sentence, as the names of groups are. */
export function isHeadingLike(text: Segment): boolean {
  const first = text[0]?.line.text ?? '';
  return /^\p{Lu}\p{Ll}/u.test(first) && !/[.;]$/.test(text.at(-1)?.line.text ?? '') && text.length <= 2;
}
