import { Extensions, Field, InputType, Int } from 'type-graphql';
import { type PartialDate } from '../../../../common/partial-date';
import { PartialDateScalar } from '../../shared/scalars';
import { CHECKED_LATER, LocalisedTextInput } from './localised-text.input';
import { RuleInput, UnitGroupInput } from './rule.input';
import { QualificationFramework } from '../structure/structure.enums';
import { UnitInput } from './unit.input';

/** A title earned by content. */
@InputType('OutcomeInput', {
  description: 'A title that is earned by content: "Ageing" when all of group A is taken.',
})
export class OutcomeInput {
  @Field(() => LocalisedTextInput, { description: 'What is earned.' })
  readonly title: LocalisedTextInput;

  @Field(() => [String], {
    description: 'Keys of the rules that must all be met; informative ones, as a rule.',
  })
  @Extensions(CHECKED_LATER)
  readonly rules: string[];
}

/** A qualification as a designer writes it. */
@InputType('QualificationInput', { description: 'A qualification as a designer writes it.' })
export class QualificationInput {
  @Field(() => LocalisedTextInput, { description: 'What it is called.' })
  readonly title: LocalisedTextInput;

  @Field(() => String, { nullable: true, description: 'The regulator\'s number: "601/3562/1".' })
  @Extensions(CHECKED_LATER)
  readonly number?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Numbers under which other bodies award the same structure.',
  })
  @Extensions(CHECKED_LATER)
  readonly otherNumbers?: string[] | null;

  @Field(() => QualificationFramework, { description: 'Under which framework it is regulated.' })
  readonly framework: QualificationFramework;

  @Field({ description: 'The level as the framework calls it: "2", "Entry 3".' })
  @Extensions(CHECKED_LATER)
  readonly level: string;

  @Field(() => Int, { nullable: true, description: 'The credits printed on it.' })
  readonly credits?: number | null;

  @Field(() => Int, { nullable: true, description: 'The hours under guidance printed on it.' })
  readonly guidedLearningHours?: number | null;

  @Field(() => Int, { nullable: true, description: 'The hours in all printed on it.' })
  readonly totalQualificationTime?: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it is to be reviewed.' })
  readonly reviewDate?: PartialDate | null;

  @Field(() => [UnitInput], { description: 'Its units; at most 2,000.' })
  @Extensions(CHECKED_LATER)
  readonly units: UnitInput[];

  @Field(() => [UnitGroupInput], { description: 'The groups of its units.' })
  @Extensions(CHECKED_LATER)
  readonly groups: UnitGroupInput[];

  @Field(() => [RuleInput], { description: 'Its rules of combination; at most 500.' })
  @Extensions(CHECKED_LATER)
  readonly rules: RuleInput[];

  @Field(() => [OutcomeInput], { nullable: true, description: 'Titles earned by content.' })
  @Extensions(CHECKED_LATER)
  readonly outcomes?: OutcomeInput[] | null;
}
