import { type ComparedStatement } from '../../../register/comparison/compared-edition';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type CarryOverChange } from './proposal';

type Placed = Pick<ComparedStatement, 'kind' | 'position'>;

/** A statement by its place: `P3` is the third criterion, `K1` the first knowledge item. */
export function nameStatement({ kind, position }: Placed): string {
  return `${kind === 'PERFORMANCE_CRITERION' ? 'P' : 'K'}${position}`;
}

/** What a person should know who decides about a counterpart; `sources` are all statements that became it. */
export function noteOn(
  change: CarryOverChange,
  from: Pick<StatementRow, 'id' | 'kind' | 'position'>,
  sources: readonly (Placed & { readonly id: string })[],
  to: readonly Placed[],
): string {
  const targets = listOf(to);
  const notes: Readonly<Record<CarryOverChange, () => string>> = {
    UNCHANGED: () => `the same words, now ${targets}`,
    MOVED: () => `the same words at another place, now ${targets}`,
    REWORDED: () => `reworded, now ${targets}`,
    SPLIT: () => `now in several statements: ${targets}`,
    MERGED: () => `now one with ${listOf(sources.filter(({ id }) => id !== from.id))}: ${targets}`,
    OVERLAPPING: () => `no statement reads alike; ${targets} asks for much the same`,
    OTHER_KIND: () =>
      from.kind === 'PERFORMANCE_CRITERION'
        ? `survives only as knowledge, as ${targets}: evidence of doing it does not show that it is known`
        : `survives only as a criterion, as ${targets}: evidence of knowing it does not show that it is done`,
    REMOVED: () => 'nothing corresponds; accepting this takes the row out of the mapping',
  };
  return notes[change]();
}

function listOf(statements: readonly Placed[]): string {
  const names = statements.map(nameStatement);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
