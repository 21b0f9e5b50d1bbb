import { ArgsType, Extensions, Field, registerEnumType } from 'type-graphql';
import { constrain } from '../execution/constraint';
import { Language } from '../shared/enums';
import { ForwardPageArgs } from '../shared/page.args';
import { StandardFilterInput } from '../standards/standards.args';

/** What a search may find. */
export enum SearchTarget {
  STANDARD = 'STANDARD',
  PERFORMANCE_CRITERION = 'PERFORMANCE_CRITERION',
  KNOWLEDGE_ITEM = 'KNOWLEDGE_ITEM',
}
registerEnumType(SearchTarget, {
  name: 'SearchTarget',
  description: 'What a search may find.',
  valuesConfig: {
    STANDARD: { description: 'Standards, by URN, title, keywords, overview, suites and occupations.' },
    PERFORMANCE_CRITERION: { description: 'Performance criteria, by their text.' },
    KNOWLEDGE_ITEM: { description: 'Knowledge items, by their text.' },
  },
});

/** Arguments of the search. */
@ArgsType()
export class SearchArgs extends ForwardPageArgs {
  @Field({
    description:
      'What to look for: words in either language, or a URN or original URN in any spelling; at most 10,000 characters. Of ' +
      'more than 32 different words the first 32 count. Case, accents, inflections, Welsh mutations, quotation marks and ' +
      'signs do not matter. A text without a letter or a figure is refused.',
  })
  @Extensions(constrain({ maxLength: 10_000 }))
  readonly text: string;

  @Field(() => Language, {
    nullable: true,
    description:
      'The language whose texts are searched; both when left out. A find may well have a text in the other language too.',
  })
  readonly language?: Language;

  @Field(() => [SearchTarget], {
    nullable: true,
    description: 'What may be found; everything when left out.',
  })
  @Extensions(constrain({ minItems: 1, maxItems: 3 }))
  readonly in?: SearchTarget[];

  @Field(() => StandardFilterInput, {
    nullable: true,
    description: 'What the standards found, or those that finds belong to, must meet.',
  })
  readonly filter?: StandardFilterInput;
}
