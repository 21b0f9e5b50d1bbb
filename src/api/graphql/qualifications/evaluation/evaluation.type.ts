import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { listSize } from '../../execution/cost';
import { Measure, RuleKind } from '../structure/structure.enums';
import { RepairAction } from '../qualification.enums';

/** The verdict on a rule. */
@ObjectType('RuleEvaluation', {
  simpleResolvers: true,
  description: 'What one rule says of a selection. A figure that its kind does not have is null.',
})
export class RuleEvaluationType {
  @Field({ description: 'The key of the rule.' })
  readonly rule: string;

  @Field(() => RuleKind, { description: 'What it asks for.' })
  readonly kind: RuleKind;

  @Field({ description: 'Whether the selection meets it.' })
  readonly met: boolean;

  @Field({ description: 'True: it does not decide whether the selection is valid.' })
  readonly informative: boolean;

  @Field(() => Int, { nullable: true, description: 'What the selection holds.' })
  readonly taken: number | null;

  @Field(() => Int, { nullable: true, description: 'What of it counts under the readings of every maximum.' })
  readonly counted: number | null;

  @Field(() => Int, { nullable: true, description: 'What is asked for at least.' })
  readonly minimum: number | null;

  @Field(() => Int, { nullable: true, description: 'What may count, or be held, at most.' })
  readonly maximum: number | null;

  @Field(() => Int, { nullable: true, description: 'How much is missing to the minimum.' })
  readonly missing: number | null;

  @Field(() => [String], { description: 'Keys of the units at fault, or absent.' })
  readonly units: readonly string[];

  @Field(() => [String], { description: 'Keys of units that would mend it.' })
  readonly repairs: readonly string[];

  @Field(() => RepairAction, { nullable: true, description: 'Whether those are to be taken or given up.' })
  readonly repairBy: RepairAction | null;

  @Field({ description: 'True when all of them are needed together; false when any one is enough.' })
  readonly repairsTogether: boolean;

  @Field(() => [String], {
    description:
      'Keys of held units whose size or level is not published, so that the figures are too small.',
  })
  readonly incomplete: readonly string[];

  @Field({ description: 'The verdict in words, in English.' })
  readonly message: string;
}

/** A total of a selection. */
@ObjectType('SelectionTotal', {
  simpleResolvers: true,
  description: 'What a selection adds up to in one measure.',
})
export class SelectionTotalType {
  @Field(() => Measure, { description: 'What is counted.' })
  readonly measure: Measure;

  @Field(() => Int, { description: 'What is held.' })
  readonly taken: number;

  @Field(() => Int, { description: 'What of it counts under every maximum.' })
  readonly counted: number;

  @Field(() => [String], {
    description: 'Keys of held units that do not publish it, which count nothing here.',
  })
  readonly incomplete: readonly string[];
}

/** The totals in a group. */
@ObjectType('GroupTotals', { simpleResolvers: true, description: 'What a selection adds up to in a group.' })
export class GroupTotalsType {
  @Field({ description: 'The key of the group.' })
  readonly group: string;

  @Field(() => [SelectionTotalType], { description: 'One for each measure.' })
  @Extensions(listSize(4))
  readonly totals: readonly object[];
}

/** The totals at or above a level. */
@ObjectType('LevelTotals', {
  simpleResolvers: true,
  description: 'What a selection adds up to at or above a level.',
})
export class LevelTotalsType {
  @Field(() => Int, { description: 'The level.' })
  readonly level: number;

  @Field(() => [SelectionTotalType], { description: 'One for each measure.' })
  @Extensions(listSize(4))
  readonly totals: readonly object[];
}

/** A way to finish. */
@ObjectType('Completion', { simpleResolvers: true, description: 'A way to make a selection valid.' })
export class CompletionType {
  @Field(() => [String], { description: 'Keys of the units to add.' })
  readonly units: readonly string[];

  @Field(() => Int, { description: 'Their credits together.' })
  readonly credits: number;
}

/** How a selection can be finished. */
@ObjectType('SelectionCompletion', {
  simpleResolvers: true,
  description:
    'How a selection can be made valid by adding units and giving up none. What was not decided in two seconds is null.',
})
export class SelectionCompletionType {
  @Field(() => Boolean, { nullable: true, description: 'Whether it can be made valid at all.' })
  readonly canBeFinished: boolean | null;

  @Field(() => [CompletionType], {
    description: 'The smallest ways, at most five: fewest units first, then fewest credits.',
  })
  @Extensions(listSize(5))
  readonly completions: readonly object[];

  @Field({ description: 'True when it is certain that no other way is smaller.' })
  readonly isDecided: boolean;

  @Field(() => [String], { nullable: true, description: 'Keys of the units that some way to finish holds.' })
  readonly addable: readonly string[] | null;

  @Field(() => [String], {
    description: 'When it cannot be made valid: keys of rules that stand in the way together.',
  })
  readonly conflict: readonly string[];
}

/** The verdict on a selection. */
@ObjectType('SelectionEvaluation', {
  simpleResolvers: true,
  description: "Whether a learner's selection of units is valid, and why not. The figures are what counts.",
})
export class SelectionEvaluationType {
  @Field({ description: 'Whether it meets every rule that decides.' })
  readonly valid: boolean;

  @Field(() => Int, { description: 'Credits that count.' })
  readonly credits: number;

  @Field(() => Int, { description: 'Units that count.' })
  readonly unitCount: number;

  @Field(() => Int, { description: 'Hours under guidance that count.' })
  readonly guidedLearningHours: number;

  @Field(() => [RuleEvaluationType], { description: 'One for each rule, in the order given.' })
  readonly rules: readonly object[];

  @Field(() => [String], { description: 'Circumstances that no rule knows; they change nothing.' })
  readonly unknownCircumstances: readonly string[];
}
