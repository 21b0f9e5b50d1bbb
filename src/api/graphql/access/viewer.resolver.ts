import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findOrganisations } from '../../../register/terms/term.queries';
import { Context } from '../../context';
import { toNode } from '../shared/to-node';
import { OrganisationType } from '../terms/organisation.type';
import { ViewerType } from './viewer.type';

/** The organisation and the scopes of a key. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description:
      'Who asks; null when no key was sent. A key that is not good is answered with UNAUTHENTICATED.',
  })
  viewer(@Ctx() { viewer }: Context): ViewerType | null {
    return viewer && { organisationId: viewer.organisationId, scopes: [...viewer.scopes].sort() };
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation that the key belongs to.' })
  async organisation(@Root() viewer: ViewerType, @Ctx() { primaryRows }: Context): Promise<object> {
    const [organisation] = await findOrganisations(primaryRows, [viewer.organisationId]);
    if (!organisation) throw new Error('the organisation of a key is not on the register');
    return toNode('Organisation')(organisation);
  }
}
