/** Literals, quoted names and comments, in which a question mark is no placeholder; else one placeholder. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/** Turns `?` placeholders into the `$1`, `$2` … of PostgreSQL. */
export function toNumberedPlaceholders(sql: string): string {
  let count = 0;
  return sql.replace(TOKEN, (token) => (token === '?' ? `$${++count}` : token));
}
