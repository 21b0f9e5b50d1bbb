import { Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { countFacets, type Facets } from '../../../search/results/facets';
import { type Highlight, highlightsOf } from '../../../search/results/highlight';
import { countFinds } from '../../../search/search';
import { Context } from '../../context';
import { listSize, workOf } from '../execution/cost';
import { toNode } from '../shared/to-node';
import { toCriteria } from '../standards/standard-criteria';
import { SearchFacetsType } from './search-facets.type';
import { SearchArgs } from './search.args';
import { findSearchPage, type SearchConnection, type SearchEdge } from './search.loader';
import { SearchHighlightType, SearchResultConnectionType, SearchResultEdgeType } from './search.type';

/** The search. */
@Resolver(() => SearchResultConnectionType)
export class SearchResolver {
  @Query(() => SearchResultConnectionType, {
    description:
      'Looks for words in both languages, or for a code. A find has all the words, wherever they stand in it: as typed, in ' +
      'another form (inflected, mutated), or as the beginning of a longer word; words no text has are taken for those near ' +
      'them. When nothing has all the words, the rarest that stand together count. An English word also finds the Welsh ' +
      'text of the same statement, since both are one.',
  })
  @Extensions(workOf(100))
  search(
    @Ctx() context: Context,
    @Args() { text, language, filter, ...given }: SearchArgs,
  ): Promise<SearchConnection> {
    const criteria = toCriteria(filter ?? {});
    const request = { text, language: language ?? null, targets: given.in ?? null, criteria };
    return findSearchPage(context, request, given);
  }

  @FieldResolver(() => Int, {
    description:
      'How many finds there are on all pages; they are counted up to 10,000, and 10,001 stands for more. Costs a count: ask ' +
      'only when needed.',
  })
  totalCount(@Root() { page }: SearchConnection, @Ctx() { rows }: Context): Promise<number> {
    return countFinds(rows, page);
  }

  @FieldResolver(() => SearchFacetsType, {
    description: 'The finds counted by suite, validity, language and kind.',
  })
  @Extensions(workOf(200))
  async facets(@Root() { page }: SearchConnection, @Ctx() { rows }: Context): Promise<Facets> {
    const facets = await countFacets(rows, page.search);
    return {
      ...facets,
      suites: facets.suites.map(({ suite, count }) => ({ suite: toNode('Suite')(suite), count })),
    };
  }
}

/** What of a find is worked out. */
@Resolver(() => SearchResultEdgeType)
export class SearchResultEdgeResolver {
  @FieldResolver(() => [SearchHighlightType], {
    description: 'Its texts in which words were found, in the languages searched, English first.',
  })
  @Extensions(listSize(3))
  highlights(@Root() { search, hit, texts }: SearchEdge): Highlight[] {
    return highlightsOf(search, hit, texts);
  }
}
