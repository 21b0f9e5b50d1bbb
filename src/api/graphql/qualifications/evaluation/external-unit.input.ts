import { Extensions, Field, InputType, Int } from 'type-graphql';
import { LIMITS } from '../../../../qualifications/structure/limits';
import { constrain } from '../../execution/constraint';

const NAME = constrain({ maxLength: LIMITS.name });

/** A unit from elsewhere. */
@InputType('ExternalUnitInput', {
  description: 'A unit from outside the structure, brought into a group that takes such units.',
})
export class ExternalUnitInput {
  @Field({ description: 'Its reference; a unit of that reference that is held already counts once.' })
  @Extensions(NAME)
  readonly reference: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  @Extensions(NAME)
  readonly title?: string | null;

  @Field({ description: 'The key of the group that takes it.' })
  @Extensions(NAME)
  readonly group: string;

  @Field(() => Int, { nullable: true, description: 'The level; 0 for Entry.' })
  readonly level?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many credits it has.' })
  readonly credits?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours under guidance.' })
  readonly guidedLearningHours?: number | null;
}
