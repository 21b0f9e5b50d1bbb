import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { NodeType } from '../shared/node.type';
import { DateTimeScalar } from '../shared/scalars';
import { QualificationAction, QualificationState } from './qualification.enums';
import { QualificationFramework } from './structure/structure.enums';

const SAVED_AT = { description: 'When the version was saved.' };
const PUBLISHED_AT = { nullable: true, description: 'When the version was published.' };
const WITHDRAWN_AT = { nullable: true, description: 'When the version was withdrawn.' };
const WITHDRAWAL_REASON = { nullable: true, description: 'Why it was withdrawn.' };

/** A version of a qualification. */
@ObjectType('Qualification', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A qualification made of units, with the rules by which they combine and what they cover of standards: the newest version ' +
    "to its organisation, to everybody else the one published last. The id is made of the organisation and the qualification's " +
    'number, or its title while it has none, and stays.',
})
export class QualificationType extends NodeType {
  @Field(() => Int, {
    description:
      'Counts what was saved, from 1. Whoever changes it names the newest, to be sure of having read it.',
  })
  readonly version: number;

  @Field(() => QualificationState, { description: 'How far this version has come.' })
  readonly state: QualificationState;

  @Field(() => String, { nullable: true, description: 'The regulator\'s number: "601/3562/1".' })
  readonly number: string | null;

  @Field(() => QualificationFramework, { description: 'The framework it is regulated under.' })
  readonly framework: QualificationFramework;

  @Field({ description: 'The level as the framework calls it: "2", "Entry 3".' })
  readonly level: string;

  @Field(() => DateTimeScalar, SAVED_AT)
  readonly savedAt: string;

  @Field(() => DateTimeScalar, PUBLISHED_AT)
  readonly publishedAt: string | null;

  @Field(() => DateTimeScalar, WITHDRAWN_AT)
  readonly withdrawnAt: string | null;

  @Field(() => String, WITHDRAWAL_REASON)
  readonly withdrawalReason: string | null;
}

/** What there is of a version without its content. */
@ObjectType('QualificationVersion', {
  simpleResolvers: true,
  description: 'A version of a qualification; `Query.qualification` gives the whole of it.',
})
export class QualificationVersionType {
  @Field(() => Int, { description: 'Its number.' })
  readonly version: number;

  @Field(() => QualificationState, { description: 'How far it has come.' })
  readonly state: QualificationState;

  @Field(() => DateTimeScalar, SAVED_AT)
  readonly savedAt: string;

  @Field(() => DateTimeScalar, PUBLISHED_AT)
  readonly publishedAt: string | null;

  @Field(() => DateTimeScalar, WITHDRAWN_AT)
  readonly withdrawnAt: string | null;

  @Field(() => String, WITHDRAWAL_REASON)
  readonly withdrawalReason: string | null;
}

/** An entry of the audit. */
@ObjectType('QualificationEvent', {
  simpleResolvers: true,
  description: 'What somebody did to a qualification.',
})
export class QualificationEventType {
  @Field(() => Int, { description: 'Counts from 1 for each qualification.' })
  readonly sequence: number;

  @Field(() => QualificationAction, { description: 'What was done.' })
  readonly action: QualificationAction;

  @Field(() => Int, { description: 'The version that it made or concerned.' })
  readonly version: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the key it was done with; null for what the operator of the server did.',
  })
  readonly keyId: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: string;
}

/** Something probably not meant. */
@ObjectType('StructureWarning', {
  simpleResolvers: true,
  description: 'Something in a structure that can be used but is probably not meant.',
})
export class StructureWarningType {
  @Field({ description: 'Where, in the terms of the input: "groups[2].units".' })
  readonly path: string;

  @Field({ description: 'What and why.' })
  readonly reason: string;
}

/** What a mutation answers. */
@ObjectType('QualificationPayload', {
  simpleResolvers: true,
  description: 'The qualification after it was changed.',
})
export class QualificationPayloadType {
  @Field(() => QualificationType, { description: 'As its organisation sees it now.' })
  readonly qualification: object;
}

/** The Relay types of lists of qualifications. */
export const {
  ConnectionType: QualificationConnectionType,
  ConnectionResolver: QualificationConnectionResolver,
} = connectionTypesOf(QualificationType, 'Qualification', 'qualifications');
