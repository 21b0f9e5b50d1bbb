import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A query made up by chance, valid for its schema but for the odd conflict between aliases. */
export interface RandomQuery {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes up queries with fragments, conditions, aliases, literals and variables. */
export class QueryMaker {
  private readonly random: () => number;
  private readonly fragments: string[] = [];
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
  ) {
    this.random = randomNumbers(seed);
  }

  /** The query of this maker's seed. */
  make(): RandomQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('a schema without queries');
    const selection = this.selection(root, 0);
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    return {
      text: [`query Q${declared} ${selection}`, ...this.fragments].join('\n'),
      variables: this.variables,
    };
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private name(prefix: string): string {
    return `${prefix}${(this.names += 1)}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + Math.floor(this.random() * 4);
    const parts = Array.from({ length: count }, () => this.part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    if (depth < 5 && this.chance(isAbstractType(type) ? 0.5 : 0.15)) return this.fragment(type, depth);
    if (isUnionType(type) || this.chance(0.1))
      return `${this.chance(0.5) ? `${this.name('a')}: ` : ''}__typename`;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = this.pick(depth >= 5 ? leaves : fields);
    if (!field || field.name === 'slow') return '__typename';
    const inner = getNamedType(field.type);
    const alias = field.args.length > 0 || this.chance(0.2) ? `${this.name('a')}: ` : '';
    const below = isCompositeType(inner) ? ` ${this.selection(inner, depth + 1)}` : '';
    return `${alias}${field.name}${this.arguments(field.args)}${this.condition()}${below}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const concrete = this.pick(possible);
    const interfaces =
      isInterfaceType(type) || !('getInterfaces' in concrete) ? [] : concrete.getInterfaces();
    const target = this.pick([concrete, type, ...interfaces]);
    const body = this.selection(target, depth + 1);
    if (this.chance(0.4)) return `... on ${target.name}${this.condition()} ${body}`;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${target.name} ${body}`);
    return `...${name}${this.condition()}${this.chance(0.2) ? ` ...${name}${this.condition()}` : ''}`;
  }

  private condition(): string {
    if (!this.chance(0.15)) return '';
    const directive = this.chance(0.5) ? '@skip' : '@include';
    if (this.chance(0.3)) return ` ${directive}(if: ${String(this.chance(0.5))})`;
    const known = Object.keys(this.variables).filter((name) => name.startsWith('c'));
    const name =
      known.length > 1 && this.chance(0.6)
        ? this.pick(known)
        : this.declare('c', 'Boolean!', this.chance(0.5));
    return ` ${directive}(if: $${name})`;
  }

  private declare(prefix: string, type: string, value: unknown): string {
    const name = this.name(prefix);
    this.declarations.push(`$${name}: ${type}`);
    if (value !== undefined) this.variables[name] = value;
    return name;
  }

  private arguments(definitions: readonly GraphQLArgument[]): string {
    const given = definitions.flatMap((argument) => {
      if (!isNonNullType(argument.type) && this.chance(0.4)) return [];
      if (this.chance(0.4)) {
        const omitted = !isNonNullType(argument.type) && this.chance(0.2);
        const value = omitted ? undefined : this.value(argument.type);
        return [`${argument.name}: $${this.declare('v', String(argument.type), value)}`];
      }
      return [`${argument.name}: ${this.literal(this.value(argument.type), argument.type)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private value(type: GraphQLInputType, depth = 0): unknown {
    if (isNonNullType(type)) return this.solid(type.ofType, depth);
    if (depth > 0 && this.chance(0.1)) return null;
    if (isListType(type)) {
      return Array.from({ length: 1 + Math.floor(this.random() * 2) }, () =>
        this.solid(type.ofType, depth + 1),
      );
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 3 && this.chance(0.4)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, depth + 1)]));
    }
    if (type.name === 'Int') return 1 + Math.floor(this.random() * 3);
    if (type.name === 'DateTime') return '2021-02-05T00:00:00.000Z';
    return this.pick(['INSCC006', 'BAD1', 'missing', 'CfA CC22', 'ô"\\\n']);
  }

  private solid(type: GraphQLInputType, depth: number): unknown {
    return this.value(type, depth) ?? this.solid(type, depth);
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.literal(value, type.ofType);
    if (value === null) return 'null';
    if (isListType(type))
      return `[${(value as unknown[]).map((entry) => this.literal(entry, type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return String(value);
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      const entries = Object.entries(value as object).map(([name, inner]) => {
        const field = fields[name];
        return field ? `${name}: ${this.literal(inner, field.type)}` : '';
      });
      return `{ ${entries.join(', ')} }`;
    }
    return JSON.stringify(value);
  }
}
