import 'reflect-metadata';
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  Extensions,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type GraphQLSchema } from 'graphql';
import { constrain, constrainArguments } from '../../src/api/graphql/execution/constraint';
import { listSize } from '../../src/api/graphql/execution/cost';

@InterfaceType('Thing', { resolveType: (row: { __typename: string }) => row.__typename })
abstract class ThingType {
  @Field(() => ID)
  readonly id: string;
}

@ObjectType('Book', { implements: ThingType, simpleResolvers: true })
class BookType extends ThingType {
  @Field()
  readonly title: string;
}

@ObjectType('Shelf', { implements: ThingType })
class ShelfType extends ThingType {}

@ArgsType()
class PageArgs {
  @Field(() => Int, { nullable: true })
  readonly first?: number;

  @Extensions(constrain({ maximum: 3 }))
  @Field(() => Int, { defaultValue: 1 })
  readonly copies: number;

  get doubled(): number {
    return this.copies * 2;
  }
}

@InputType('BookFilter')
class BookFilter {
  @Extensions(constrain({ minLength: 2 }))
  @Field({ nullable: true })
  readonly title?: string;

  @Field(() => [BookFilter], { nullable: true })
  readonly any?: BookFilter[];
}

@Resolver(() => ShelfType)
class ShelfResolver {
  @Extensions(listSize(4))
  @FieldResolver(() => [BookType])
  async books(@Root() shelf: { id: string }, @Args() page: PageArgs): Promise<object[]> {
    return Array.from({ length: page.first ?? 2 }, (_, index) => ({
      __typename: 'Book',
      id: `${shelf.id}-${index}`,
      title: `${page.constructor.name} ${page.doubled}`,
    }));
  }
}

@Resolver()
class ThingResolver {
  @Query(() => [ThingType])
  things(
    @Arg('filter', () => BookFilter, { nullable: true }) filter?: BookFilter,
    @Arg('code', { nullable: true }) code?: string,
  ): object[] {
    const title = `${filter?.constructor.name} ${filter?.any?.[0]?.constructor.name} ${code}`;
    return [
      { __typename: 'Shelf', id: 'shelf' },
      { __typename: 'Book', id: 'book', title },
    ];
  }
}

/** A schema made from classes, as the register's own is: asynchronous types and resolvers, arguments made into instances. */
export function classSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [ThingResolver, ShelfResolver],
    orphanedTypes: [BookType, ShelfType],
    validate: false,
  });
  constrainArguments(schema, { 'Query.things(code:)': { maxLength: 9 } });
  return schema;
}
