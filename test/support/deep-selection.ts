import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A usable literal for each argument that must be given, by the name of the argument. */
export type Literals = Readonly<Record<string, string>>;

/** Writes selections that ask for everything below a type or a field, with small pages. */
export class DeepSelection {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly literals: Literals = {},
    /** Coordinates of fields to leave out below: `Standard.comparison`. */
    private readonly omitted: readonly string[] = [],
  ) {}

  /**
   * Every field of a type, and what is below it `depth` objects deep; empty when there is nothing to ask at that depth.
   * Behind an interface or a union each type is asked under aliases of its own, for their fields may differ in type.
   */
  of(type: GraphQLCompositeType, depth: number, prefix = ''): string {
    if (isObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        ({ name }) => !this.omitted.includes(`${type.name}.${name}`),
      );
      return joined(fields.map((field) => this.field(field, depth, prefix)));
    }
    const behind = this.schema.getPossibleTypes(type).map((possible) => {
      const inside = this.of(possible, depth, `${prefix}${possible.name}`);
      return inside === '' ? '' : `... on ${possible.name} { ${inside} }`;
    });
    return joined(['__typename', ...behind]);
  }

  /** One field with everything below it; empty when it is an object and there is nothing to ask at that depth. */
  field(field: GraphQLField<unknown, unknown>, depth: number, prefix = ''): string {
    const type = getNamedType(field.type);
    const alias = prefix === '' ? '' : `${prefix}${field.name}: `;
    const head = `${alias}${field.name}${this.arguments(field.args)}`;
    if (!isCompositeType(type)) return head;
    if (depth === 0) return '';
    const isPage = isObjectType(type) && type.name.endsWith('Connection');
    const inside = this.of(type, isPage ? depth : depth - 1);
    return inside === '' ? '' : `${head} { ${inside} }`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap(({ name, type, defaultValue }) => {
      if (name === 'first') return ['first: 2'];
      if (!isNonNullType(type) || defaultValue !== undefined) return [];
      const literal = this.literals[name];
      if (literal === undefined) throw new Error(`no literal for the argument ${name}: ${String(type)}`);
      return [`${name}: ${literal}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
