import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../shared/node.type';

/** A body that develops or originates standards. */
@ObjectType('Organisation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A body that develops or originates standards, for example Skills CFA. Known by its name as printed.',
})
export class OrganisationType extends NodeType {
  @Field({ description: 'The name as printed.' })
  readonly name: string;
}
