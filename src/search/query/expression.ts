/** What an entry must have: a term, all of several things, or any of them. Nothing has any of no things. */
export type Expression =
  string | { readonly all: readonly Expression[] } | { readonly any: readonly Expression[] };

/** What no entry has. */
export const NOTHING: Expression = { any: [] };

/** True for what no entry can have. */
export function isNothing(expression: Expression): boolean {
  return typeof expression !== 'string' && 'any' in expression && expression.any.length === 0;
}

/** All of them; nothing when one of them is nothing. */
export function allOf(parts: readonly Expression[]): Expression {
  if (parts.some(isNothing)) return NOTHING;
  const flat = distinct(
    parts.flatMap((part) => (typeof part !== 'string' && 'all' in part ? part.all : [part])),
  );
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { all: flat };
}

/** Any of them. */
export function anyOf(parts: readonly Expression[]): Expression {
  const flat = distinct(
    parts.flatMap((part) => (typeof part !== 'string' && 'any' in part ? part.any : [part])),
  );
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { any: flat };
}

/** Terms are a-z and 0-9 alone, so that neither language has anything to quote. */
interface Syntax {
  readonly and: string;
  readonly or: string;
  readonly butNot: string;
}

const FTS5: Syntax = { and: ' AND ', or: ' OR ', butNot: ' NOT ' };
const TSQUERY: Syntax = { and: ' & ', or: ' | ', butNot: ' & !' };

/** The query for entries that have `wanted` and have not `except`, as FTS5 or as a tsquery. `wanted` is not nothing. */
export function toQuery(
  dialect: 'sqlite' | 'postgresql',
  wanted: Expression,
  except: Expression = NOTHING,
): string {
  const syntax = dialect === 'sqlite' ? FTS5 : TSQUERY;
  const text = write(wanted, syntax);
  return isNothing(except) ? text : `${text}${syntax.butNot}${write(except, syntax)}`;
}

function write(expression: Expression, syntax: Syntax): string {
  if (typeof expression === 'string') return expression;
  const [parts, joint] = 'all' in expression ? [expression.all, syntax.and] : [expression.any, syntax.or];
  return `(${parts.map((part) => write(part, syntax)).join(joint)})`;
}

function distinct(parts: readonly Expression[]): Expression[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
