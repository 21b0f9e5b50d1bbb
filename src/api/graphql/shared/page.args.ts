import { ArgsType, Field, Int } from 'type-graphql';

/** The arguments of a list that is paged forward. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the front, 1 to 100; 20 when left out.' })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
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
  readonly before?: string;
}
