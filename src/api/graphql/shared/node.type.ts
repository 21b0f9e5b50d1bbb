import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that has an id of its own. */
@InterfaceType('Node', { description: 'Anything that has an id of its own and can be fetched by it.' })
export abstract class NodeType {
  @Field(() => ID, {
    description:
      'A UUID of version 5, worked out from the content: the same document gives the same ids on every installation.',
  })
  readonly id: string;
}
