import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import {
  type AssessmentCriterion,
  type Evidence,
  type LearningOutcome,
} from '../../../../qualifications/structure/structure';
import { type StatementRow } from '../../../../register/standards/statement.entity';
import { Context } from '../../../context';
import { listSize } from '../../execution/cost';
import { Language } from '../../shared/enums';
import { LANGUAGE_ARGUMENT } from '../../shared/localise';
import { loadStatement, toStatementNode } from '../../statements/statement.loader';
import { StatementType } from '../../statements/statement.type';
import { textOf } from './structure.resolver';
import { AssessmentCriterionType, EvidenceType, LearningOutcomeType } from './structure.type';

/** The text of a learning outcome. */
@Resolver(() => LearningOutcomeType)
export class LearningOutcomeResolver {
  @FieldResolver(() => String, { description: 'What the learner can do or knows.' })
  text(
    @Root() { text }: LearningOutcome,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return textOf(context, text, language);
  }
}

/** The text of an assessment criterion, and what it evidences. */
@Resolver(() => AssessmentCriterionType)
export class AssessmentCriterionResolver {
  @FieldResolver(() => String, { description: 'What the learner shows.' })
  text(
    @Root() { text }: AssessmentCriterion,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return textOf(context, text, language);
  }

  @FieldResolver(() => [EvidenceType], { description: 'What it evidences.' })
  @Extensions(listSize(2))
  evidences(@Root() { evidences }: AssessmentCriterion): readonly Evidence[] {
    return evidences;
  }
}

/** The statement that is evidenced. */
@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => ID, {
    description: 'The id of the statement, also when the register has it no longer.',
  })
  statementId(@Root() { statement }: Evidence): string {
    return statement.toLowerCase();
  }

  @FieldResolver(() => StatementType, {
    nullable: true,
    description: 'The statement; null when the register has it no longer.',
  })
  async statement(@Root() { statement }: Evidence, @Ctx() context: Context): Promise<StatementRow | null> {
    const found = await loadStatement(context, statement.toLowerCase());
    return found && toStatementNode(found);
  }
}
