import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { findTermByName, type TermRecord } from '../../../register/terms/term.queries';
import { Context } from '../../context';
import { type Connection } from '../shared/connection';
import { Language } from '../shared/enums';
import { LANGUAGE_ARGUMENT } from '../shared/localise';
import { ForwardPageArgs } from '../shared/page.args';
import { toNodeOrNull } from '../shared/to-node';
import { StandardConnectionType } from '../standards/standard.type';
import { SuiteConnectionType, SuiteType } from './suite.type';
import { findTermPage, loadStandardsOfTerm, nameOf } from './term.loader';

/** Suites. */
@Resolver(() => SuiteType)
export class SuiteResolver {
  @Query(() => SuiteType, {
    nullable: true,
    description: 'The suite of that name, in either language and any case.',
  })
  async suite(
    @Ctx() context: Context,
    @Arg('name', { description: 'The exact name.' }) name: string,
  ): Promise<TermRecord | null> {
    return toNodeOrNull('Suite', await findTermByName(context.rows, 'SUITE', name));
  }

  @Query(() => SuiteConnectionType, { description: 'All suites by name.' })
  suites(@Ctx() context: Context, @Args() page: ForwardPageArgs): Promise<Connection<TermRecord>> {
    return findTermPage(context, 'SUITE', 'Suite', page);
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(
    @Root() suite: TermRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return nameOf(context, suite, language);
  }

  @FieldResolver(() => StandardConnectionType, {
    description: 'The latest editions of its standards, by URN.',
  })
  standards(
    @Root() suite: TermRecord,
    @Ctx() context: Context,
    @Args() page: ForwardPageArgs,
  ): Promise<Connection<StandardRecord>> {
    return loadStandardsOfTerm(context, suite.id, page);
  }
}
