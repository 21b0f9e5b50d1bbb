import { Extensions, Field, InputType, Int } from 'type-graphql';
import { CHECKED_LATER, LocalisedTextInput } from './localised-text.input';
import { Measure, OverMaximum, RuleKind } from '../structure/structure.enums';

/** A group of units. */
@InputType('UnitGroupInput', {
  description: 'A group of units and of further groups; it holds all that is in them, however deep.',
})
export class UnitGroupInput {
  @Field({ description: 'By what rules and other groups name it; unique in the qualification.' })
  @Extensions(CHECKED_LATER)
  readonly key: string;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'The heading, if it has one.' })
  readonly title?: LocalisedTextInput | null;

  @Field(() => [String], { description: 'Keys of its units.' })
  @Extensions(CHECKED_LATER)
  readonly units: string[];

  @Field(() => [String], { nullable: true, description: 'Keys of groups inside it.' })
  @Extensions(CHECKED_LATER)
  readonly groups?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it takes units from elsewhere; false when left out.',
  })
  readonly acceptsExternal?: boolean | null;
}

/** A rule of combination. */
@InputType('RuleInput', {
  description: 'A rule of combination. A field that its kind has no use for is refused.',
})
export class RuleInput {
  @Field({ description: 'By what answers and outcomes name it; unique in the qualification.' })
  @Extensions(CHECKED_LATER)
  readonly key: string;

  @Field(() => RuleKind, { description: 'What it asks for.' })
  readonly kind: RuleKind;

  @Field(() => [String], { nullable: true, description: 'Keys of the groups it is about.' })
  @Extensions(CHECKED_LATER)
  readonly groups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the units it is about, beside the groups.' })
  @Extensions(CHECKED_LATER)
  readonly units?: string[] | null;

  @Field(() => Measure, { nullable: true, description: 'RANGE: what is counted.' })
  readonly measure?: Measure | null;

  @Field(() => Int, { nullable: true, description: 'RANGE: at least so much must count.' })
  readonly minimum?: number | null;

  @Field(() => Int, { nullable: true, description: 'RANGE: at most so much counts, or may be held.' })
  readonly maximum?: number | null;

  @Field(() => OverMaximum, {
    nullable: true,
    description: 'RANGE: what holding more than the maximum means; REFUSE when left out.',
  })
  readonly overMaximum?: OverMaximum | null;

  @Field(() => Int, { nullable: true, description: 'RANGE: only units at or above this level.' })
  readonly level?: number | null;

  @Field(() => String, { nullable: true, description: 'REQUIRED_WHEN: in this circumstance.' })
  @Extensions(CHECKED_LATER)
  readonly circumstance?: string | null;

  @Field(() => [String], { nullable: true, description: 'REQUIRED_WHEN: and in none of these.' })
  @Extensions(CHECKED_LATER)
  readonly unless?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: it is answered, but does not decide whether a selection is valid. False when left out.',
  })
  readonly informative?: boolean | null;

  @Field(() => String, { nullable: true, description: 'BARRED_BY_CODE: this code bars nothing.' })
  @Extensions(CHECKED_LATER)
  readonly exceptCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'EXEMPTION: keys of the units exempted from.' })
  @Extensions(CHECKED_LATER)
  readonly exempts?: string[] | null;
}
