import { type StatementRow } from './statement.entity';

/** Orders the statements of one standard as they are read: criteria before knowledge, then as printed. */
export function inReadingOrder(
  a: Pick<StatementRow, 'kind' | 'position' | 'id'>,
  b: Pick<StatementRow, 'kind' | 'position' | 'id'>,
): number {
  if (a.kind !== b.kind) return a.kind === 'PERFORMANCE_CRITERION' ? -1 : 1;
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
