import { type ClassType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Page } from '../../../common/keyset';

/** Where a page stands in its list. */
@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfoType {
  @Field({ description: 'True when there is more after this page.' })
  readonly hasNextPage: boolean;

  @Field({ description: 'True when there is more before this page.' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge; null when the page is empty.',
  })
  readonly startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last edge; null when the page is empty.',
  })
  readonly endCursor: string | null;
}

/** A page as resolvers return it; the total is counted only when somebody asks. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfoType;
  readonly total: () => Promise<number>;
}

/** Turns a page of rows into a connection; `toNode` may add what the API needs to know of a row. */
export function toConnection<Row, Node = Row>(
  page: Page<Row>,
  total: () => Promise<number>,
  toNode: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const edges = page.edges.map(({ cursor, row }) => ({ cursor, node: toNode(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total,
  };
}

/** The Relay types of a list: its edge, its connection, and the resolver that counts it when asked. */
export interface ConnectionTypes {
  readonly ConnectionType: ClassType;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what type-graphql takes as a resolver class
  readonly ConnectionResolver: Function;
}

/** Declares the Relay types for nodes of a class. `name` is the type's name, `things` its plural for descriptions. */
export function connectionTypesOf(node: ClassType, name: string, things: string): ConnectionTypes {
  @ObjectType(`${name}Edge`, { description: `One of the ${things} in a page.`, simpleResolvers: true })
  class EdgeType {
    @Field({ description: 'Where it stands in the list; give it as `after` or `before`.' })
    readonly cursor: string;

    @Field(() => node, { description: 'The thing itself.' })
    readonly node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${things}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, each with its cursor.' })
    readonly edges: EdgeType[];

    @Field(() => [node], { description: 'The page without cursors.' })
    readonly nodes: object[];

    @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
    readonly pageInfo: PageInfoType;
  }

  @Resolver(() => ConnectionType)
  class ConnectionResolver {
    @FieldResolver(() => Int, {
      description: 'How many there are in the whole list. Costs a count: ask only when needed.',
    })
    totalCount(@Root() connection: Connection<object>): Promise<number> {
      return connection.total();
    }
  }

  return { ConnectionType, ConnectionResolver };
}
