import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readIdenticalRequest } from '../../../links/overlaps/identical-statements';
import { findNamedStandards } from '../../../links/overlaps/named-standards';
import { readOverlapsAmong } from '../../../links/overlaps/overlaps-among';
import { readOverlapPageRequest } from '../../../links/overlaps/overlaps-of-statements';
import { type StatementOverlap } from '../../../links/overlaps/statement-overlap';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { Context } from '../../context';
import { workOf } from '../execution/cost';
import { type Connection, toConnection } from '../shared/connection';
import { ForwardPageArgs } from '../shared/page.args';
import { toStatementNode } from '../statements/statement.loader';
import { StatementType } from '../statements/statement.type';
import { OverlapArgs, OverlapsAmongArgs, toOverlapCriteria } from './overlap.args';
import { loadIdentical, loadOverlaps, toOverlapConnection } from './overlap.loader';
import { StatementConnectionType, StatementOverlapConnectionType } from './overlap.type';

/** Overlaps among standards. */
@Resolver()
export class OverlapsResolver {
  @Query(() => StatementOverlapConnectionType, {
    description:
      'Pairs of statements that ask for the same thing, among the standards named: at least two, at most 200. Each pair is ' +
      'listed once, seen from the standard named first; the likeliest come first, then in reading order. Two editions of one ' +
      'standard do not overlap each other.',
  })
  @Extensions(workOf(1_000))
  async overlaps(
    @Ctx() { rows }: Context,
    @Args() { urns, standards, ...given }: OverlapsAmongArgs,
  ): Promise<Connection<StatementOverlap>> {
    const named = await findNamedStandards(rows, { urns: urns ?? [], ids: standards ?? [] });
    return toOverlapConnection(await readOverlapsAmong(rows, named, toOverlapCriteria(given), given));
  }
}

/** What other statements ask for the same as one. */
@Resolver(() => StatementType)
export class StatementOverlapsResolver {
  @FieldResolver(() => StatementOverlapConnectionType, {
    description:
      'Statements of other units that ask for the same thing, in the latest edition of each: the likeliest first, then by ' +
      'URN and in reading order.',
  })
  @Extensions(workOf(10))
  async overlaps(
    @Root() { id }: StatementRow,
    @Ctx() context: Context,
    @Args() given: OverlapArgs,
  ): Promise<Connection<StatementOverlap>> {
    const criteria = toOverlapCriteria(given);
    const request = readOverlapPageRequest(id, criteria, given);
    return toOverlapConnection(await loadOverlaps(context, id, { criteria, request }));
  }

  @FieldResolver(() => StatementConnectionType, {
    description:
      'Statements of other units that say exactly the same, in English or in Welsh, apart from case, spacing and end marks, ' +
      'in the latest edition of each: of either kind, by URN and in reading order.',
  })
  @Extensions(workOf(10))
  async identicalStatements(
    @Root() { id }: StatementRow,
    @Ctx() context: Context,
    @Args() given: ForwardPageArgs,
  ): Promise<Connection<StatementRow>> {
    const { page, total } = await loadIdentical(context, id, readIdenticalRequest(id, given));
    return toConnection(page, total, toStatementNode);
  }
}
