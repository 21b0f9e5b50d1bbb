import { type Citation, type LineageEdition, type LineageNode, type LineageStandard } from './lineage-node';
import { haveSameFunction, titleLikeness } from './title-likeness';

/**
 * The editions of one URN that are about one function. A URN that was given to another function has a line for each,
 * the newest first; nearly every other URN has one. A code that no standard bears has one line without editions.
 */
export interface Line<S extends LineageStandard> {
  readonly code: string;
  /** 0 for the newest line of its code. */
  readonly number: number;
  /** Newest first. */
  readonly editions: readonly LineageEdition<S>[];
  /** The edition that stands for the line: the newest that says it is current, else the newest; null without editions. */
  readonly current: LineageEdition<S> | null;
}

/** Groups the editions that bear a code into lines. */
export function toLines<S extends LineageStandard>(node: LineageNode<S>): readonly Line<S>[] {
  const groups: LineageEdition<S>[][] = [];
  for (const edition of node.editions) {
    const group = groups.at(-1);
    const newer = group?.at(-1);
    if (group && newer && isRevision(edition, newer)) group.push(edition);
    else groups.push([edition]);
  }
  const lines = groups.map((editions, number) => ({
    code: node.code,
    number,
    editions,
    current: editions.find(({ standard }) => standard.validity === 'CURRENT') ?? editions[0] ?? null,
  }));
  return lines.length > 0 ? lines : [{ code: node.code, number: 0, editions: [], current: null }];
}

/**
 * True when the newer of two editions of one URN revises the older; false when the URN was given to another function:
 * the titles share less than a fifth of their words. An edition that names its own URN as its original revises it as long
 * as the titles share any word at all; in 2019 some named themselves only because the URN was theirs.
 */
export function isRevision<S extends LineageStandard>(
  older: LineageEdition<S>,
  newer: LineageEdition<S>,
): boolean {
  if (haveSameFunction(older.standard, newer.standard)) return true;
  return (
    newer.originals.includes(newer.standard.identity) &&
    (titleLikeness(older.standard, newer.standard) ?? 1) > 0
  );
}

/**
 * The line of a code that a citation means: of several, the one whose title is most like the citer's; when none is
 * like it, the older one, because an original is what was there before. A URN that was handed on in a renumbering of the
 * whole suite is usually cited by the new home of its old function.
 */
export function lineMeant<S extends LineageStandard>(
  lines: readonly Line<S>[],
  citation: Citation<S>,
): Line<S> | null {
  const [first, ...others] = [...lines].reverse();
  if (!first || others.length === 0) return first ?? null;
  const like = (line: Line<S>) =>
    Math.max(...line.editions.map(({ standard }) => titleLikeness(standard, citation.by.standard) ?? 0), 0);
  return others.reduce((best, line) => (like(line) > like(best) ? line : best), first);
}

/** The line that holds an edition. */
export function lineHolding<S extends LineageStandard>(
  lines: readonly Line<S>[],
  standard: S,
): Line<S> | null {
  return (
    lines.find(({ editions }) => editions.some((edition) => edition.standard.id === standard.id)) ?? null
  );
}
