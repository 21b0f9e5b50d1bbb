import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../shared/scalars';

/** How far the links between statements have come. */
@ObjectType('LinksState', {
  simpleResolvers: true,
  description:
    'How far the links between statements (overlaps) have come. They are computed in the background after documents have ' +
    'been imported.',
})
export class LinksStateType {
  @Field({ description: 'True when the links are those of all statements that are on the register now.' })
  readonly isReady: boolean;

  @Field(() => Int, {
    description:
      'How many different statements came, went or changed place and wait to be linked; counted up to 10,000.',
  })
  readonly pending: number;

  @Field({
    description:
      'Changes with every change of the links that are shown: overlaps are the same while this and `dataVersion` are.',
  })
  readonly version: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts how often it has been looked anew how common each word is on the register: only then do probabilities of pairs ' +
      'whose texts stay the same change. Null before links were first computed.',
  })
  readonly epoch: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When links were last brought up to date; null before they first were.',
  })
  readonly linkedAt: string | null;
}
