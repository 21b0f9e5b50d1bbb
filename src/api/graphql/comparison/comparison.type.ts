import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { listSize } from '../execution/cost';
import { Language } from '../shared/enums';

/** What became of a statement. */
export enum StatementChangeKind {
  UNCHANGED = 'UNCHANGED',
  REWORDED = 'REWORDED',
  MOVED = 'MOVED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(StatementChangeKind, {
  name: 'StatementChangeKind',
  description: 'What became of a statement between two editions.',
  valuesConfig: {
    UNCHANGED: { description: 'The same words at the same place, or pushed along by others.' },
    REWORDED: { description: 'The same requirement in other words.' },
    MOVED: { description: 'The same words, but it changed places with others.' },
    SPLIT: { description: 'Its words are found in several statements of the other edition.' },
    MERGED: { description: 'Several statements became one.' },
    ADDED: { description: 'Only the second edition has it.' },
    REMOVED: { description: 'Only the first edition has it.' },
  },
});

/** What became of a run of words. */
export enum WordOperation {
  EQUAL = 'EQUAL',
  INSERTED = 'INSERTED',
  DELETED = 'DELETED',
}
registerEnumType(WordOperation, {
  name: 'WordOperation',
  description: 'What became of a run of words.',
  valuesConfig: {
    EQUAL: { description: 'It stayed.' },
    INSERTED: { description: 'It came.' },
    DELETED: { description: 'It went.' },
  },
});

/** A run of words that stayed, came or went. */
@ObjectType('WordChange', {
  simpleResolvers: true,
  description:
    'A run of words that stayed, came or went. Those that stayed and went make the first text, those that stayed and came the second.',
})
export class WordChangeType {
  @Field(() => WordOperation, { description: 'What became of it.' })
  readonly op: WordOperation;

  @Field({ description: 'The words, with the space before them.' })
  readonly text: string;
}

/** A field that says something else. */
@ObjectType('FieldChange', {
  simpleResolvers: true,
  description: 'A field that says something else in the second edition.',
})
export class FieldChangeType {
  @Field({ description: 'The name of the field of Standard.' })
  readonly field: string;

  @Field(() => [String], {
    description: 'What the first edition says; one entry for a text, several for a list, none for nothing.',
  })
  @Extensions(listSize(2))
  readonly from: string[];

  @Field(() => [String], { description: 'What the second edition says.' })
  @Extensions(listSize(2))
  readonly to: string[];

  @Field(() => [WordChangeType], { description: 'For a text that both have: the difference by words.' })
  @Extensions(listSize(5))
  readonly words: WordChangeType[];
}

/** How many statements came to each end. */
@ObjectType('StatementChangeCounts', {
  simpleResolvers: true,
  description: 'How many statements came to each end.',
})
export class StatementChangeCountsType {
  @Field(() => Int, { description: 'Unchanged.' })
  readonly unchanged: number;

  @Field(() => Int, { description: 'Reworded.' })
  readonly reworded: number;

  @Field(() => Int, { description: 'Moved.' })
  readonly moved: number;

  @Field(() => Int, { description: 'Split.' })
  readonly split: number;

  @Field(() => Int, { description: 'Merged.' })
  readonly merged: number;

  @Field(() => Int, { description: 'Added.' })
  readonly added: number;

  @Field(() => Int, { description: 'Removed.' })
  readonly removed: number;
}

/** What became of a statement, or of several. */
@ObjectType('StatementChange', {
  simpleResolvers: true,
  description: 'What became of a statement, or of several.',
})
export class StatementChangeType {
  @Field(() => StatementChangeKind, { description: 'What became of it.' })
  readonly change: StatementChangeKind;

  @Field(() => Float, {
    description: '1 for the same text, 0 for added and removed, else how alike the words are.',
  })
  readonly likeness: number;

  @Field({ description: 'True when it changed places with others.' })
  readonly hasMoved: boolean;

  @Field({ description: 'True when it stands under another sub-heading.' })
  readonly hasChangedGroup: boolean;

  @Field(() => [WordChangeType], {
    description: 'The difference by words where it was reworded, split or merged; else empty.',
  })
  @Extensions(listSize(5))
  readonly words: WordChangeType[];
}

/** Two editions side by side. */
@ObjectType('StandardComparison', {
  simpleResolvers: true,
  description: 'Two editions, or a standard and its successor, side by side.',
})
export class StandardComparisonType {
  @Field(() => Language, { description: 'The language they were compared in.' })
  readonly language: Language;
}
