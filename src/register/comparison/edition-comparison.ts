import { toNameKey } from '../../text/normalise';
import { type ComparedEdition, type ComparedStatement } from './compared-edition';
import { LanguagesDiffer } from './errors';
import { compareFields, type FieldChange } from './field-comparison';
import { type Match } from './match';
import { matchStatements } from './matching';
import { findMoved } from './moved';
import { differenceInWords, type WordChange } from './word-difference';

/** What became of a statement. MOVED: the same words at another place; a statement reworded and moved is REWORDED. */
export type StatementChangeKind =
  'UNCHANGED' | 'REWORDED' | 'MOVED' | 'SPLIT' | 'MERGED' | 'ADDED' | 'REMOVED';

/** One statement of the older edition, of the newer, or of both, and what became of it. */
export interface StatementChange {
  readonly change: StatementChangeKind;
  /** None when ADDED, several when MERGED, else one. */
  readonly from: readonly ComparedStatement[];
  /** None when REMOVED, several when SPLIT, else one. */
  readonly to: readonly ComparedStatement[];
  /** 1 for the same text, 0 for ADDED and REMOVED, else how alike the words are. */
  readonly likeness: number;
  /** True when it changed places with others; pushed along by others is not moved. */
  readonly hasMoved: boolean;
  /** True when it stands under a group with another title, or under one where it stood under none. */
  readonly hasChangedGroup: boolean;
  /** REWORDED, SPLIT and MERGED: the difference by words, the texts of several joined by a space. Else empty. */
  readonly words: readonly WordChange[];
}

/** What changed between two editions: the fields that differ, and every statement of both. */
export interface EditionComparison {
  readonly fields: readonly FieldChange[];
  /** Performance criteria first; in the order of the newer edition, each removed one after what it followed. */
  readonly statements: readonly StatementChange[];
}

/**
 * Compares two editions, or a standard and its successor, by statement and by field. The comparison the other way round
 * has ADDED for REMOVED, SPLIT for MERGED, and the rest the same.
 * @throws LanguagesDiffer when the sides are given in different languages
 */
export function compareEditions(from: ComparedEdition, to: ComparedEdition): EditionComparison {
  if (from.language !== to.language) throw new LanguagesDiffer(from.language, to.language);
  const kinds = ['PERFORMANCE_CRITERION', 'KNOWLEDGE_ITEM'] as const;
  return {
    fields: compareFields(from.fields, to.fields),
    statements: kinds.flatMap((kind) =>
      compareStatements(
        from.statements.filter((statement) => statement.kind === kind),
        to.statements.filter((statement) => statement.kind === kind),
      ),
    ),
  };
}

function compareStatements(
  from: readonly ComparedStatement[],
  to: readonly ComparedStatement[],
): readonly StatementChange[] {
  const before = from.toSorted((a, b) => a.position - b.position);
  const after = to.toSorted((a, b) => a.position - b.position);
  const matches = matchStatements(before, after);
  const moved = findMoved(matches.filter((match) => match.from.length === 1 && match.to.length === 1));
  const changes = new Map<ComparedStatement, StatementChange>();
  for (const match of matches) {
    const change = describe(match, moved.has(match));
    for (const member of [...match.from, ...match.to]) changes.set(member, change);
  }
  return inOrder(before, after, changes);
}

function describe(match: Match, hasMoved: boolean): StatementChange {
  const groups = new Set([...match.from, ...match.to].map(({ group }) => group && toNameKey(group)));
  const hasChangedGroup = groups.size > 1;
  const words = match.isSameText ? [] : differenceInWords(textOf(match.from), textOf(match.to));
  const { from, to, likeness } = match;
  return { change: kindOf(match, hasMoved), from, to, likeness, hasMoved, hasChangedGroup, words };
}

function kindOf(match: Match, hasMoved: boolean): StatementChangeKind {
  if (match.to.length > 1) return 'SPLIT';
  if (match.from.length > 1) return 'MERGED';
  if (!match.isSameText) return 'REWORDED';
  return hasMoved ? 'MOVED' : 'UNCHANGED';
}

function textOf(statements: readonly ComparedStatement[]): string {
  return statements.map(({ text }) => text).join(' ');
}

/** The changes in the order of the newer edition; what was removed stands after what it followed in the older one. */
function inOrder(
  before: readonly ComparedStatement[],
  after: readonly ComparedStatement[],
  changes: ReadonlyMap<ComparedStatement, StatementChange>,
): readonly StatementChange[] {
  const removedAfter = new Map<StatementChange | null, StatementChange[]>();
  let anchor: StatementChange | null = null;
  for (const statement of before) {
    const change = changes.get(statement);
    if (change) anchor = change;
    else
      removedAfter.set(anchor, [...(removedAfter.get(anchor) ?? []), onOneSide('REMOVED', [statement], [])]);
  }
  const listed = new Set<StatementChange>();
  for (const statement of after) listed.add(changes.get(statement) ?? onOneSide('ADDED', [], [statement]));
  return [
    ...(removedAfter.get(null) ?? []),
    ...[...listed].flatMap((change) => [change, ...(removedAfter.get(change) ?? [])]),
  ];
}

function onOneSide(
  change: 'ADDED' | 'REMOVED',
  from: readonly ComparedStatement[],
  to: readonly ComparedStatement[],
): StatementChange {
  return { change, from, to, likeness: 0, hasMoved: false, hasChangedGroup: false, words: [] };
}

/** How many statements came to each end, for a summary in words. */
export function countChanges(comparison: EditionComparison): Readonly<Record<StatementChangeKind, number>> {
  const counts = { UNCHANGED: 0, REWORDED: 0, MOVED: 0, SPLIT: 0, MERGED: 0, ADDED: 0, REMOVED: 0 };
  for (const { change } of comparison.statements) counts[change] += 1;
  return counts;
}
