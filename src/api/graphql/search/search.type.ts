import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import { PageInfoType } from '../shared/connection';
import { Language } from '../shared/enums';
import { StandardType } from '../standards/standard.type';
import { KnowledgeItemType, PerformanceCriterionType } from '../statements/statement.type';

/** What a search can find. */
export const SearchNodeUnion = createUnionType({
  name: 'SearchNode',
  description: 'What a search can find.',
  types: () => [StandardType, PerformanceCriterionType, KnowledgeItemType] as const,
});

/** A text in which something was found. */
@ObjectType('SearchHighlight', {
  simpleResolvers: true,
  description: 'A text in which something was found. Plain text, without any mark-up.',
})
export class SearchHighlightType {
  @Field({
    description:
      'Where it stands: `text` of a statement; `title`, `keywords`, `overview`, `suites`, `occupations`, `urn` or ' +
      '`originalUrns` of a standard.',
  })
  readonly field: string;

  @Field(() => Language, {
    description: 'Its language. A code has none, and is given in one the standard has.',
  })
  readonly language: Language;

  @Field({
    description:
      'The text, lists with "; " between their entries; of a long one the part around the first word found, with "\u2026" where ' +
      'it was cut.',
  })
  readonly text: string;

  @Field(() => [String], {
    description: 'The words of `text` that were found, as they stand there, each form once: "gwsmeriaid".',
  })
  readonly matches: readonly string[];
}

/** One find. */
@ObjectType('SearchResultEdge', { simpleResolvers: true, description: 'One find of a search.' })
export class SearchResultEdgeType {
  @Field({ description: 'Where it stands in the list; give it as `after`.' })
  readonly cursor: string;

  @Field(() => SearchNodeUnion, { description: 'What was found.' })
  readonly node: object;

  @Field(() => Float, {
    description:
      'How well it was found, never more than what stands before it. 1: the text is its code. 0.95 and 0.85: all words as ' +
      'typed, in what it is called or anywhere. 0.75 and 0.65: other forms of the words. 0.5 and 0.4: longer words that begin ' +
      'so. Less where words were left out (by their share) or corrected (0.6 of it).',
  })
  readonly score: number;
}

/** A word taken for another. */
@ObjectType('SearchCorrection', {
  simpleResolvers: true,
  description: 'That a word no text has was taken for one that is near to it.',
})
export class SearchCorrectionType {
  @Field({ description: 'The word as it was typed.' })
  readonly from: string;

  @Field({ description: 'A word of the register that was looked for in its place.' })
  readonly to: string;
}

/** A page of finds. */
@ObjectType('SearchResultConnection', {
  simpleResolvers: true,
  description: 'A page of finds, the best first.',
})
export class SearchResultConnectionType {
  @Field(() => [SearchResultEdgeType], { description: 'The page, each find with its score and its texts.' })
  readonly edges: readonly object[];

  @Field(() => [SearchNodeUnion], { description: 'The page without scores.' })
  readonly nodes: readonly object[];

  @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
  readonly pageInfo: PageInfoType;

  @Field(() => [SearchCorrectionType], {
    description:
      'Words that no text has, and what was looked for in their place. Empty when all words are known.',
  })
  readonly corrections: readonly SearchCorrectionType[];

  @Field(() => [String], {
    description:
      'Words that were left out, as typed: no text has them nor anything near them, or none has them together with the ' +
      'rarer words. Function words (the, and; y, yn) do not count as left out.',
  })
  readonly ignoredWords: readonly string[];
}
