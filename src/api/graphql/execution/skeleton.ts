import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from './conditions';
import { type OperationPlan } from './operation-plan';

/**
 * A query with every value taken out: names, aliases, types and nothing else. What @skip and @include leave out under
 * the variables of one request is gone; the rest of the arguments, variables and directives are gone too.
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
  const definitions: DefinitionNode[] = [{ kind, operation, selectionSet: stripSet(selectionSet) }];
  for (const fragment of fragments.values()) if (fragment) definitions.push(fragment);
  return { document: { kind: Kind.DOCUMENT, definitions }, originals };
}

function pick({
  kind,
  name,
  typeCondition,
}: FragmentDefinitionNode): Omit<FragmentDefinitionNode, 'selectionSet'> {
  return { kind, name, typeCondition };
}
