import { ArgsType, Extensions, Field, ID, Int } from 'type-graphql';
import { LIMITS } from '../../../../qualifications/structure/limits';
import { constrain } from '../../execution/constraint';
import { ExternalUnitInput } from './external-unit.input';

/** More units than this nobody brings from elsewhere. */
const MOST_EXTERNAL = 200;

/** A selection of units of a qualification. */
@ArgsType()
export class EvaluationArgs {
  @Field(() => ID, { description: 'The id of the qualification.' })
  readonly qualification: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Another version of it that may be seen; left out, the one that is shown.',
  })
  readonly version?: number | null;

  @Field(() => [String], {
    description: 'Keys of the units held; a reference or version will do where no unit has such a key.',
  })
  @Extensions(constrain({ maxItems: LIMITS.list, maxLength: LIMITS.name }))
  readonly units: string[];

  @Field(() => [ExternalUnitInput], { nullable: true, description: 'Units from elsewhere that are held.' })
  @Extensions(constrain({ maxItems: MOST_EXTERNAL }))
  readonly external?: ExternalUnitInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The circumstances of the learner, as rules name them.',
  })
  @Extensions(constrain({ maxLength: LIMITS.name }))
  readonly circumstances?: string[] | null;
}
