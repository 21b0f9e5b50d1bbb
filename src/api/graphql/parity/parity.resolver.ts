import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { countList, readPage } from '../../../common/keyset';
import { readPageRequest } from '../../../common/page';
import { listParity, summariseParity, type ParitySummary } from '../../../register/parity/parity.queries';
import { type TranslationFindingRow, type TranslationRow } from '../../../register/parity/translation.entity';
import { type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { listSize } from '../execution/cost';
import { type Connection, toConnection } from '../shared/connection';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { toCriteria } from '../standards/standard-criteria';
import { loadStandard } from '../standards/standard.loader';
import { StandardType } from '../standards/standard.type';
import { TranslationParityArgs } from './parity.args';
import { loadFindings, loadTranslations } from './parity.loader';
import {
  TranslationCountType,
  TranslationFindingType,
  TranslationParityConnectionType,
  TranslationParitySummaryType,
  TranslationParityType,
} from './parity.type';

/** A page of the report, which is summed up when somebody asks. */
interface ParityConnection extends Connection<StandardRecord> {
  readonly sumUp: () => Promise<ParitySummary>;
}

/** How the languages of standards stand to each other; a parity is read from its standard. */
@Resolver(() => TranslationParityType)
export class TranslationParityResolver {
  @Query(() => TranslationParityConnectionType, {
    description:
      'For each standard what exists in which language and what there is to do about it, by URN: the work list of whoever ' +
      'looks after the Welsh texts.',
  })
  async translationParity(
    @Ctx() context: Context,
    @Args() { filter, ...page }: TranslationParityArgs,
  ): Promise<ParityConnection> {
    const { findings, ...standards } = filter ?? {};
    const criteria = toCriteria(standards);
    const list = listParity(context.rows.dialect, criteria, findings ?? undefined);
    const found = await readPage<StandardRecord>(context.rows, list, readPageRequest(list.name, page));
    return {
      ...toConnection(found, () => countList(context.rows, list), toNode('Standard')),
      sumUp: () => summariseParity(context.rows, criteria),
    };
  }

  @FieldResolver(() => StandardType, { description: 'The edition.' })
  standard(@Root() standard: StandardRecord): StandardRecord {
    return toNode('Standard')(standard);
  }

  @FieldResolver(() => [TranslationCountType], {
    description: 'How much it says in each language it exists in, English first.',
  })
  @Extensions(listSize(2))
  counts(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<TranslationRow[]> {
    return loadTranslations(context, standard.id);
  }

  @FieldResolver(() => [TranslationFindingType], {
    description: 'What there is to do about its languages, in the order of the kinds; empty when they agree.',
  })
  @Extensions(listSize(3))
  findings(@Root() standard: StandardRecord, @Ctx() context: Context): Promise<TranslationFindingRow[]> {
    return loadFindings(context, standard.id);
  }

  @FieldResolver(() => StandardType, {
    nullable: true,
    description:
      'The nearest older edition of the same function that has the language which this one lacks: where a translation may ' +
      'begin. Null when there is none, and when nothing is lacking.',
  })
  async olderTranslation(
    @Root() standard: StandardRecord,
    @Ctx() context: Context,
  ): Promise<StandardRecord | null> {
    const findings = await loadFindings(context, standard.id);
    const id = findings.find(({ olderStandardId }) => olderStandardId !== null)?.olderStandardId ?? null;
    return id === null ? null : toNodeOrNull('Standard', await loadStandard(context, id));
  }
}

/** The sum of a report. */
@Resolver(() => TranslationParityConnectionType)
export class TranslationParitySummaryResolver {
  @FieldResolver(() => TranslationParitySummaryType, {
    description:
      'The totals of all standards that meet the filter, its `findings` left aside, so that they stay the same from one ' +
      'work list to the next.',
  })
  summary(@Root() connection: ParityConnection): Promise<ParitySummary> {
    return connection.sumUp();
  }
}

/** The languages of one standard. */
@Resolver(() => StandardType)
export class StandardParityResolver {
  @FieldResolver(() => TranslationParityType, {
    description: 'How the English and the Welsh of this edition stand to each other.',
  })
  translationParity(@Root() standard: StandardRecord): StandardRecord {
    return standard;
  }
}
