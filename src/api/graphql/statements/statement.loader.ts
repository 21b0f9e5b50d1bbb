import { type Language, otherLanguage } from '../../../common/language';
import { type StatementKind, type StatementRow } from '../../../register/standards/statement.entity';
import {
  findGroupsOfStandards,
  findStatements,
  findStatementsOfStandards,
} from '../../../register/standards/statement.queries';
import { loaderOf } from '../shared/loader';
import { toNode } from '../shared/to-node';

/** A statement by id. */
export const loadStatement = loaderOf(findStatements);
/** All statements of a standard. */
export const loadStatements = loaderOf(findStatementsOfStandards);
/** All groups of a standard. */
export const loadGroups = loaderOf(findGroupsOfStandards);

const TYPE_NAMES: Readonly<Record<StatementKind, string>> = {
  PERFORMANCE_CRITERION: 'PerformanceCriterion',
  KNOWLEDGE_ITEM: 'KnowledgeItem',
};

/** Adds the name of its type to a statement. */
export function toStatementNode(row: StatementRow): StatementRow & { readonly __typename: string } {
  return toNode(TYPE_NAMES[row.kind])(row);
}

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
