import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** True unless @skip or @include leaves the selection out under these variables. */
export function isIncluded(selection: SelectionNode, variables: Values): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}

/** The variables that decide whether a selection is left out. */
export function conditionVariables(selection: SelectionNode): string[] {
  return (selection.directives ?? []).flatMap((directive) =>
    (directive.arguments ?? []).flatMap(({ value }) =>
      value.kind === Kind.VARIABLE ? [value.name.value] : [],
    ),
  );
}
