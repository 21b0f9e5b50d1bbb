/** The SELECT list that reads camel-case fields from the snake-case columns of a table: `s.urn_key as "urnKey"`. */
export function columnsOf(alias: string, fields: readonly string[]): string {
  return fields.map((field) => `${alias}.${toColumn(field)} as "${field}"`).join(', ');
}

/** The snake-case column of a camel-case field. */
export function toColumn(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
