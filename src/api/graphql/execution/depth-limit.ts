import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { QueryTooComplex } from './errors';

/** How deep a question about the schema itself may go: the ones tools send need 15. */
export const INTROSPECTION_DEPTH = 20;

const INTROSPECTION_FIELDS = new Set(['__schema', '__type']);

/**
 * A validation rule: fields may be nested `limit` deep, fragments counted where they are spread. Questions about the
 * schema (`__schema`, `__type`) have a limit of their own. Linear in the document: each fragment is measured once.
 */
export function depthLimit(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const measured = new Map<FragmentDefinitionNode, number>();
    const depthOf = (set: SelectionSetNode | undefined): number =>
      (set?.selections ?? []).reduce((deepest, selection) => {
        if (selection.kind === Kind.FIELD) return Math.max(deepest, 1 + depthOf(selection.selectionSet));
        if (selection.kind === Kind.INLINE_FRAGMENT)
          return Math.max(deepest, depthOf(selection.selectionSet));
        return Math.max(deepest, depthOfFragment(context.getFragment(selection.name.value)));
      }, 0);
    const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
      if (!fragment) return 0;
      const known = measured.get(fragment);
      if (known !== undefined) return known;
      measured.set(fragment, 0); // a cycle, which another rule refuses, ends here
      const depth = depthOf(fragment.selectionSet);
      measured.set(fragment, depth);
      return depth;
    };
    return {
      OperationDefinition(operation) {
        for (const selection of operation.selectionSet.selections) {
          const asksAboutSchema =
            selection.kind === Kind.FIELD && INTROSPECTION_FIELDS.has(selection.name.value);
          const allowed = asksAboutSchema ? Math.max(limit, INTROSPECTION_DEPTH) : limit;
          const depth = depthOf({ kind: Kind.SELECTION_SET, selections: [selection] });
          if (depth <= allowed) continue;
          context.reportError(tooDeep(depth, allowed, selection));
        }
        return false;
      },
      FragmentDefinition: () => false,
    };
  };
}

function tooDeep(depth: number, limit: number, node: SelectionSetNode['selections'][number]): GraphQLError {
  const refusal = new QueryTooComplex(`The query is ${depth} fields deep; the limit is ${limit}.`, {
    depth,
    limit,
  });
  return new GraphQLError(refusal.message, { nodes: node, originalError: refusal });
}
