import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { CHECKED_LATER, LocalisedTextInput } from './localised-text.input';
import { CoverageClaim } from '../structure/structure.enums';

/** A statement that a criterion evidences. */
@InputType('EvidenceInput', {
  description: 'A statement of a standard that an assessment criterion evidences.',
})
export class EvidenceInput {
  @Field(() => ID, { description: 'The id of the performance criterion or knowledge item.' })
  @Extensions(CHECKED_LATER)
  readonly statement: string;

  @Field(() => CoverageClaim, { description: 'How far.' })
  readonly claim: CoverageClaim;
}

/** An assessment criterion. */
@InputType('AssessmentCriterionInput', { description: 'An assessment criterion of a learning outcome.' })
export class AssessmentCriterionInput {
  @Field({ description: 'The number as printed: "1.2".' })
  @Extensions(CHECKED_LATER)
  readonly number: string;

  @Field(() => LocalisedTextInput, { description: 'What the learner shows.' })
  readonly text: LocalisedTextInput;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it evidences.' })
  @Extensions(CHECKED_LATER)
  readonly evidences?: EvidenceInput[] | null;
}

/** A learning outcome. */
@InputType('LearningOutcomeInput', { description: 'A learning outcome of a unit with its criteria.' })
export class LearningOutcomeInput {
  @Field({ description: 'The number as printed: "1".' })
  @Extensions(CHECKED_LATER)
  readonly number: string;

  @Field(() => LocalisedTextInput, { description: 'What the learner can do or knows.' })
  readonly text: LocalisedTextInput;

  @Field(() => [AssessmentCriterionInput], { description: 'How it is assessed, in order.' })
  @Extensions(CHECKED_LATER)
  readonly assessmentCriteria: AssessmentCriterionInput[];
}

/** A standard that a unit is written from. */
@InputType('StandardCitationInput', { description: 'A standard that a unit is written from.' })
export class StandardCitationInput {
  @Field({
    description:
      'Its URN in any spelling. One that the register does not have is kept, and told as a finding.',
  })
  @Extensions(CHECKED_LATER)
  readonly urn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The edition that was read; left out, the one in force when it is saved.',
  })
  @Extensions(CHECKED_LATER)
  readonly edition?: string | null;

  @Field(() => CoverageClaim, { nullable: true, description: 'How far the unit covers it.' })
  readonly coverage?: CoverageClaim | null;
}

/** A unit. */
@InputType('UnitInput', {
  description: 'A unit of a qualification. A size that is not published is left out.',
})
export class UnitInput {
  @Field({ description: 'By what groups, rules and selections name it; unique in the qualification.' })
  @Extensions(CHECKED_LATER)
  readonly key: string;

  @Field(() => String, { nullable: true, description: 'The regulator\'s reference: "A/506/2130".' })
  @Extensions(CHECKED_LATER)
  readonly reference?: string | null;

  @Field(() => LocalisedTextInput, { description: 'What it is called.' })
  readonly title: LocalisedTextInput;

  @Field(() => Int, { nullable: true, description: 'The level; 0 for Entry.' })
  readonly level?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many credits it has.' })
  readonly credits?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours under guidance.' })
  readonly guidedLearningHours?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours in all.' })
  readonly totalQualificationTime?: number | null;

  @Field(() => String, { nullable: true, description: 'Units of one code bar each other (BARRED_BY_CODE).' })
  @Extensions(CHECKED_LATER)
  readonly barringCode?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'References of other versions that are accepted in its place.',
  })
  @Extensions(CHECKED_LATER)
  readonly versions?: string[] | null;

  @Field(() => [StandardCitationInput], { nullable: true, description: 'What it is written from.' })
  @Extensions(CHECKED_LATER)
  readonly standards?: StandardCitationInput[] | null;

  @Field(() => [LearningOutcomeInput], { nullable: true, description: 'Its content, in order.' })
  @Extensions(CHECKED_LATER)
  readonly learningOutcomes?: LearningOutcomeInput[] | null;
}
