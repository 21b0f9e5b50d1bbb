import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { listSize } from '../../execution/cost';
import { CoverageClaim, Measure, OverMaximum, RuleKind } from './structure.enums';

/** A unit. */
@ObjectType('QualificationUnit', {
  simpleResolvers: true,
  description: 'A unit of a qualification. A size that is not published is null.',
})
export class QualificationUnitType {
  @Field({ description: 'By what groups, rules and selections name it; unique in the qualification.' })
  readonly key: string;

  @Field(() => String, { nullable: true, description: 'The regulator\'s reference: "A/506/2130".' })
  readonly reference: string | null;

  @Field(() => Int, { nullable: true, description: 'The level; 0 for Entry.' })
  readonly level: number | null;

  @Field(() => Int, { nullable: true, description: 'How many credits it has.' })
  readonly credits: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours under guidance.' })
  readonly guidedLearningHours: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours in all.' })
  readonly totalQualificationTime: number | null;

  @Field(() => String, { nullable: true, description: 'Units of one code bar each other (BARRED_BY_CODE).' })
  readonly barringCode: string | null;

  @Field(() => [String], { description: 'References of other versions that are accepted in its place.' })
  readonly versions: readonly string[];
}

/** A standard that a unit is written from. */
@ObjectType('StandardCitation', {
  simpleResolvers: true,
  description: 'A standard that a unit is written from, as it was cited.',
})
export class StandardCitationType {
  @Field({ description: 'The URN as it was cited.' })
  readonly urn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The edition as it was cited; null: the one in force when it was saved.',
  })
  readonly edition: string | null;
}

/** A statement that a criterion evidences. */
@ObjectType('Evidence', {
  simpleResolvers: true,
  description: 'A statement of a standard that an assessment criterion evidences.',
})
export class EvidenceType {
  @Field(() => CoverageClaim, { description: 'How far.' })
  readonly claim: CoverageClaim;
}

/** An assessment criterion. */
@ObjectType('AssessmentCriterion', {
  simpleResolvers: true,
  description: 'An assessment criterion of a learning outcome.',
})
export class AssessmentCriterionType {
  @Field({ description: 'The number as printed: "1.2".' })
  readonly number: string;
}

/** A learning outcome. */
@ObjectType('LearningOutcome', {
  simpleResolvers: true,
  description: 'A learning outcome of a unit with its criteria.',
})
export class LearningOutcomeType {
  @Field({ description: 'The number as printed: "1".' })
  readonly number: string;

  @Field(() => [AssessmentCriterionType], { description: 'How it is assessed, in order.' })
  @Extensions(listSize(5))
  readonly assessmentCriteria: readonly object[];
}

/** A group of units. */
@ObjectType('UnitGroup', {
  simpleResolvers: true,
  description: 'A group of units and of further groups; it holds all that is in them, however deep.',
})
export class UnitGroupType {
  @Field({ description: 'By what rules and other groups name it; unique in the qualification.' })
  readonly key: string;

  @Field(() => [String], { description: 'Keys of the units directly in it.' })
  readonly units: readonly string[];

  @Field(() => [String], { description: 'Keys of the groups inside it.' })
  readonly groups: readonly string[];

  @Field({ description: 'Whether it takes units from elsewhere.' })
  readonly acceptsExternal: boolean;
}

/** A rule of combination. */
@ObjectType('RuleOfCombination', {
  simpleResolvers: true,
  description: 'A rule of combination. What its kind has no use for is null or empty.',
})
export class RuleOfCombinationType {
  @Field({ description: 'By what answers and outcomes name it; unique in the qualification.' })
  readonly key: string;

  @Field(() => RuleKind, { description: 'What it asks for.' })
  readonly kind: RuleKind;

  @Field(() => [String], { description: 'Keys of the groups it is about.' })
  readonly groups: readonly string[];

  @Field(() => [String], { description: 'Keys of the units it is about, beside the groups.' })
  readonly units: readonly string[];

  @Field(() => Measure, { nullable: true, description: 'What is counted.' })
  readonly measure: Measure | null;

  @Field(() => Int, { nullable: true, description: 'At least so much must count.' })
  readonly minimum: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so much counts, or may be held.' })
  readonly maximum: number | null;

  @Field(() => OverMaximum, {
    nullable: true,
    description: 'What holding more than the maximum means; null: REFUSE.',
  })
  readonly overMaximum: OverMaximum | null;

  @Field(() => Int, { nullable: true, description: 'Only units at or above this level.' })
  readonly level: number | null;

  @Field(() => String, { nullable: true, description: 'The units are required in this circumstance.' })
  readonly circumstance: string | null;

  @Field(() => [String], { description: 'And in none of these.' })
  readonly unless: readonly string[];

  @Field({ description: 'True: it is answered, but does not decide whether a selection is valid.' })
  readonly informative: boolean;

  @Field(() => String, { nullable: true, description: 'This barring code bars nothing.' })
  readonly exceptCode: string | null;

  @Field(() => [String], { description: 'Keys of the units exempted from.' })
  readonly exempts: readonly string[];
}

/** A title earned by content. */
@ObjectType('QualificationOutcome', {
  simpleResolvers: true,
  description: 'A title that is earned by content.',
})
export class QualificationOutcomeType {
  @Field(() => [String], { description: 'Keys of the rules that must all be met.' })
  readonly rules: readonly string[];
}
