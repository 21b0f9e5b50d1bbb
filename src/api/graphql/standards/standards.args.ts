import { ArgsType, Extensions, Field, InputType } from 'type-graphql';
import { type PartialDate } from '../../../common/partial-date';
import { constrain } from '../execution/constraint';
import { Language, SocEdition, StandardOrder, StandardStatus, Validity } from '../shared/enums';
import { PageArgs } from '../shared/page.args';
import { PartialDateScalar } from '../shared/scalars';

/** Narrows by SOC code. */
@InputType('SocFilter', { description: 'A SOC code that standards cite.' })
export class SocFilterInput {
  @Field({ description: 'The code, one to four digits. "72" finds every code below the sub-major group 72.' })
  @Extensions(
    constrain({ format: { expression: /^\d{1,4}$/, says: 'one to four digits', counterexample: '72x' } }),
  )
  readonly code: string;

  @Field(() => SocEdition, {
    nullable: true,
    description: 'Only codes that this edition has, and that no editor has stated to mean another.',
  })
  readonly edition?: SocEdition;
}

/** Narrows a list of standards. */
@InputType('StandardFilter', {
  description: 'What standards must meet to be listed; every condition given must hold.',
})
export class StandardFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'The exact name of a suite, in either language and any case.',
  })
  readonly suite?: string;

  @Field(() => String, { nullable: true, description: 'The exact name of the developing body, in any case.' })
  readonly developedBy?: string;

  @Field(() => Validity, { nullable: true, description: 'What the document calls itself.' })
  readonly validity?: Validity;

  @Field(() => StandardStatus, { nullable: true, description: 'Original, tailored or imported.' })
  readonly status?: StandardStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The exact name of an occupation, in either language and any case.',
  })
  readonly occupation?: string;

  @Field(() => SocFilterInput, { nullable: true, description: 'A SOC code the standard cites.' })
  readonly soc?: SocFilterInput;

  @Field(() => String, {
    nullable: true,
    description: 'A code the standard names as its original, in any spelling; of several codes one suffices.',
  })
  @Extensions(constrain({ maxLength: 2_000 }))
  readonly originalUrn?: string;

  @Field(() => Language, { nullable: true, description: 'A language the standard must exist in.' })
  readonly hasLanguage?: Language;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The indicative review date lies wholly before this day ("2024" stands for its first day).',
  })
  readonly pastReviewOn?: PartialDate;

  @Field(() => String, { nullable: true, description: 'An exact keyword, in either language and any case.' })
  readonly keyword?: string;

  @Field(() => [String], { nullable: true, description: 'URNs in any spelling, at most 500.' })
  @Extensions(constrain({ maxItems: 500, maxLength: 2_000 }))
  readonly urns?: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    nullable: true,
    description: 'Leave out editions that a newer one follows.',
  })
  readonly latestEditionOnly?: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description: 'Include standards whose document does not say its URN.',
  })
  readonly includeUnidentified?: boolean;
}

/** Arguments of the list of standards. */
@ArgsType()
export class StandardsArgs extends PageArgs {
  @Field(() => StandardFilterInput, { nullable: true, description: 'Which standards; all when left out.' })
  readonly filter?: StandardFilterInput;

  @Field(() => StandardOrder, { nullable: true, description: 'In which order; by URN when left out.' })
  readonly orderBy?: StandardOrder;
}
