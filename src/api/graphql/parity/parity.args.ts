import { ArgsType, Field, InputType } from 'type-graphql';
import { ForwardPageArgs } from '../shared/page.args';
import { StandardFilterInput } from '../standards/standards.args';
import { TranslationFindingKind } from './parity.type';

/** Narrows the report on languages. */
@InputType('TranslationParityFilter', {
  description: 'Which standards the report on languages lists; every condition given must hold.',
})
export class TranslationParityFilterInput extends StandardFilterInput {
  @Field(() => [TranslationFindingKind], {
    nullable: true,
    description:
      'Only standards with a finding of one of these kinds; left out, all standards, also those in good order.',
  })
  readonly findings?: TranslationFindingKind[];
}

/** Arguments of the report on languages. */
@ArgsType()
export class TranslationParityArgs extends ForwardPageArgs {
  @Field(() => TranslationParityFilterInput, {
    nullable: true,
    description: 'Which standards; the latest edition of each when left out.',
  })
  readonly filter?: TranslationParityFilterInput;
}
