import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { type TermRecord } from '../../../register/terms/term.queries';
import { Context } from '../../context';
import { type Connection } from '../shared/connection';
import { constrain } from '../execution/constraint';
import { Language } from '../shared/enums';
import { LANGUAGE_ARGUMENT } from '../shared/localise';
import { ForwardPageArgs } from '../shared/page.args';
import { StandardConnectionType } from '../standards/standard.type';
import { OccupationConnectionType, OccupationType } from './occupation.type';
import { findTermPage, loadStandardsOfTerm, nameOf } from './term.loader';

/** Arguments of the list of occupations. */
@ArgsType()
class OccupationsArgs extends ForwardPageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only occupations whose English or Welsh name contains this text, in any case.',
  })
  @Extensions(constrain({ maxLength: 500 })) // SQLite refuses patterns of more than 50,000 bytes
  readonly nameContains?: string;
}

/** Occupations. */
@Resolver(() => OccupationType)
export class OccupationResolver {
  @Query(() => OccupationConnectionType, { description: 'All occupations by name.' })
  occupations(@Ctx() context: Context, @Args() args: OccupationsArgs): Promise<Connection<TermRecord>> {
    return findTermPage(context, 'OCCUPATION', 'Occupation', args, args.nameContains);
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(
    @Root() occupation: TermRecord,
    @Ctx() context: Context,
    @Arg('language', () => Language, LANGUAGE_ARGUMENT) language?: Language,
  ): string {
    return nameOf(context, occupation, language);
  }

  @FieldResolver(() => StandardConnectionType, {
    description: 'The latest editions of the standards that name it, by URN.',
  })
  standards(
    @Root() occupation: TermRecord,
    @Ctx() context: Context,
    @Args() page: ForwardPageArgs,
  ): Promise<Connection<StandardRecord>> {
    return loadStandardsOfTerm(context, occupation.id, page);
  }
}
