import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { Language } from '../shared/enums';

/** What joins two standards. */
export enum LinkKind {
  DECLARED = 'DECLARED',
  LINEAGE = 'LINEAGE',
  OVERLAP = 'OVERLAP',
  SHARED_OCCUPATION = 'SHARED_OCCUPATION',
  SHARED_SOC_CODE = 'SHARED_SOC_CODE',
  SHARED_KEYWORD = 'SHARED_KEYWORD',
  SAME_SUITE = 'SAME_SUITE',
}
registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What joins two standards.',
  valuesConfig: {
    DECLARED: { description: 'One names the other under "Links to other NOS".' },
    LINEAGE: { description: 'One came from the other: an original URN, or another edition.' },
    OVERLAP: {
      description:
        'Their statements ask for the same thing: criteria beside criteria, knowledge beside knowledge.',
    },
    SHARED_OCCUPATION: { description: 'Both name an occupation. Context, never overlap.' },
    SHARED_SOC_CODE: {
      description: 'Both print a code of the Standard Occupational Classification. Context, never overlap.',
    },
    SHARED_KEYWORD: { description: 'Both print a keyword. Context, never overlap.' },
    SAME_SUITE: { description: 'Both belong to a suite. Context, never overlap.' },
  },
});

/** That a standard is joined with another. */
@ObjectType('StandardLink', {
  simpleResolvers: true,
  description:
    'That a standard is joined with another, once for each kind of link. Worked out when asked, from what the register holds ' +
    'then.',
})
export class StandardLinkType {
  @Field(() => LinkKind, { description: 'What joins them.' })
  readonly kind: LinkKind;

  @Field(() => Float, {
    description:
      'How strong it is, from 0 to 1: 1 for a declared link and for lineage; for an overlap the share of the standard asked ' +
      'that has a counterpart, weighted by probability; for context how rare it is to share that.',
  })
  readonly strength: number;
}

/** The Relay types of lists of links. */
export const {
  ConnectionType: StandardLinkConnectionType,
  ConnectionResolver: StandardLinkConnectionResolver,
} = connectionTypesOf(StandardLinkType, 'StandardLink', 'links of a standard');

/** Where a citation leads. */
export enum CitationOutcome {
  CURRENT = 'CURRENT',
  SUPERSEDED = 'SUPERSEDED',
  LEGACY = 'LEGACY',
  AMBIGUOUS = 'AMBIGUOUS',
  UNRESOLVED = 'UNRESOLVED',
}
registerEnumType(CitationOutcome, {
  name: 'CitationOutcome',
  description: 'Where a citation of another standard leads.',
  valuesConfig: {
    CURRENT: { description: 'To the standard cited, which is in force.' },
    SUPERSEDED: {
      description: 'The standard cited was replaced; to what is in force at the end of the chain.',
    },
    LEGACY: { description: 'To the standard cited, which is no longer in force; nothing newer names it.' },
    AMBIGUOUS: {
      description: 'Several standards may be meant; they are listed, ten at most, and make no link.',
    },
    UNRESOLVED: {
      description:
        'To none that the register has, or the words name no single standard; it may resolve when more arrive.',
    },
  },
});

/** What a standard says of another under "Links to other NOS". */
@ObjectType('DeclaredCitation', {
  simpleResolvers: true,
  description:
    'A standard, or several, that a standard names under "Links to other NOS": kept with its words whether or not it leads to ' +
    'a standard on the register.',
})
export class DeclaredCitationType {
  @Field({
    description: 'The words of the document: "INSCC006 Manage direct sales", "all standards in the suite".',
  })
  readonly cited: string;

  @Field(() => Language, { description: 'The language of the text that cites it.' })
  readonly language: Language;

  @Field(() => String, {
    nullable: true,
    description: 'The code cited, in normal form; null when only words are.',
  })
  readonly code: string | null;

  @Field(() => CitationOutcome, { description: 'Where it leads.' })
  readonly outcome: CitationOutcome;
}
