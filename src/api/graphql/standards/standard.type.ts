import { Field, ObjectType } from 'type-graphql';
import { type PartialDate } from '../../../common/partial-date';
import { connectionTypesOf } from '../shared/connection';
import { Language, StandardStatus, Validity } from '../shared/enums';
import { NodeType } from '../shared/node.type';
import { PartialDateScalar } from '../shared/scalars';

/** A standard of the register; computed fields are in standard.resolver.ts. */
@ObjectType('Standard', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One edition of a National Occupational Standard: what a person must be able to do and know in one function of a job. ' +
    'A URN with two editions is two standards; English and Welsh of one edition are one standard.',
})
export class StandardType extends NodeType {
  @Field(() => String, {
    nullable: true,
    description:
      'The Unique Reference Number as printed, for example INSCC006; null while the document is unidentified.',
  })
  readonly urn: string | null;

  @Field({
    description:
      'What tells two editions of one URN apart: the approval date as precise as it is known ("2021-02-05", "2024"), else ' +
      'the version ("v2"), else "undated".',
  })
  readonly edition: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the standard was approved.' })
  readonly approvedOn: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'The version number as printed.' })
  readonly versionNumber: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the standard is to be reviewed.' })
  readonly indicativeReviewDate: PartialDate | null;

  @Field(() => Validity, {
    nullable: true,
    description: 'Whether the document calls itself current or legacy.',
  })
  readonly validity: Validity | null;

  @Field(() => StandardStatus, {
    nullable: true,
    description: 'Whether it is original, tailored or imported.',
  })
  readonly status: StandardStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Core, generic or job-specific, where the document says.',
  })
  readonly category: string | null;
}

/** One language of a standard, without falling back. */
@ObjectType('StandardTranslation', {
  simpleResolvers: true,
  description: 'What a standard says in one language, without falling back to the other.',
})
export class StandardTranslationType {
  @Field(() => Language, { description: 'The language.' })
  readonly language: Language;

  @Field({ description: 'The title.' })
  readonly title: string;

  @Field(() => String, { nullable: true, description: 'The overview; null when the document has none.' })
  readonly overview: string | null;

  @Field(() => [String], { description: 'The keywords, in the order printed.' })
  readonly keywords: string[];
}

/** The Relay types of lists of standards. */
export const { ConnectionType: StandardConnectionType, ConnectionResolver: StandardConnectionResolver } =
  connectionTypesOf(StandardType, 'Standard', 'standards');
