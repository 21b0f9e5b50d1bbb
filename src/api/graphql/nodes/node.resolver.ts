import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Context } from '../../context';
import { NodeType } from '../shared/node.type';
import { loadNode } from './node.loader';

/** Anything by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything that has an id; null when nothing has that one.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
  ): Promise<object | null> {
    return loadNode(context, id);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Several at once, in the order asked; null in the place of each id that nothing has.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'The ids, at most 500.' }) ids: string[],
  ): Promise<(object | null)[]> {
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}
