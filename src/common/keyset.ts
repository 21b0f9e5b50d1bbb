import { groupBy } from './group-by';
import { inList, listParameter } from './dialect';
import { type CursorKey, type PageRequest, toCursor } from './page';
import { type RowReader, type SqlValue } from './rows';

/** A list in a stable order, as SQL. The order column may repeat; the id settles ties. */
export interface KeysetList {
  /** Names the list for its cursors: field, filter and order. */
  readonly name: string;
  /** The SELECT list. */
  readonly columns: string;
  /** FROM with joins. */
  readonly from: string;
  /** Conditions, joined by AND, with `?` for parameters. */
  readonly where: readonly string[];
  readonly parameters: readonly SqlValue[];
  readonly order: KeysetOrder;
}

/** The columns a list is ordered by, ascending. */
export interface KeysetOrder {
  readonly column: string;
  /** Text is compared by code point on both databases. */
  readonly type: 'text' | 'number';
  readonly id: string;
}

/** One page of rows, with what the page info needs. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

type Keyed<Row> = Row & { readonly keysetOrder: string | number; readonly keysetId: string };

/** Reads one page by keys: no OFFSET, so the last page costs what the first does. */
export async function readPage<Row>(
  rows: RowReader,
  list: KeysetList,
  request: PageRequest,
): Promise<Page<Row>> {
  const sql = pageSql(list, request);
  const found = await rows.all<Keyed<Row>>(
    `select ${list.columns}, ${keys(list)} from ${list.from} ${sql.where} order by ${sql.orderBy} limit ?`,
    [...list.parameters, ...sql.parameters, request.size + 1],
  );
  return toPage(list.name, found, request);
}

/** How many rows the whole list has. */
export async function countList(rows: RowReader, list: KeysetList): Promise<number> {
  const where = list.where.length > 0 ? `where ${list.where.join(' and ')}` : '';
  const [row] = await rows.all<{ total: number | string }>(
    `select count(*) as total from ${list.from} ${where}`,
    list.parameters,
  );
  return Number(row?.total ?? 0);
}

/** A list that each of many parents has, for example the standards of each of 50 suites. */
export interface PartitionedList extends KeysetList {
  /** The column that names the parent. */
  readonly parent: string;
}

/** One page for each parent, in one statement; parents without rows get an empty page. */
export async function readPages<Row>(
  rows: RowReader,
  list: PartitionedList,
  parents: readonly string[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const sql = pageSql({ ...list, where: [...list.where, inList(rows.dialect, list.parent)] }, request);
  const inner = `select ${list.columns}, ${keys(list)}, ${list.parent} as "keysetParent",
      row_number() over (partition by ${list.parent} order by ${sql.orderBy}) as "keysetRank"
    from ${list.from} ${sql.where}`;
  const found = await rows.all<Keyed<Row> & { keysetParent: string }>(
    `select * from (${inner}) ranked where "keysetRank" <= ? order by "keysetParent", "keysetRank"`,
    [...list.parameters, listParameter(parents), ...sql.parameters, request.size + 1],
  );
  const byParent = groupBy(found, (row) => row.keysetParent);
  return parents.map((parent) => toPage<Row>(nameFor(list, parent), byParent.get(parent) ?? [], request));
}

/** The name of the list of one parent, which its cursors carry: those of another parent are foreign to it. */
export function nameFor(list: Pick<PartitionedList, 'name'>, parent: string): string {
  return `${list.name} ${parent}`;
}

/** How many rows the list of each parent has, in one statement. */
export async function countLists(
  rows: RowReader,
  list: PartitionedList,
  parents: readonly string[],
): Promise<number[]> {
  const where = [...list.where, inList(rows.dialect, list.parent)].join(' and ');
  const found = await rows.all<{ parent: string; total: number | string }>(
    `select ${list.parent} as parent, count(*) as total from ${list.from} where ${where} group by ${list.parent}`,
    [...list.parameters, listParameter(parents)],
  );
  const totals = new Map(found.map((row) => [row.parent, Number(row.total)]));
  return parents.map((parent) => totals.get(parent) ?? 0);
}

function keys(list: KeysetList): string {
  return `${list.order.column} as "keysetOrder", ${list.order.id} as "keysetId"`;
}

function pageSql(
  list: KeysetList,
  request: PageRequest,
): { where: string; orderBy: string; parameters: SqlValue[] } {
  const { column, id } = list.order;
  const where = [...list.where];
  const parameters: SqlValue[] = [];
  const bound = (key: CursorKey | null, operator: '<' | '>') => {
    if (!key) return;
    where.push(`(${column}, ${id}) ${operator} (?, ?)`);
    parameters.push(list.order.type === 'number' ? Number(key.order) || 0 : String(key.order), key.id);
  };
  bound(request.after, '>');
  bound(request.before, '<');
  const way = request.direction === 'forward' ? 'asc' : 'desc';
  return {
    where: where.length > 0 ? `where ${where.join(' and ')}` : '',
    orderBy: `${column} ${way}, ${id} ${way}`,
    parameters,
  };
}

function toPage<Row>(list: string, found: readonly Keyed<Row>[], request: PageRequest): Page<Row> {
  const within = found.slice(0, request.size);
  const isMore = found.length > request.size;
  const forward = request.direction === 'forward';
  const ordered = forward ? within : within.reverse();
  return {
    edges: ordered.map((row) => ({
      cursor: toCursor(list, { order: row.keysetOrder, id: row.keysetId }),
      row,
    })),
    hasNextPage: request.before !== null || (forward && isMore),
    hasPreviousPage: request.after !== null || (!forward && isMore),
  };
}
