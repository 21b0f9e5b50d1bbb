import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionTypesOf } from '../shared/connection';
import { Language } from '../shared/enums';

/** What there may be to do about the two languages of an edition. */
export enum TranslationFindingKind {
  NO_WELSH = 'NO_WELSH',
  NO_ENGLISH = 'NO_ENGLISH',
  OUT_OF_DATE = 'OUT_OF_DATE',
  UNEQUAL_CRITERIA = 'UNEQUAL_CRITERIA',
  UNEQUAL_KNOWLEDGE = 'UNEQUAL_KNOWLEDGE',
  UNEQUAL_GROUPS = 'UNEQUAL_GROUPS',
  UNEQUAL_LISTS = 'UNEQUAL_LISTS',
  TEXT_MISSING = 'TEXT_MISSING',
}
registerEnumType(TranslationFindingKind, {
  name: 'TranslationFindingKind',
  description: 'What there may be to do about the two languages of an edition.',
  valuesConfig: {
    NO_WELSH: { description: 'The edition is on the register in English only.' },
    NO_ENGLISH: { description: 'The edition is on the register in Welsh only.' },
    OUT_OF_DATE: {
      description:
        'The text in one language is older: it belongs to an older edition of the same function, prints a lower version ' +
        'number, or lags behind a correction of the other one.',
    },
    UNEQUAL_CRITERIA: { description: 'The languages have different numbers of performance criteria.' },
    UNEQUAL_KNOWLEDGE: { description: 'The languages have different numbers of knowledge items.' },
    UNEQUAL_GROUPS: { description: 'The languages have different numbers of sub-headings.' },
    UNEQUAL_LISTS: {
      description: 'The languages have different numbers of suites, of occupations or of keywords.',
    },
    TEXT_MISSING: { description: 'The title, the overview or a section stands in one language only.' },
  },
});

/** Something to do about one language of an edition. */
@ObjectType('TranslationFinding', {
  simpleResolvers: true,
  description: 'Something to do about one language of an edition.',
})
export class TranslationFindingType {
  @Field(() => TranslationFindingKind, { description: 'What it is.' })
  readonly kind: TranslationFindingKind;

  @Field(() => Language, { description: 'The language that is missing, has less, or is older.' })
  readonly language: Language;

  @Field({ description: 'In words, in English: "17 performance criteria in English, 16 in Welsh".' })
  readonly message: string;
}

/** How much an edition says in one language. */
@ObjectType('TranslationCount', {
  simpleResolvers: true,
  description: 'How much an edition says in one language, as the document in that language has it.',
})
export class TranslationCountType {
  @Field(() => Language, { description: 'The language.' })
  readonly language: Language;

  @Field(() => Int, { description: 'How many performance criteria it has.' })
  readonly performanceCriteria: number;

  @Field(() => Int, { description: 'How many knowledge items it has.' })
  readonly knowledgeItems: number;

  @Field(() => Int, { description: 'Sub-headings among the performance criteria.' })
  readonly criteriaGroups: number;

  @Field(() => Int, { description: 'Sub-headings among the knowledge items.' })
  readonly knowledgeGroups: number;

  @Field(() => Int, { description: 'Suites named.' })
  readonly suites: number;

  @Field(() => Int, { description: 'Occupations named.' })
  readonly occupations: number;

  @Field(() => Int, { description: 'Keywords.' })
  readonly keywords: number;

  @Field(() => String, { nullable: true, description: 'The version number it prints.' })
  readonly versionNumber: string | null;
}

/** How the two languages of an edition stand to each other. */
@ObjectType('TranslationParity', {
  description: 'How the English and the Welsh of one edition stand to each other.',
})
export class TranslationParityType {}

/** How many standards have a finding of one kind. */
@ObjectType('TranslationFindingTotal', {
  simpleResolvers: true,
  description: 'How many standards have a finding of one kind.',
})
export class TranslationFindingTotalType {
  @Field(() => TranslationFindingKind, { description: 'The kind.' })
  readonly kind: TranslationFindingKind;

  @Field(() => Int, { description: 'How many standards; one with several findings of the kind counts once.' })
  readonly standards: number;
}

/** The languages of many standards, summed up. */
@ObjectType('TranslationParitySummary', {
  simpleResolvers: true,
  description: 'The languages of many standards, summed up.',
})
export class TranslationParitySummaryType {
  @Field(() => Int, { description: 'How many standards there are.' })
  readonly standards: number;

  @Field(() => Int, { description: 'How many exist in English.' })
  readonly withEnglish: number;

  @Field(() => Int, { description: 'How many exist in Welsh.' })
  readonly withWelsh: number;

  @Field(() => Int, { description: 'How many exist in both languages.' })
  readonly withBoth: number;

  @Field(() => Int, { description: 'How many exist in both languages with nothing to do about either.' })
  readonly withoutFindings: number;

  @Field(() => [TranslationFindingTotalType], { description: 'One entry for each kind of finding.' })
  readonly findings: TranslationFindingTotalType[];
}

/** The Relay types of the report on languages. */
export const {
  ConnectionType: TranslationParityConnectionType,
  ConnectionResolver: TranslationParityConnectionResolver,
} = connectionTypesOf(
  TranslationParityType,
  'TranslationParity',
  'standards with the state of their languages',
);
