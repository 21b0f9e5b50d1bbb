import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { type StatementGroupRow, type StatementRow } from '../../../register/standards/statement.entity';
import { groupOf, statementsFor } from '../../../register/standards/statement-lists';
import { Context } from '../../context';
import { listSize } from '../execution/cost';
import { Language } from '../shared/enums';
import { inLanguage, LANGUAGE_ARGUMENT, languagesOf } from '../shared/localise';
import { toNodeOrNull } from '../shared/to-node';
import { loadStandard } from '../standards/standard.loader';
import { StandardType } from '../standards/standard.type';
import { loadGroups, loadStatements, toStatementNode } from './statement.loader';
import {
  KnowledgeItemType,
  PerformanceCriterionType,
  StatementGroupType,
  StatementType,
} from './statement.type';

const UNPAIRED =
  'Where English and Welsh have different numbers of them they cannot be paired, and the list is that of one language: ' +
  'the one asked for, else the other.';

/** The fields of statements that are worked out or fetched. */
@Resolver(() => StatementType)
export class StatementResolver {
  @FieldResolver(() => StandardType, { description: 'The standard it belongs to.' })
  async standard(@Root() statement: StatementRow, @Ctx() context: Context): Promise<StandardRecord | null> {
    return toNodeOrNull('Standard', await loadStandard(context, statement.standardId));
  }

  @FieldResolver(() => StatementGroupType, {
    nullable: true,
    description: 'The sub-heading it stands under, if any.',
  })
  async group(@Root() statement: StatementRow, @Ctx() context: Context): Promise<StatementGroupRow | null> {
    if (statement.groupPosition === null) return null;
    return groupOf(statement, await loadGroups(context, statement.standardId));
  }

  @FieldResolver(() => String, { description: 'The requirement itself.' })
  text(
    @Root() statement: StatementRow,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return inLanguage(context, language, statement.textEn, statement.textCy) ?? '';
  }

  @FieldResolver(() => [Language], { description: 'The languages it has a text in.' })
  @Extensions(listSize(2))
  languages(@Root() statement: StatementRow): readonly string[] {
    return languagesOf(statement.textEn, statement.textCy);
  }
}

/** The title of a group. */
@Resolver(() => StatementGroupType)
export class StatementGroupResolver {
  @FieldResolver(() => String, { description: 'The sub-heading.' })
  title(
    @Root() group: StatementGroupRow,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return inLanguage(context, language, group.titleEn, group.titleCy) ?? '';
  }
}

/** The statements of a standard. */
@Resolver(() => StandardType)
export class StandardStatementsResolver {
  @FieldResolver(() => [PerformanceCriterionType], {
    description: `What a person must be able to do, in order. ${UNPAIRED}`,
  })
  @Extensions(listSize(20))
  async performanceCriteria(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): Promise<StatementRow[]> {
    const rows = await loadStatements(context, standard.id);
    return statementsFor(rows, 'PERFORMANCE_CRITERION', language ?? context.language).map(toStatementNode);
  }

  @FieldResolver(() => [KnowledgeItemType], {
    description: `What a person must know and understand, in order. ${UNPAIRED}`,
  })
  @Extensions(listSize(20))
  async knowledgeItems(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): Promise<StatementRow[]> {
    const rows = await loadStatements(context, standard.id);
    return statementsFor(rows, 'KNOWLEDGE_ITEM', language ?? context.language).map(toStatementNode);
  }
}
