import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: the schema must have the kind of operation asked for. */
export function knownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`There is no ${node.operation} in this API.`, { nodes: node }));
    },
  };
}
