import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { countList, readPage } from '../../../common/keyset';
import { readPageRequest } from '../../../common/page';
import { listStandards } from '../../../register/standards/standard-list.queries';
import { pickCurrent, type StandardRecord } from '../../../register/standards/standard.queries';
import { Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { toNode, toNodeOrNull } from '../shared/to-node';
import { loadEditions } from './standard.loader';
import { StandardConnectionType, StandardType } from './standard.type';
import { StandardsArgs } from './standards.args';
import { toCriteria, toUrnKey } from './standard-criteria';

/** Standards by URN and in lists. */
@Resolver(() => StandardType)
export class StandardsResolver {
  @Query(() => StandardType, {
    nullable: true,
    description:
      'A standard by its URN; null when the register has none. Older codes are found by `resolveUrn`.',
  })
  async standard(
    @Ctx() context: Context,
    @Arg('urn', { description: 'The URN in any spelling: "INSCC006", "inscc 006".' }) urn: string,
    @Arg('edition', () => String, {
      nullable: true,
      description: 'The edition; left out, the current one, else the latest.',
    })
    edition?: string,
  ): Promise<StandardRecord | null> {
    const urnKey = toUrnKey(urn);
    if (urnKey === null) return null;
    const editions = await loadEditions(context, urnKey);
    const found =
      edition == null ? pickCurrent(editions) : (editions.find((one) => one.edition === edition) ?? null);
    return toNodeOrNull('Standard', found);
  }

  @Query(() => StandardConnectionType, { description: 'The standards that meet the filter.' })
  async standards(
    @Ctx() context: Context,
    @Args() { filter, orderBy, ...page }: StandardsArgs,
  ): Promise<Connection<StandardRecord>> {
    const list = listStandards(context.rows.dialect, toCriteria(filter ?? {}), orderBy ?? 'URN');
    const found = await readPage<StandardRecord>(context.rows, list, readPageRequest(list.name, page));
    return toConnection(found, () => countList(context.rows, list), toNode('Standard'));
  }
}
