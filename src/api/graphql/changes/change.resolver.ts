import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readPageRequest } from '../../../common/page';
import { type ChangeRow } from '../../../register/changes/change.entity';
import {
  countChanges,
  getRegisterState,
  listChanges,
  readChanges,
} from '../../../register/changes/change.queries';
import { Context } from '../../context';
import { loadNode } from '../nodes/node.loader';
import { type Connection, toConnection } from '../shared/connection';
import { NodeType } from '../shared/node.type';
import { ForwardPageArgs } from '../shared/page.args';
import { ChangeConnectionType, ChangeType, RegisterType } from './change.type';

/** The change log and the register as a whole. */
@Resolver(() => ChangeType)
export class ChangeResolver {
  @Query(() => ChangeConnectionType, {
    description:
      'Every change since the register began, oldest first. To keep a copy in step, keep the last `endCursor` you were given ' +
      'and ask again with it as `after`; an empty page has none, so go on with the one you have. A cursor of a change that ' +
      'this register never had, because it was filled anew or restored since, is refused: begin again without.',
  })
  async changes(@Ctx() context: Context, @Args() page: ForwardPageArgs): Promise<Connection<ChangeRow>> {
    const request = readPageRequest(listChanges().name, page);
    const found = await readChanges(context.rows, context.primaryRows, request);
    return toConnection(found, () => countChanges(context.rows));
  }

  @Query(() => RegisterType, { description: 'The register as a whole.' })
  async register(@Ctx() context: Context): Promise<RegisterType> {
    const state = await getRegisterState(context.rows);
    return { ...state, dataVersion: String(state.dataVersion) };
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: 'The node as it is now; null when it is gone.',
  })
  node(@Root() change: ChangeRow, @Ctx() context: Context): Promise<object | null> {
    return loadNode(context, change.nodeId);
  }
}
