import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { DateTimeScalar } from '../shared/scalars';

/** What happened to a node. */
export enum ChangeKind {
  ADDED = 'ADDED',
  MODIFIED = 'MODIFIED',
  REMOVED = 'REMOVED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a node.',
  valuesConfig: {
    ADDED: { description: 'It is new on the register.' },
    MODIFIED: { description: 'It says something else than before.' },
    REMOVED: { description: 'It is no longer on the register.' },
  },
});

/** An entry of the change log. */
@ObjectType('Change', { simpleResolvers: true, description: 'A numbered entry of the change log.' })
export class ChangeType {
  @Field(() => Int, { description: 'The number: no gaps, in the order in which changes became visible.' })
  readonly sequence: number;

  @Field(() => ChangeKind, { description: 'What happened.' })
  readonly kind: ChangeKind;

  @Field(() => ID, { description: 'The id of the node it happened to.' })
  readonly nodeId: string;

  @Field({ description: 'The type of that node, for example Standard.' })
  readonly typeName: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: string;
}

/** The Relay types of the change log. */
export const { ConnectionType: ChangeConnectionType, ConnectionResolver: ChangeConnectionResolver } =
  connectionTypesOf(ChangeType, 'Change', 'changes');

/** The register as a whole. */
@ObjectType('Register', { simpleResolvers: true, description: 'The register as a whole.' })
export class RegisterType {
  @Field(() => Int, { description: 'How many editions of standards it holds.' })
  readonly standardCount: number;

  @Field(() => Int, { description: 'How many performance criteria and knowledge items they have together.' })
  readonly statementCount: number;

  @Field({
    description:
      'Changes with every change of what everybody may read: the same version means the same answers. Overlaps follow a ' +
      'moment after the documents and have a version of their own (`links`); drafts of qualifications do not count.',
  })
  readonly dataVersion: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the register last changed; null while it is empty.',
  })
  readonly lastImportAt: string | null;
}
