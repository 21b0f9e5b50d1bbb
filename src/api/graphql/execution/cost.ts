import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../../../common/page';

/** The coerced arguments of the fields of one request that have any. */
export type ArgumentsByField = ReadonlyMap<FieldNode, Readonly<Record<string, unknown>>>;

/** How many entries a list is taken to have before it is fetched. */
export type ListSize =
  | { readonly by: 'assumption'; readonly entries: number }
  /** As many as the page asked for by the field's own `first` or `last`. */
  | { readonly by: 'page' }
  /** As many as the page of the connection it stands in (`edges`, `nodes`). */
  | { readonly by: 'connection' }
  /** As many as the list given as that argument. */
  | { readonly by: 'argument'; readonly name: string };

/** Entries of a list nobody has said anything about. */
const DEFAULT_LIST_SIZE = 10;
const INTROSPECTION_LIST_SIZE = 6;

/** The schema extension that says how long a list usually is: `@Extensions(listSize(3))` on the field. */
export function listSize(entries: number): Record<string, unknown> {
  return { listSize: entries };
}

/**
 * The schema extension for a field whose object takes more work than fetching one: as much as fetching so many
 * (`@Extensions(workOf(300))`; fetching one takes about 0.05 ms).
 */
export function workOf(objects: number): Record<string, unknown> {
  return { workOf: objects };
}

/** What each object counts that a field returns. */
export function weightOf(field: Field): number {
  const declared = field.extensions['workOf'];
  return typeof declared === 'number' ? declared : 1;
}

type Field = GraphQLField<unknown, unknown>;

/** True for a field that hands out pages: it takes `first` or `last`. */
export function isPaged(field: Field): boolean {
  return field.args.some(({ name }) => name === 'first' || name === 'last');
}

/** Names of the types that stand for one page: what paged fields return, unless that is a plain list. */
export function connectionTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const pages = fields.filter((field) => isPaged(field) && !isListType(getNullableType(field.type)));
  return new Set(pages.map((field) => getNamedType(field.type).name));
}

/** How long the list is that a field returns; null when it returns no list of objects. */
export function sizeOf(field: Field, parentType: string, connections: ReadonlySet<string>): ListSize | null {
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return null;
  const declared = field.extensions['listSize'];
  if (typeof declared === 'number') return { by: 'assumption', entries: declared };
  if (isPaged(field)) return { by: 'page' };
  if (connections.has(parentType)) return { by: 'connection' };
  if (parentType.startsWith('__')) return { by: 'assumption', entries: INTROSPECTION_LIST_SIZE };
  const listed = field.args.find(
    (argument) => isRequiredArgument(argument) && isListType(getNullableType(argument.type)),
  );
  return listed ? { by: 'argument', name: listed.name } : { by: 'assumption', entries: DEFAULT_LIST_SIZE };
}

/** The selections of one set of braces, as far as they cost anything. */
export interface CostBranch {
  readonly objects: CostField[];
  readonly fragments: CostBranch[];
}

/** A field that returns an object or a list of objects. */
export interface CostField {
  readonly node: FieldNode;
  readonly paged: boolean;
  readonly size: ListSize | null;
  /** What each of its objects counts. */
  readonly weight: number;
  readonly inside: CostBranch;
}

/** What a branch costs: once, and for every entry of the page around it. */
interface BranchCost {
  readonly once: number;
  readonly perEntry: number;
}

/**
 * The number of objects a query may touch: every object counts one, or more where it takes more work, and whatever is
 * inside a list counts as often as the list is long. Each fragment is counted once however often it is spread, so the work
 * is linear in the document.
 */
export function costOf(branch: CostBranch, values: ArgumentsByField): number {
  const counted = new Map<CostBranch, BranchCost>();
  const { once, perEntry } = costOfBranch(branch, values, counted);
  return once + perEntry * DEFAULT_PAGE_SIZE;
}

function costOfBranch(
  branch: CostBranch,
  values: ArgumentsByField,
  counted: Map<CostBranch, BranchCost>,
): BranchCost {
  const known = counted.get(branch);
  if (known) return known;
  let once = 0;
  let perEntry = 0;
  for (const field of branch.objects) {
    const inside = costOfBranch(field.inside, values, counted);
    const page = pageSize(field, values);
    const entry = field.weight + inside.once + inside.perEntry * page;
    if (field.size?.by === 'connection') perEntry += entry;
    else once += entry * entriesOf(field, page, values);
  }
  for (const fragment of branch.fragments) {
    const inside = costOfBranch(fragment, values, counted);
    once += inside.once;
    perEntry += inside.perEntry;
  }
  const cost = { once, perEntry };
  counted.set(branch, cost);
  return cost;
}

function pageSize(field: CostField, values: ArgumentsByField): number {
  if (!field.paged) return DEFAULT_PAGE_SIZE;
  const { first, last } = values.get(field.node) ?? {};
  const asked = Math.max(typeof first === 'number' ? first : 0, typeof last === 'number' ? last : 0);
  return asked > 0 ? asked : DEFAULT_PAGE_SIZE;
}

function entriesOf({ node, size }: CostField, page: number, values: ArgumentsByField): number {
  if (size === null) return 1;
  if (size.by === 'page') return page;
  if (size.by === 'assumption') return size.entries;
  const given = size.by === 'argument' ? values.get(node)?.[size.name] : undefined;
  return Array.isArray(given) ? given.length : DEFAULT_LIST_SIZE;
}
