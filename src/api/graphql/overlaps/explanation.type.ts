import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { listSize } from '../execution/cost';
import { Language } from '../shared/enums';

/** A stretch of a text. */
@ObjectType('TextSpan', {
  simpleResolvers: true,
  description: 'A stretch of a text, counted in UTF-16 code units from 0, the end not included.',
})
export class TextSpanType {
  @Field(() => Int, { description: 'Where it begins.' })
  readonly start: number;

  @Field(() => Int, { description: 'Where it ends.' })
  readonly end: number;
}

/** A term that both statements have. */
@ObjectType('TermMatch', {
  simpleResolvers: true,
  description: 'A term that both statements have, with its places in the text of each in that language.',
})
export class TermMatchType {
  @Field(() => Language, { description: 'The language it is of.' })
  readonly language: Language;

  @Field({ description: 'As printed; where the forms differ, both: "cwsmeriaid / gwsmeriaid".' })
  readonly term: string;

  @Field(() => [TextSpanType], { description: 'Where it stands in `from`.' })
  @Extensions(listSize(1))
  readonly from: TextSpanType[];

  @Field(() => [TextSpanType], { description: 'Where it stands in `to`.' })
  @Extensions(listSize(1))
  readonly to: TextSpanType[];
}

/** What one feature adds to the log-odds. */
@ObjectType('OverlapContribution', {
  simpleResolvers: true,
  description: 'What one thing adds to the log-odds of an overlap, or takes from them.',
})
export class OverlapContributionType {
  @Field({
    description:
      'A feature of the pair ("keyedCosine"), INTERCEPT for what every pair begins with, or OTHER_LANGUAGE for the second witness.',
  })
  readonly of: string;

  @Field(() => Float, { nullable: true, description: 'The value of the feature; null for what has none.' })
  readonly value: number | null;

  @Field(() => Float, { description: 'What it adds.' })
  readonly logOdds: number;
}

/** A bound on the probability. */
@ObjectType('OverlapLimit', {
  simpleResolvers: true,
  description: 'A reason why no likeness of words makes the two likely the same.',
})
export class OverlapLimitType {
  @Field({
    description:
      'The reason: OTHER_KIND, NUMBERS_DIFFER, NEGATION_DIFFERS, OPPOSITES, OTHER_OBJECT or FEW_TELLING_WORDS.',
  })
  readonly reason: string;

  @Field(() => Float, { description: 'The most that the probability may be.' })
  readonly most: number;
}

/** Why two statements are taken to overlap. */
@ObjectType('OverlapExplanation', {
  simpleResolvers: true,
  description:
    'Why two statements are taken to overlap, from their texts and the rarity of their words alone. Words without meaning of ' +
    'their own (the, y, yr) are left out.',
})
export class OverlapExplanationType {
  @Field(() => [String], { description: 'Terms that both have; where the printed forms differ, both forms.' })
  readonly sharedTerms: string[];

  @Field(() => [String], { description: 'Terms of `from` that `to` does not have.' })
  readonly onlyInFrom: string[];

  @Field(() => [String], { description: 'Terms of `to` that `from` does not have.' })
  readonly onlyInTo: string[];

  @Field(() => [Language], {
    description: 'The languages whose texts bear witness, the one that says more first.',
  })
  readonly languages: Language[];

  @Field(() => [TermMatchType], { description: 'The shared terms with their places in both texts.' })
  @Extensions(listSize(10))
  readonly matches: TermMatchType[];

  @Field(() => [OverlapContributionType], {
    description:
      'How the log-odds come about. Their probability, bounded by `limits`, is that of the overlap, unless the two statements ' +
      'have one wording: then it is 1.',
  })
  @Extensions(listSize(16))
  readonly contributions: OverlapContributionType[];

  @Field(() => [OverlapLimitType], { description: 'The bounds that hold; the lowest counts.' })
  @Extensions(listSize(1))
  readonly limits: OverlapLimitType[];
}
