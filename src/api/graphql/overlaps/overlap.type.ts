import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { WordChangeType } from '../comparison/comparison.type';
import { listSize } from '../execution/cost';
import { Language } from '../shared/enums';
import { NodeType } from '../shared/node.type';
import { DateTimeScalar } from '../shared/scalars';
import { StatementType } from '../statements/statement.type';
import { OverlapRelation, OverlapVerdict } from './overlap.enums';

/** Two statements of different units that ask for the same thing. */
@ObjectType('StatementOverlap', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Two statements of different units that ask for the same thing, wholly or in part, seen from one of them. From the other ' +
    'end it is the same overlap under another id, with `relation` the other way round.',
})
export class StatementOverlapType extends NodeType {
  @Field(() => OverlapRelation, {
    description: 'How `from` stands to `to`: as a curator set it, else as computed.',
  })
  readonly relation: OverlapRelation;

  @Field(() => Float, {
    description:
      'How probable it is that the two ask for the same thing, calibrated: of pairs at 0.8, four in five are right. 1 for the ' +
      'same wording.',
  })
  readonly probability: number;
}

/** What a curator decided of an overlap. */
@ObjectType('OverlapDecision', {
  simpleResolvers: true,
  description:
    'What a curator decided of an overlap. It holds for the texts of the two statements wherever they stand.',
})
export class OverlapDecisionType {
  @Field(() => OverlapVerdict, { description: 'What the curator said.' })
  readonly verdict: OverlapVerdict;

  @Field(() => OverlapRelation, {
    nullable: true,
    description: 'How the curator says `from` stands to `to`; null for a rejection.',
  })
  readonly relation: OverlapRelation | null;

  @Field(() => String, { nullable: true, description: "Why, in the curator's words." })
  readonly note: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: string;
}

/** How a text differs from the one that a curator saw. */
@ObjectType('StatementRewording', {
  simpleResolvers: true,
  description: 'How a text of a statement differs from the one that a curator saw.',
})
export class StatementRewordingType {
  @Field(() => StatementType, { description: 'The statement.' })
  readonly statement: object;

  @Field(() => Language, { description: 'The language of the text.' })
  readonly language: Language;

  @Field(() => [WordChangeType], {
    description: 'The difference by words, from the text then to the text now.',
  })
  @Extensions(listSize(5))
  readonly words: WordChangeType[];
}

/** What a decision leads to. */
@ObjectType('OverlapPayload', { simpleResolvers: true, description: 'The overlap after a decision.' })
export class OverlapPayloadType {
  @Field(() => StatementOverlapType, { description: 'As it stands now.' })
  readonly overlap: object;
}

/** The Relay types of lists of overlaps. */
export const {
  ConnectionType: StatementOverlapConnectionType,
  ConnectionResolver: StatementOverlapConnectionResolver,
} = connectionTypesOf(StatementOverlapType, 'StatementOverlap', 'overlaps of statements');

/** The Relay types of lists of statements of either kind. */
export const { ConnectionType: StatementConnectionType, ConnectionResolver: StatementConnectionResolver } =
  connectionTypesOf(StatementType as never, 'Statement', 'statements');
