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
