import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What answers held, by schema coordinate: each value of a plain field, and each length of a list, once. */
export class ObservedValues {
  readonly values = new Map<string, Set<string>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Takes in the answer to an operation without named fragments; interfaces must be asked with `__typename`. */
  observe(query: string, data: unknown): void {
    const [operation] = parse(query).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return;
    const root = this.schema.getRootType(operation.operation);
    if (root) this.visit(operation.selectionSet, root, data);
  }

  private visit(set: SelectionSetNode, type: GraphQLCompositeType, value: unknown): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) return value.forEach((entry) => this.visit(set, type, entry));
    const given = value as Record<string, unknown>;
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value ?? type.name;
        const condition = this.schema.getType(name);
        if (isCompositeType(condition) && (isObjectType(type) || given['__typename'] === name))
          this.visit(selection.selectionSet, condition, value);
      } else if (selection.kind === Kind.FIELD && !isUnionType(type)) {
        const field = type.getFields()[selection.name.value];
        if (!field) continue;
        const answer = given[selection.alias?.value ?? selection.name.value];
        const below = getNamedType(field.type);
        const isBelow = selection.selectionSet !== undefined && isCompositeType(below);
        this.note(`${type.name}.${field.name}`, isBelow ? shapeOf(answer) : JSON.stringify(answer));
        if (isBelow) this.visit(selection.selectionSet, below, answer);
      }
    }
  }

  private note(coordinate: string, value: string): void {
    const known = this.values.get(coordinate);
    if (known) known.add(value);
    else this.values.set(coordinate, new Set([value]));
  }
}

function shapeOf(answer: unknown): string {
  if (Array.isArray(answer)) return `${answer.length} entries`;
  return answer === null ? 'null' : 'an object';
}
