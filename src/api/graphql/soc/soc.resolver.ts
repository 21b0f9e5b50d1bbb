import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { countList, readPage } from '../../../common/keyset';
import { readPageRequest } from '../../../common/page';
import { type SocCodeRow } from '../../../register/soc/soc.entity';
import { agreementOf } from '../../../register/soc/soc-meaning';
import { listSocCodes, type SocCitationRecord } from '../../../register/soc/soc.queries';
import { socCodeId } from '../../../register/soc/soc-store';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { listSize } from '../execution/cost';
import { type Connection, toConnection } from '../shared/connection';
import { SocEdition } from '../shared/enums';
import { ForwardPageArgs } from '../shared/page.args';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { StandardConnectionType, StandardType } from '../standards/standard.type';
import {
  loadChildren,
  loadCitations,
  loadMeanings,
  loadSocCode,
  loadStandardCount,
  loadStandardsOfSocCode,
} from './soc.loader';
import { SocAgreement, SocCitationType, SocCodeConnectionType, SocCodeType } from './soc.type';

/** Arguments of the list of SOC codes. */
@ArgsType()
class SocCodesArgs extends ForwardPageArgs {
  @Field(() => SocEdition, { description: 'The edition.' })
  readonly edition: SocEdition;

  @Field(() => String, {
    nullable: true,
    description: 'Only codes that begin with these digits; all levels when left out.',
  })
  readonly codePrefix?: string;
}

/** Groups of the Standard Occupational Classification. */
@Resolver(() => SocCodeType)
export class SocCodeResolver {
  @Query(() => SocCodeType, {
    nullable: true,
    description: 'A group of one edition by its code; null when it has none.',
  })
  async socCode(
    @Ctx() context: Context,
    @Arg('code', { description: 'One to four digits.' }) code: string,
    @Arg('edition', () => SocEdition, { description: 'The edition.' }) edition: SocEdition,
  ): Promise<SocCodeRow | null> {
    return toNodeOrNull('SocCode', await loadSocCode(context, socCodeId(edition, code.trim())));
  }

  @Query(() => SocCodeConnectionType, {
    description: 'The groups of one edition by code, each before those below it.',
  })
  async socCodes(@Ctx() context: Context, @Args() args: SocCodesArgs): Promise<Connection<SocCodeRow>> {
    const list = listSocCodes(args.edition, args.codePrefix);
    const page = await readPage<SocCodeRow>(context.rows, list, readPageRequest(list.name, args));
    return toConnection(page, () => countList(context.rows, list), toNode('SocCode'));
  }

  @FieldResolver(() => SocCodeType, {
    nullable: true,
    description: 'The group above; null for a major group.',
  })
  async parent(@Root() code: SocCodeRow, @Ctx() context: Context): Promise<SocCodeRow | null> {
    if (code.parentCode === null) return null;
    return toNodeOrNull('SocCode', await loadSocCode(context, socCodeId(code.edition, code.parentCode)));
  }

  @FieldResolver(() => [SocCodeType], { description: 'The groups one level below, by code.' })
  async children(@Root() code: SocCodeRow, @Ctx() context: Context): Promise<SocCodeRow[]> {
    return (await loadChildren(context, `${code.edition} ${code.code}`)).map(toNode('SocCode'));
  }

  @FieldResolver(() => StandardConnectionType, {
    description:
      'The latest editions of the standards that cite the code or one below it, by URN. A document names no edition, so a ' +
      'standard stands under its code in each edition that has the code: one that cites 7212 is under 72 of SOC2000, not ' +
      'of SOC2010. Once an editor has stated which edition it means, it stands there alone.',
  })
  standards(
    @Root() code: SocCodeRow,
    @Ctx() context: Context,
    @Args() page: ForwardPageArgs,
  ): Promise<Connection<StandardRecord>> {
    return loadStandardsOfSocCode(context, code.id, page);
  }

  @FieldResolver(() => Int, {
    description:
      'How many standards `standards` lists: those of the group and of all groups below it, each once.',
  })
  standardCount(@Root() code: SocCodeRow, @Ctx() context: Context): Promise<number> {
    return loadStandardCount(context, code.id);
  }
}

/** The codes a standard cites. */
@Resolver(() => StandardType)
export class StandardSocResolver {
  @FieldResolver(() => [SocCitationType], {
    description: 'The SOC codes it prints, each with all its meanings.',
  })
  @Extensions(listSize(2))
  socCodes(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<SocCitationRecord[]> {
    return loadCitations(context, standard.id);
  }
}

/** What a printed code means. */
@Resolver(() => SocCitationType)
export class SocCitationResolver {
  @FieldResolver(() => [SocCodeType], {
    description: 'What the code means: one group for each edition that has it, the oldest edition first.',
  })
  @Extensions(listSize(3))
  async meanings(@Root() citation: SocCitationRecord, @Ctx() context: Context): Promise<SocCodeRow[]> {
    return (await meaningsOf(context, citation)).map(toNode('SocCode'));
  }

  @FieldResolver(() => SocAgreement, { description: 'Whether the meanings agree.' })
  async agreement(@Root() citation: SocCitationRecord, @Ctx() context: Context): Promise<string> {
    return agreementOf(await meaningsOf(context, citation));
  }
}

async function meaningsOf(context: Context, citation: SocCitationRecord): Promise<SocCodeRow[]> {
  return citation.code === null ? [] : loadMeanings(context, citation.code);
}
