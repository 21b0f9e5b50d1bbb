import { ArgsType, Extensions, Field, Int } from 'type-graphql';
import { constrain } from '../execution/constraint';

/** A cursor holds what its list is ordered by, which is at most one line of a document (50,000 characters), in base64. */
const LONGEST_CURSOR = 250_000;

/** The arguments of a list that is paged forward. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the front, 1 to 100; 20 when left out.' })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @Extensions(constrain({ maxLength: LONGEST_CURSOR }))
  readonly after?: string;
}

/** The arguments of a list that is paged both ways. */
@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, 1 to 100; not together with `first`.',
  })
  readonly last?: number;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  @Extensions(constrain({ maxLength: LONGEST_CURSOR }))
  readonly before?: string;
}
