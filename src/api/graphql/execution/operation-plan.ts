import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isPaged, sizeOf, weightOf, type CostBranch } from './cost';

/** A field of a query together with its definition in the schema. */
export interface PlannedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** What one walk over a valid operation finds out, once for all requests that send it. */
export interface OperationPlan {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Fields whose values must be worked out: those given arguments, or with default ones; each once. */
  readonly fieldsWithArguments: readonly PlannedField[];
  readonly cost: CostBranch;
  /** Fields of the answer's shape with every fragment written out, for each type behind an interface or union. */
  readonly expandedFields: number;
  /** Selections that carry directives, and so may be left out. */
  readonly conditions: readonly SelectionNode[];
  /** Names and aliases of all fields reached. */
  readonly responseNames: ReadonlySet<string>;
}

/** Plans an operation of a document that is valid for the schema. Linear in the document. */
export function planOperation(
  schema: GraphQLSchema,
  connections: ReadonlySet<string>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const walk = new Walk(schema, connections, document);
  const top = walk.branch(operation.selectionSet, root);
  return {
    document,
    operation,
    fieldsWithArguments: walk.fieldsWithArguments,
    cost: top.cost,
    expandedFields: top.expandedFields,
    conditions: walk.conditions,
    responseNames: walk.responseNames,
  };
}

interface Branch {
  readonly cost: CostBranch;
  readonly expandedFields: number;
}

class Walk {
  readonly fieldsWithArguments: PlannedField[] = [];
  readonly conditions: SelectionNode[] = [];
  readonly responseNames = new Set<string>();
  private readonly definitions = new Map<string, FragmentDefinitionNode>();
  private readonly fragments = new Map<string, Branch>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly connections: ReadonlySet<string>,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.definitions.set(definition.name.value, definition);
    }
  }

  branch(set: SelectionSetNode, type: GraphQLCompositeType): Branch {
    const cost: CostBranch = { objects: [], fragments: [] };
    let expandedFields = 0;
    for (const selection of set.selections) {
      if (selection.directives?.length) this.conditions.push(selection);
      if (selection.kind === Kind.FIELD) {
        expandedFields += this.field(selection, type, cost);
      } else {
        const fragment = this.fragment(selection, type);
        cost.fragments.push(fragment.cost);
        expandedFields += fragment.expandedFields;
      }
    }
    return { cost, expandedFields };
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, cost: CostBranch): number {
    this.responseNames.add(node.name.value);
    if (node.alias) this.responseNames.add(node.alias.value);
    const definition = findField(this.schema, parent, node.name.value);
    if (!definition) return 1;
    const defaults = definition.args.some(({ defaultValue }) => defaultValue !== undefined);
    if (defaults || (node.arguments?.length ?? 0) > 0) this.fieldsWithArguments.push({ node, definition });
    const type = getNamedType(definition.type);
    if (!node.selectionSet || !isCompositeType(type)) return 1;
    const inside = this.branch(node.selectionSet, type);
    const size = sizeOf(definition, parent.name, this.connections);
    const [paged, weight] = [isPaged(definition), weightOf(definition)];
    cost.objects.push({ node, paged, size, weight, inside: inside.cost });
    return 1 + inside.expandedFields * (isAbstractType(type) ? this.schema.getPossibleTypes(type).length : 1);
  }

  private fragment(selection: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): Branch {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return this.branch(
        selection.selectionSet,
        this.conditionType(selection.typeCondition?.name.value, parent),
      );
    }
    const name = selection.name.value;
    const known = this.fragments.get(name);
    if (known) return known;
    const definition = this.definitions.get(name);
    if (!definition) return { cost: { objects: [], fragments: [] }, expandedFields: 0 };
    const branch = this.branch(
      definition.selectionSet,
      this.conditionType(definition.typeCondition.name.value, parent),
    );
    this.fragments.set(name, branch);
    return branch;
  }

  private conditionType(name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? parent : this.schema.getType(name);
    return type && isCompositeType(type) ? type : parent;
  }
}

/** The definition of a field as a query may name it, with the two that ask about the schema; null for `__typename`. */
function findField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | null {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isUnionType(parent) ? null : (parent.getFields()[name] ?? null);
}
