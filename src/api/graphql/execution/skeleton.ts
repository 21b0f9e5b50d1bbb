import {
  isRequiredArgument,
  Kind,
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import { isIncluded } from './conditions';
import { type OperationPlan } from './operation-plan';

/**
 * A query with every value taken out: names, aliases, types and nothing else. What @skip and @include leave out under
 * the variables of one request is gone, and so are all arguments, variables and directives; a field that must have
 * arguments has a placeholder for them.
 */
export interface Skeleton {
  readonly document: DocumentNode;
  /** The field of the original document that a field of the skeleton stands for. */
  readonly originals: ReadonlyMap<FieldNode, FieldNode>;
}

/** Strips a planned operation, with the fragments it reaches, to its skeleton. */
export function skeletonOf(plan: OperationPlan, variables: Readonly<Record<string, unknown>>): Skeleton {
  const originals = new Map<FieldNode, FieldNode>();
  const fragments = new Map<string, FragmentDefinitionNode | null>();
  const required = new Map(
    plan.fieldsWithArguments.map(({ node, definition }) => [node, placeholders(definition)]),
  );
  const sources = new Map<string, FragmentDefinitionNode>();
  for (const definition of plan.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) sources.set(definition.name.value, definition);
  }

  const stripSet = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.filter((selection) => isIncluded(selection, variables)).map(strip),
  });
  const strip = (node: SelectionNode): SelectionNode => {
    if (node.kind === Kind.FIELD) return stripField(node);
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      stripFragment(node.name.value);
      return { kind: node.kind, name: node.name };
    }
    const { kind, typeCondition, selectionSet } = node;
    return { kind, ...(typeCondition ? { typeCondition } : {}), selectionSet: stripSet(selectionSet) };
  };
  const stripField = (node: FieldNode): FieldNode => {
    const { kind, name, alias, selectionSet, loc } = node;
    const stripped: FieldNode = {
      kind,
      name,
      arguments: required.get(node) ?? [],
      ...(alias ? { alias } : {}),
      ...(loc ? { loc } : {}),
      ...(selectionSet ? { selectionSet: stripSet(selectionSet) } : {}),
    };
    originals.set(stripped, node);
    return stripped;
  };
  const stripFragment = (name: string): void => {
    const source = sources.get(name);
    if (!source || fragments.has(name)) return;
    fragments.set(name, null);
    fragments.set(name, { ...pick(source), selectionSet: stripSet(source.selectionSet) });
  };

  const { kind, operation, selectionSet } = plan.operation;
  const variableDefinitions = [PLACEHOLDER_DEFINITION];
  const definitions: DefinitionNode[] = [
    { kind, operation, variableDefinitions, selectionSet: stripSet(selectionSet) },
  ];
  for (const fragment of fragments.values()) if (fragment) definitions.push(fragment);
  return { document: { kind: Kind.DOCUMENT, definitions }, originals };
}

const PLACEHOLDER: VariableNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'placeholder' } };

const PLACEHOLDER_DEFINITION: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: PLACEHOLDER,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } },
  defaultValue: { kind: Kind.BOOLEAN, value: true },
};

/** The compiler refuses a field without its required arguments; these stand for them and are never looked at. */
function placeholders({ args }: GraphQLField<unknown, unknown>): ArgumentNode[] {
  return args.filter(isRequiredArgument).map(({ name }) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: PLACEHOLDER,
  }));
}

function pick({
  kind,
  name,
  typeCondition,
}: FragmentDefinitionNode): Omit<FragmentDefinitionNode, 'selectionSet'> {
  return { kind, name, typeCondition };
}
