import { Extensions, Field, InputType } from 'type-graphql';
import { constrain } from '../../execution/constraint';

/** Lengths are checked with everything else about a structure (structure/read-structure.ts), so that all faults come at once. */
export const CHECKED_LATER = constrain({ maxLength: Infinity, maxItems: Infinity });

/** A text in one language or both. */
@InputType('LocalisedTextInput', { description: 'A text in English, in Welsh, or in both; not in neither.' })
export class LocalisedTextInput {
  @Field(() => String, { nullable: true, description: 'In English; at most 10,000 characters.' })
  @Extensions(CHECKED_LATER)
  readonly en?: string | null;

  @Field(() => String, { nullable: true, description: 'In Welsh; at most 10,000 characters.' })
  @Extensions(CHECKED_LATER)
  readonly cy?: string | null;
}
