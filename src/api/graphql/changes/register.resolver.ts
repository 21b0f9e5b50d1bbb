import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { getLinksState } from '../../../links/linker/store/links-state.queries';
import { Context } from '../../context';
import { RegisterType } from './change.type';
import { LinksStateType } from './links-state.type';

/** What the register as a whole says beside its counters. */
@Resolver(() => RegisterType)
export class RegisterResolver {
  @FieldResolver(() => LinksStateType, { description: 'How far the links between statements have come.' })
  async links(@Ctx() context: Context): Promise<LinksStateType> {
    const { isReady, pending, version, epoch, linkedAt } = await getLinksState(context.rows);
    return { isReady, pending, version: String(version), epoch: epoch?.number ?? null, linkedAt };
  }
}
