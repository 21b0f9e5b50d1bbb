import { ArgsType, Extensions, Field } from 'type-graphql';
import { LINK_KINDS } from '../../../links/standard-link';
import { constrain } from '../execution/constraint';
import { ForwardPageArgs } from '../shared/page.args';
import { LinkKind } from './link.type';

/** Which links of a standard are listed, and which page of them. */
@ArgsType()
export class StandardLinksArgs extends ForwardPageArgs {
  @Field(() => [LinkKind], { nullable: true, description: 'Only links of these kinds; all when left out.' })
  @Extensions(constrain({ maxItems: LINK_KINDS.length }))
  readonly kinds?: LinkKind[] | null;
}
