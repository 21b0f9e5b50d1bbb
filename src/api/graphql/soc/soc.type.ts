import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { SocEdition } from '../shared/enums';
import { NodeType } from '../shared/node.type';
import { DateTimeScalar } from '../shared/scalars';

/** Whether the meanings of a printed code agree. */
export enum SocAgreement {
  SAME_TITLE = 'SAME_TITLE',
  DIFFERING_TITLES = 'DIFFERING_TITLES',
  ONE_EDITION = 'ONE_EDITION',
  UNKNOWN_CODE = 'UNKNOWN_CODE',
}
registerEnumType(SocAgreement, {
  name: 'SocAgreement',
  description: 'Whether a printed SOC code means the same in every edition that has it.',
  valuesConfig: {
    SAME_TITLE: { description: 'Every edition that has the code gives it the same title.' },
    DIFFERING_TITLES: { description: 'The titles differ: which edition is meant matters.' },
    ONE_EDITION: { description: 'Only one edition has the code.' },
    UNKNOWN_CODE: { description: 'No edition has the code.' },
  },
});

/** A group of the classification. */
@ObjectType('SocCode', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A group of the Standard Occupational Classification in one edition, from a major group (one digit) to a unit group ' +
    '(four digits).',
})
export class SocCodeType extends NodeType {
  @Field(() => SocEdition, { description: 'The edition.' })
  readonly edition: SocEdition;

  @Field({ description: 'The code, one to four digits.' })
  readonly code: string;

  @Field({ description: 'The official title.' })
  readonly title: string;
}

/** A code printed on a standard. */
@ObjectType('SocCitation', {
  simpleResolvers: true,
  description:
    'A SOC code as a standard prints it. No document names the edition it means, and the same digits mean different jobs in ' +
    'different editions, so every meaning is given and none is picked.',
})
export class SocCitationType {
  @Field({ description: 'The code as printed.' })
  readonly printed: string;

  @Field(() => SocEdition, {
    nullable: true,
    description:
      'The edition an editor has stated, with a reason; null unless somebody has. It is never guessed.',
  })
  readonly assertedEdition: SocEdition | null;

  @Field(() => String, { nullable: true, description: 'Why the editor says so; null when nobody has.' })
  readonly assertionReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was stated; null when nobody has.' })
  readonly assertedAt: string | null;
}

/** The Relay types of lists of SOC codes. */
export const { ConnectionType: SocCodeConnectionType, ConnectionResolver: SocCodeConnectionResolver } =
  connectionTypesOf(SocCodeType, 'SocCode', 'SOC codes');
