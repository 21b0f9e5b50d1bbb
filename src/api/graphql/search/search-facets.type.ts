import { Field, Int, ObjectType } from 'type-graphql';
import { Language, Validity } from '../shared/enums';
import { SuiteType } from '../terms/suite.type';
import { SearchTarget } from './search.args';

const COUNT = { description: 'How many of the finds.' };

/** Finds in standards of a suite. */
@ObjectType('SearchSuiteFacet', {
  simpleResolvers: true,
  description: 'How many finds are standards of a suite, or belong to one.',
})
export class SearchSuiteFacetType {
  @Field(() => SuiteType, { description: 'The suite.' })
  readonly suite: object;

  @Field(() => Int, COUNT)
  readonly count: number;
}

/** Finds in standards of a validity. */
@ObjectType('SearchValidityFacet', {
  simpleResolvers: true,
  description: 'How many finds are standards of a validity, or belong to one.',
})
export class SearchValidityFacetType {
  @Field(() => Validity, {
    nullable: true,
    description: 'The validity; null where the document does not say.',
  })
  readonly value: Validity | null;

  @Field(() => Int, COUNT)
  readonly count: number;
}

/** Finds in standards of a language. */
@ObjectType('SearchLanguageFacet', {
  simpleResolvers: true,
  description:
    'How many finds are standards that exist in a language, or belong to one; in both: counted twice.',
})
export class SearchLanguageFacetType {
  @Field(() => Language, { description: 'The language.' })
  readonly language: Language;

  @Field(() => Int, COUNT)
  readonly count: number;
}

/** Finds of a kind. */
@ObjectType('SearchKindFacet', { simpleResolvers: true, description: 'How many finds are of a kind.' })
export class SearchKindFacetType {
  @Field(() => SearchTarget, { description: 'The kind.' })
  readonly target: SearchTarget;

  @Field(() => Int, COUNT)
  readonly count: number;
}

/** Finds counted by what a person may want to narrow them by. */
@ObjectType('SearchFacets', {
  simpleResolvers: true,
  description:
    'The finds counted by what a person may want to narrow them by, all pages together. Each is counted under the filter as ' +
    'it is. Of more than 10,000 finds 10,000 are counted, current standards first.',
})
export class SearchFacetsType {
  @Field(() => [SearchSuiteFacetType], { description: 'The 25 suites with the most finds, the most first.' })
  readonly suites: readonly SearchSuiteFacetType[];

  @Field(() => [SearchValidityFacetType], { description: 'By validity, the most first.' })
  readonly validity: readonly SearchValidityFacetType[];

  @Field(() => [SearchLanguageFacetType], { description: 'By language, English first.' })
  readonly languages: readonly SearchLanguageFacetType[];

  @Field(() => [SearchKindFacetType], {
    description: 'By kind: standards, performance criteria, knowledge items.',
  })
  readonly kinds: readonly SearchKindFacetType[];
}
