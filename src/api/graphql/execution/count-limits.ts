import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { QueryTooComplex } from './errors';

/** A validation rule: a document may rename at most `limit` fields by aliases, `__typename` among them. */
export function aliasLimit(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let aliases = 0;
    return {
      Field(field) {
        if (field.alias) aliases += 1;
      },
      Document: { leave: () => refuse(context, aliases, limit, 'aliases') },
    };
  };
}

/** A validation rule: a document may carry at most `limit` directives. */
export function directiveLimit(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let directives = 0;
    return {
      Directive() {
        directives += 1;
      },
      Document: { leave: () => refuse(context, directives, limit, 'directives') },
    };
  };
}

function refuse(context: ValidationContext, count: number, limit: number, things: string): void {
  if (count <= limit) return;
  const refusal = new QueryTooComplex(`The query has ${count} ${things}; the limit is ${limit}.`, {
    [things]: count,
    limit,
  });
  context.reportError(new GraphQLError(refusal.message, { originalError: refusal }));
}
