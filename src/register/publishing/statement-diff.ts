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
  /** Keys of the wordings that came, went or changed place. */
  readonly wordings: readonly string[];
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
  const removed = before.filter((row) => !kept.has(row.id)).sort(byPlace);
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
    wordings: [...removed, ...rewritten.flatMap((row) => [old.get(row.id) ?? row, row]), ...added].map(
      (row) => row.wordingKey,
    ),
    growth: after.length - before.length,
    inWords: [
      ...removed.map((row) => `${nameOf(row)}: removed`),
      ...rewritten.flatMap((row) => describe(old.get(row.id), row).map((what) => `${nameOf(row)}: ${what}`)),
      ...added.map((row) => `${nameOf(row)}: added`),
    ],
  };
}

function nameOf(row: StatementRow): string {
  const language = row.alignment === 'CY' ? ' (Welsh)' : '';
  return `${row.kind.toLowerCase().replace('_', ' ')} ${row.position}${language}`;
}

/** What happened to a statement in words; nothing when only a language came or went, which is told of the standard. */
function describe(before: StatementRow | undefined, after: StatementRow): string[] {
  if (!before) return [];
  const moved = before.position === after.position ? [] : [`moved from ${before.position}`];
  const reworded = isReworded(before.textEn, after.textEn) || isReworded(before.textCy, after.textCy);
  if (reworded || moved.length > 0) return [[...(reworded ? ['reworded'] : []), ...moved].join(' and ')];
  const isMarkedOtherwise = before.label !== after.label || before.groupPosition !== after.groupPosition;
  return isMarkedOtherwise ? ['relabelled or regrouped'] : [];
}

function isReworded(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && before !== after;
}

function byPlace(one: StatementRow, other: StatementRow): number {
  const key = ({ kind, alignment }: StatementRow) => `${kind} ${alignment}`;
  return key(one) === key(other) ? one.position - other.position : key(one) < key(other) ? -1 : 1;
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
