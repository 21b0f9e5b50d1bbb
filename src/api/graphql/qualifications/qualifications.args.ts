import { ArgsType, Field, InputType } from 'type-graphql';
import { ForwardPageArgs } from '../shared/page.args';
import { QualificationState } from './qualification.enums';

/** Narrows a list of qualifications. */
@InputType('QualificationFilter', {
  description: 'What qualifications must meet to be listed; every condition given must hold.',
})
export class QualificationFilterInput {
  @Field(() => QualificationState, {
    nullable: true,
    description: 'The state of the version that is seen. Drafts are seen by their organisation alone.',
  })
  readonly state?: QualificationState | null;

  @Field(() => String, {
    nullable: true,
    description: 'The regulator\'s number, with or without what divides it: "601/3562/1", "60135621".',
  })
  readonly number?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A URN in any spelling: qualifications that cite an edition of it, or evidence a statement of one. It need not be on ' +
      'the register.',
  })
  readonly standard?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those hit by something that has happened to a standard they cite (`affectedBy`).',
  })
  readonly affectedOnly?: boolean | null;
}

/** Arguments of the list of qualifications. */
@ArgsType()
export class QualificationsArgs extends ForwardPageArgs {
  @Field(() => QualificationFilterInput, {
    nullable: true,
    description: 'Which qualifications; all that are seen when left out.',
  })
  readonly filter?: QualificationFilterInput | null;
}
