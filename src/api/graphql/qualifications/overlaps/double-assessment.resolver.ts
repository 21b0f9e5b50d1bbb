import { Args, Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type DoubleAssessment,
  type DoubleAssessmentQuestion,
  findDoubleAssessment,
  type OverlapAssessment,
} from '../../../../qualifications/double-assessment/find-double-assessment';
import { type VersionPlace } from '../../../../qualifications/store/citation.queries';
import { Context } from '../../../context';
import { listSize, workOf } from '../../execution/cost';
import { toOverlapNode } from '../../overlaps/overlap.loader';
import { StatementOverlapType } from '../../overlaps/overlap.type';
import { loaderWith } from '../../shared/loader';
import { DoubleAssessmentArgs, toQuestion } from './double-assessment.args';
import { MappingRowType } from '../mapping/mapping.type';
import { toPlace } from '../qualification.loader';
import { QualificationType } from '../qualification.type';

/** Who assesses the two statements of an overlap. */
@ObjectType('OverlapAssessment', {
  simpleResolvers: true,
  description: 'The rows of a mapping that assess the two statements of an overlap.',
})
export class OverlapAssessmentType {
  @Field(() => [MappingRowType], {
    description: 'Those that evidence `from`, in the order of the structure.',
  })
  @Extensions(listSize(1))
  readonly from: readonly object[];

  @Field(() => [MappingRowType], { description: 'Those that evidence `to`, in the order of the structure.' })
  @Extensions(listSize(1))
  readonly to: readonly object[];
}

const loadDoubleAssessment = loaderWith<DoubleAssessment[], DoubleAssessmentQuestion>(
  (rows, keys, question) => findDoubleAssessment(rows, keys.map(toPlace), question),
);

/** What a qualification assesses twice. */
@Resolver(() => QualificationType)
export class DoubleAssessmentResolver {
  @FieldResolver(() => [StatementOverlapType], {
    description:
      'What it assesses twice: pairs of statements of different standards that ask for the same thing, one a distinct ' +
      'requirement, the likeliest first, then in order of citation. However many criteria claim two statements, they are one ' +
      'row; of statements that say the same in several standards, each further one is listed once, against the first. ' +
      '`assessedBy` tells the criteria. What a curator has rejected is never listed.',
  })
  @Extensions({ ...listSize(20), ...workOf(20) })
  async doubleAssessment(
    @Root() { id, version }: VersionPlace,
    @Ctx() context: Context,
    @Args() given: DoubleAssessmentArgs,
  ): Promise<object[]> {
    const found = await loadDoubleAssessment(context, `${version} ${id}`, toQuestion(given));
    return found.map(toOverlapNode);
  }
}

/** Who assesses both sides. */
@Resolver(() => StatementOverlapType)
export class OverlapAssessmentResolver {
  @FieldResolver(() => OverlapAssessmentType, {
    nullable: true,
    description:
      'In `Qualification.doubleAssessment`: the criteria of that qualification that evidence each side. Null elsewhere.',
  })
  assessedBy(@Root() overlap: Partial<DoubleAssessment>): OverlapAssessment | null {
    return overlap.assessedBy ?? null;
  }
}
