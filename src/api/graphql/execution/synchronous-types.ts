import { isAbstractType, type GraphQLSchema } from 'graphql';

/**
 * Makes every interface and union find its type from the value's own `__typename`, synchronously: an asynchronous
 * resolver, such as the schema library's, cannot be compiled. Rows behind an interface or a union must carry
 * `__typename`. Never throws while a query runs: an unknown name is an error of that one field.
 */
export function resolveTypesByTypename(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typenameOf;
  }
  return schema;
}

function typenameOf(value: unknown): string | undefined {
  const name =
    typeof value === 'object' && value !== null ? (value as { __typename?: unknown }).__typename : undefined;
  return typeof name === 'string' ? name : undefined;
}
