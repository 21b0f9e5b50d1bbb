import { type NodeChange } from '../changes/change-log';
import { type StatementKind, type StatementRow } from '../standards/statement.entity';

/** What must be written so that the stored statements of a standard become the new ones. */
export interface StatementDifference {
  readonly added: readonly StatementRow[];
  readonly rewritten: readonly StatementRow[];
  /** Ids. */
  readonly removed: readonly string[];
  readonly changes: readonly NodeChange[];
  /** How many statements more there are afterwards; negative when fewer. */
  readonly growth: number;
  /** "performance criterion 5: reworded", for the person who imports. */
  readonly inWords: readonly string[];
}

const TYPE_NAMES: Readonly<Record<StatementKind, string>> = {
  PERFORMANCE_CRITERION: 'PerformanceCriterion',
  KNOWLEDGE_ITEM: 'KnowledgeItem',
};

/** Compares stored and new statements by id; a statement that moved counts as modified. */
export function diffStatements(
  before: readonly StatementRow[],
  after: readonly StatementRow[],
): StatementDifference {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  const added = after.filter((row) => !old.has(row.id));
  const rewritten = after.filter((row) => {
    const known = old.get(row.id);
    return known !== undefined && !isSame(known, row);
  });
  const removed = before.filter((row) => !kept.has(row.id));
  const toChange = (kind: NodeChange['kind']) => (row: StatementRow) => ({
    kind,
    nodeId: row.id,
    typeName: TYPE_NAMES[row.kind],
  });
  return {
    added,
    rewritten,
    removed: removed.map((row) => row.id),
    changes: [
      ...removed.map(toChange('REMOVED')),
      ...rewritten.map(toChange('MODIFIED')),
      ...added.map(toChange('ADDED')),
    ],
    growth: after.length - before.length,
    inWords: [
      ...removed.map((row) => `${nameOf(row)}: removed`),
      ...rewritten.map((row) => `${nameOf(row)}: ${describe(old.get(row.id), row)}`),
      ...added.map((row) => `${nameOf(row)}: added`),
    ],
  };
}

function nameOf(row: StatementRow): string {
  return `${row.kind.toLowerCase().replace('_', ' ')} ${row.position}`;
}

function describe(before: StatementRow | undefined, after: StatementRow): string {
  if (!before) return 'added';
  const reworded = before.textEn !== after.textEn || before.textCy !== after.textCy;
  if (before.position === after.position) return reworded ? 'reworded' : 'relabelled or regrouped';
  return reworded ? `reworded and moved from ${before.position}` : `moved from ${before.position}`;
}

function isSame(a: StatementRow, b: StatementRow): boolean {
  return (
    a.position === b.position &&
    a.alignment === b.alignment &&
    a.label === b.label &&
    a.groupPosition === b.groupPosition &&
    a.textEn === b.textEn &&
    a.textCy === b.textCy
  );
}
