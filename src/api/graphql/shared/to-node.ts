/** Adds the name of its type to a row, which interfaces and unions are told apart by. */
export function toNode(
  typeName: string,
): <Row extends object>(row: Row) => Row & { readonly __typename: string } {
  return (row) => ({ ...row, __typename: typeName });
}

/** Like `toNode`, for a row that may be missing. */
export function toNodeOrNull<Row extends object>(
  typeName: string,
  row: Row | null,
): (Row & { __typename: string }) | null {
  return row === null ? null : { ...row, __typename: typeName };
}
