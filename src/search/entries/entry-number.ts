import { type StatementRow } from '../../register/standards/statement.entity';

/** What a search can find, in the order in which equally good finds are listed. */
export const SEARCH_TARGETS = ['STANDARD', 'PERFORMANCE_CRITERION', 'KNOWLEDGE_ITEM'] as const;
/** One of the things a search can find. */
export type SearchTarget = (typeof SEARCH_TARGETS)[number];

/** Numbers of one standard for each target: room for 2,048 statements of a kind in each language. */
const SLOTS = 2 ** 12;
/** Numbers of standards: six bits for the year, 30 for the rest. */
const STANDARDS = 2 ** 36;
const STANDARDS_A_YEAR = 2 ** 30;
const LAST_YEAR = 2062;

/**
 * Where a standard stands among all others: those in force before legacy ones, these before older editions, and
 * unidentified ones last. From 0 to 7.
 */
export type StandingClass = number;

/** The facts of a standard its standing depends on. Truth values are 0 and 1 when they come from SQLite. */
export interface Standing {
  readonly urnKey: string | null;
  readonly isLatest: boolean | number;
  readonly validity: string | null;
}

/** How many standings there are. */
export const STANDINGS = 8;

/** The standing of a standard. */
export function standingOf({ urnKey, isLatest, validity }: Standing): StandingClass {
  return (urnKey === null ? 4 : 0) + (isLatest ? 0 : 2) + (validity === 'LEGACY' ? 1 : 0);
}

/** True when a filter for latest editions, or for identified standards, lets a standing through. */
export function isStandingIn(
  standing: StandingClass,
  wanted: { readonly latestEditionOnly: boolean; readonly includeUnidentified: boolean },
): boolean {
  const [isUnidentified, isOlder] = [standing >= 4, standing % 4 >= 2];
  return (!isUnidentified || wanted.includeUnidentified) && (!isOlder || !wanted.latestEditionOnly);
}

/**
 * The number a standard would like: newer years of approval before older ones, unknown years last, the order within a year
 * by its id. A standard that finds it taken has the next free one.
 */
export function preferredNumber(standardId: string, approvedOn: string | null): number {
  const year = Number(approvedOn?.slice(0, 4) ?? Number.NaN);
  const age = Number.isNaN(year) ? 63 : Math.min(62, Math.max(0, LAST_YEAR - year));
  const rest = Number.parseInt(standardId.replaceAll('-', '').slice(0, 8), 16) % STANDARDS_A_YEAR;
  return age * STANDARDS_A_YEAR + rest;
}

/** What an entry number says. */
export interface EntryPlace {
  readonly standing: StandingClass;
  readonly target: SearchTarget;
  /** The number of the standard. */
  readonly standard: number;
  /** 0 for a standard itself. */
  readonly slot: number;
}

/**
 * The number of an entry of the index, a whole number below 2^53. Its order is the order of equally good finds, and depends
 * on what the register says alone: standing, target, year, standard, place in the standard.
 */
export function toEntryNumber({ standing, target, standard, slot }: EntryPlace): number {
  const group = standing * SEARCH_TARGETS.length + SEARCH_TARGETS.indexOf(target);
  return (group * STANDARDS + standard) * SLOTS + slot;
}

/** Takes an entry number apart. */
export function readEntryNumber(number: number): EntryPlace {
  const slot = number % SLOTS;
  const above = Math.floor(number / SLOTS);
  const group = Math.floor(above / STANDARDS);
  return {
    standing: Math.floor(group / SEARCH_TARGETS.length),
    target: SEARCH_TARGETS[group % SEARCH_TARGETS.length] ?? 'STANDARD',
    standard: above % STANDARDS,
    slot,
  };
}

/** The SQL that reads the number of the standard off an entry number. */
export function standardNumberOf(column: string): string {
  return `((${column} / ${SLOTS}) % ${STANDARDS})`;
}

/** The slot of a statement; null for one so far down that no number is left, which is not searched. */
export function slotOf({ position, alignment }: Pick<StatementRow, 'position' | 'alignment'>): number | null {
  const slot = (position - 1) * 2 + (alignment === 'CY' ? 1 : 0);
  return slot >= 0 && slot < SLOTS ? slot : null;
}

/** The place of the statement in a slot. */
export function readSlot(slot: number): { readonly position: number; readonly isWelshOnly: boolean } {
  return { position: Math.floor(slot / 2) + 1, isWelshOnly: slot % 2 === 1 };
}

/** The stretches of entry numbers that some standings and targets have, joined where they meet, in ascending order. */
export function entryRanges(
  standings: readonly StandingClass[],
  targets: readonly SearchTarget[],
): { readonly from: number; readonly to: number }[] {
  const groups = standings
    .flatMap((standing) =>
      targets.map((target) => standing * SEARCH_TARGETS.length + SEARCH_TARGETS.indexOf(target)),
    )
    .sort((a, b) => a - b);
  const ranges: { from: number; to: number }[] = [];
  for (const group of groups) {
    const [from, to] = [group * STANDARDS * SLOTS, (group + 1) * STANDARDS * SLOTS - 1];
    const last = ranges.at(-1);
    if (last && last.to + 1 === from) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}
