import { isObjectType, type FieldNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { type ArgumentsByField } from './cost';

/** The root value of one compiled run: it hands every resolver the arguments worked out for its field. */
export class CompiledRun {
  constructor(
    private readonly originals: ReadonlyMap<FieldNode, FieldNode>,
    private readonly values: ArgumentsByField,
  ) {}

  /** The arguments of a field of the skeleton; undefined when it was given none and has no defaults. */
  argumentsOf(field: FieldNode | undefined): Readonly<Record<string, unknown>> | undefined {
    const original = field && this.originals.get(field);
    return original && this.values.get(original);
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

const prepared = new WeakSet<Resolver>();

/**
 * Teaches the resolvers of a schema to take their arguments from a CompiledRun when there is one. Compiled code never
 * sees the values of a request, so the ordinary executor and it work with the very same ones. Safe to call twice.
 */
export function takeArgumentsFromRun(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0 && field.resolve && !prepared.has(field.resolve))
        field.resolve = prepare(field.resolve);
    }
  }
}

function prepare(resolve: Resolver): Resolver {
  const resolver: Resolver = (parent, given, context, info) => {
    const run: unknown = info.rootValue;
    const values = run instanceof CompiledRun ? (run.argumentsOf(info.fieldNodes[0]) ?? given) : given;
    return resolve(parent, values, context, info);
  };
  prepared.add(resolver);
  return resolver;
}
