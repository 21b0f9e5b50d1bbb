import { Field, ObjectType } from 'type-graphql';

/** Where an edition is marked as legacy. */
@ObjectType('LegacyMarks', {
  simpleResolvers: true,
  description:
    'Where an edition is marked as legacy. The three marks are set by different hands and need not agree; one that is absent ' +
    'says nothing. Marks that contradict each other are a diagnostic of the standard, LEGACY_MARKS_DISAGREE.',
})
export class LegacyMarksType {
  @Field({
    description:
      'True when the title, in either language, says that the standard is legacy: "… - Legacy", "(Legacy)".',
  })
  readonly inTitle: boolean;

  @Field({ description: 'True when the URN ends in the L of a legacy twin, as COSVR290L does.' })
  readonly inUrn: boolean;

  @Field({ description: 'True when the document gives its validity as legacy.' })
  readonly inValidity: boolean;
}
