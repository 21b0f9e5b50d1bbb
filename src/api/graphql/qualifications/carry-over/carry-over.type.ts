import { Extensions, Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { WordChangeType } from '../../comparison/comparison.type';
import { constrain } from '../../execution/constraint';
import { listSize } from '../../execution/cost';
import { MappingRowType } from '../mapping/mapping.type';
import { CoverageClaim } from '../structure/structure.enums';

/** What became of an evidenced statement. */
export enum CarryOverChange {
  UNCHANGED = 'UNCHANGED',
  MOVED = 'MOVED',
  REWORDED = 'REWORDED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
  OVERLAPPING = 'OVERLAPPING',
  OTHER_KIND = 'OTHER_KIND',
  REMOVED = 'REMOVED',
}
registerEnumType(CarryOverChange, {
  name: 'CarryOverChange',
  description: 'What became of an evidenced statement in what succeeds its standard.',
  valuesConfig: {
    UNCHANGED: { description: 'The same words at the same place, or pushed along by others.' },
    MOVED: { description: 'The same words, but it changed places with others.' },
    REWORDED: { description: 'The same requirement in other words.' },
    SPLIT: { description: 'Its words are found in several statements.' },
    MERGED: { description: 'It became one with other statements.' },
    OVERLAPPING: { description: 'No statement of its kind reads alike, but one asks for much the same.' },
    OTHER_KIND: {
      description:
        'It survives only as the other kind: a criterion as knowledge, or knowledge as a criterion. Evidence for one does not ' +
        'serve for the other.',
    },
    REMOVED: { description: 'Nothing corresponds.' },
  },
});

/** A row that may be carried over. */
@ObjectType('CarryOverProposal', {
  simpleResolvers: true,
  description: 'How a row of the mapping may be carried over to what succeeds the standard of its statement.',
})
export class CarryOverProposalType {
  @Field(() => ID, {
    description:
      'By it the proposal is accepted or refused. The same from version to version, while the row and what is proposed for it ' +
      'stay the same.',
  })
  readonly id: string;

  @Field(() => MappingRowType, { description: 'The row of the mapping.' })
  readonly row: object;

  @Field(() => CarryOverChange, { description: 'What became of the statement.' })
  readonly change: CarryOverChange;

  @Field(() => Float, {
    nullable: true,
    description:
      'How alike the words are, 1 for the same text; null where no statement of its kind reads alike.',
  })
  readonly likeness: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'OVERLAPPING and OTHER_KIND: how probable it is that the two are about the same. Null for the others.',
  })
  readonly probability: number | null;

  @Field(() => [WordChangeType], {
    description: 'The difference by words, from the old text to the new, where there is one.',
  })
  @Extensions(listSize(5))
  readonly words: readonly object[];

  @Field({ description: 'What a person should know who decides, in English.' })
  readonly note: string;
}

/** A proposal that is accepted. */
@InputType('CarryOverInput', { description: 'A proposal that is accepted, as it is or changed.' })
export class CarryOverInput {
  @Field(() => ID, { description: 'The id of the proposal.' })
  readonly proposal: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Statements of the successors to evidence instead of those proposed. An empty list takes the row out of the mapping.',
  })
  @Extensions(constrain({ maxItems: 50 }))
  readonly to?: string[] | null;

  @Field(() => CoverageClaim, {
    nullable: true,
    description: 'How far they are evidenced; left out, as far as the statement before was.',
  })
  readonly claim?: CoverageClaim | null;
}
