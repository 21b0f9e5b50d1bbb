import { type Language, otherLanguage } from '../../common/language';
import { type StatementGroupRow, type StatementKind, type StatementRow } from './statement.entity';

/**
 * The statements of one kind for a reader of one language. Where the languages could not be paired, each has a list of its
 * own, and the reader gets that of the language, else the other one.
 */
export function statementsFor(
  rows: readonly StatementRow[],
  kind: StatementKind,
  language: Language,
): StatementRow[] {
  const ofKind = rows.filter((row) => row.kind === kind);
  const inAlignment = (alignment: string) => ofKind.filter((row) => row.alignment === alignment);
  const paired = inAlignment('BOTH');
  if (paired.length > 0) return paired;
  const own = inAlignment(language);
  return own.length > 0 ? own : inAlignment(otherLanguage(language));
}

/** The sub-heading a statement stands under, among all of its standard; null when it stands under none. */
export function groupOf(
  { kind, alignment, groupPosition }: Pick<StatementRow, 'kind' | 'alignment' | 'groupPosition'>,
  groups: readonly StatementGroupRow[],
): StatementGroupRow | null {
  const isOwn = (group: StatementGroupRow) =>
    group.kind === kind && group.alignment === alignment && group.position === groupPosition;
  return groups.find(isOwn) ?? null;
}
