import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { listSize } from '../execution/cost';

/** How an older code and a newer standard belong together. */
export enum LineageKind {
  REVISED = 'REVISED',
  RENUMBERED = 'RENUMBERED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
  TAILORED = 'TAILORED',
  IMPORTED = 'IMPORTED',
  REASSIGNED = 'REASSIGNED',
}
registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'How an older code and a newer standard belong together.',
  valuesConfig: {
    REVISED: { description: 'A newer edition under the same URN.' },
    RENUMBERED: { description: 'The same function under a new URN.' },
    MERGED: { description: 'Several older standards became this one.' },
    SPLIT: { description: 'The older standard became several.' },
    TAILORED: { description: 'Copied from the older standard and reworded for a context.' },
    IMPORTED: { description: 'The older standard used unchanged in another suite.' },
    REASSIGNED: { description: 'The same URN, given to another function: no successor.' },
  },
});

/** Where a code leads. */
export enum ResolutionOutcome {
  CURRENT = 'CURRENT',
  SUPERSEDED = 'SUPERSEDED',
  LEGACY = 'LEGACY',
  AMBIGUOUS = 'AMBIGUOUS',
  MULTIPLE = 'MULTIPLE',
  UNKNOWN = 'UNKNOWN',
  INVALID = 'INVALID',
}
registerEnumType(ResolutionOutcome, {
  name: 'ResolutionOutcome',
  description: 'Where a code leads.',
  valuesConfig: {
    CURRENT: { description: 'It is the URN of a standard in force.' },
    SUPERSEDED: { description: 'Something newer names it as its original; see `successors`.' },
    LEGACY: { description: 'On the register, no longer in force, and nothing newer names it.' },
    AMBIGUOUS: { description: 'Unrelated standards name it as their original; all are in `successors`.' },
    MULTIPLE: { description: 'The text holds several codes; see `parts`.' },
    UNKNOWN: {
      description: 'Well formed, but neither on the register nor named by anything on it; see `suggestions`.',
    },
    INVALID: { description: 'The text holds no code.' },
  },
});

/** A code that a standard names as its original. */
@ObjectType('OriginalUrn', {
  simpleResolvers: true,
  description:
    'A code that a standard names as its original: the standard it came from, or itself. Kept as printed whether or not the ' +
    'register has that standard.',
})
export class OriginalUrnType {
  @Field({ description: 'As printed: "CfA CC22".' })
  readonly printed: string;

  @Field(() => String, {
    nullable: true,
    description: 'The normal form: CFACC22; null when what is printed is no code.',
  })
  readonly normalised: string | null;
}

/** A standard before or after another. */
@ObjectType('LineageLink', { simpleResolvers: true, description: 'A standard before or after another.' })
export class LineageLinkType {
  @Field(() => LineageKind, { description: 'How they belong together.' })
  readonly kind: LineageKind;

  @Field({ description: 'The other end, as cited.' })
  readonly urn: string;

  @Field({ description: 'Which field of which document says so.' })
  readonly evidence: string;
}

/** A step from an older code to a newer one. */
@ObjectType('LineageStep', {
  simpleResolvers: true,
  description: 'A step from an older code to a newer one.',
})
export class LineageStepType {
  @Field({ description: 'The older code, in normal form.' })
  readonly from: string;

  @Field({ description: 'The newer code, in normal form.' })
  readonly to: string;

  @Field(() => LineageKind, { description: 'How they belong together.' })
  readonly kind: LineageKind;
}

/** Where a text typed as a code leads. */
@ObjectType('UrnResolution', { simpleResolvers: true, description: 'Where a text typed as a code leads.' })
export class UrnResolutionType {
  @Field({ description: 'The text as given.' })
  readonly input: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code in normal form: upper case, without spaces, version marks and titles; null when it is not one code.',
  })
  readonly normalised: string | null;

  @Field(() => ResolutionOutcome, { description: 'Where it leads.' })
  readonly outcome: ResolutionOutcome;

  @Field(() => [LineageStepType], { description: 'Every step walked, in order.' })
  @Extensions(listSize(2))
  readonly path: LineageStepType[];

  @Field(() => [UrnResolutionType], { description: 'One answer for each code of a text that holds several.' })
  @Extensions(listSize(1))
  readonly parts: UrnResolutionType[];

  @Field(() => [String], {
    description: 'Codes of the register that look like it, the closest first, when it is unknown.',
  })
  readonly suggestions: string[];
}
