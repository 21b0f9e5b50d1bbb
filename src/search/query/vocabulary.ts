import { prefixParameters } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { toNear } from '../index/word-store';
import { type QueryToken } from './query-words';

/** So many keys at most stand for the words that begin as one does: those of the words that most standards have. */
const MOST_ENDINGS = 64;
/** Shorter beginnings say too little. */
const SHORTEST_BEGINNING = 3;

/** What the words of the register have to do with one form that is looked for. */
export interface KnownForms {
  /** How many standards have the form or others with its key, each form counted by itself; 0 when none does. */
  readonly standards: number;
  /** True when some text has the very form. */
  readonly isExact: boolean;
  /** True when some text has another form with its key. */
  readonly hasOthers: boolean;
  /** Other keys, those of longer words that begin with it. */
  readonly longer: readonly string[];
}

/** Tells what is known of a form. */
export type KnownFormsOf = (token: QueryToken) => KnownForms;

const UNKNOWN: KnownForms = { standards: 0, isExact: false, hasOthers: false, longer: [] };

/** Tells a form from others. */
function nameOf({ language, exact }: QueryToken): string {
  return `${language} ${exact}`;
}

/** What is known of each form. Two queries. */
export async function findKnownForms(rows: RowReader, tokens: readonly QueryToken[]): Promise<KnownFormsOf> {
  const asked = [...new Map(tokens.map((token) => [nameOf(token), token])).values()];
  const counted = await countForms(rows, asked);
  const longer = await findLonger(rows, asked);
  const known = new Map<string, KnownForms>();
  for (const token of asked) {
    const name = nameOf(token);
    const { standards = 0, forms = 0, own = 0 } = counted.get(name) ?? {};
    const others = (longer.get(name) ?? []).filter((key) => key !== token.key);
    known.set(name, { standards, isExact: own > 0, hasOthers: forms > own, longer: others });
  }
  return (token) => known.get(nameOf(token)) ?? UNKNOWN;
}

interface CountedForms {
  readonly name: string;
  readonly standards: number;
  readonly forms: number;
  readonly own: number;
}

async function countForms(
  rows: RowReader,
  tokens: readonly QueryToken[],
): Promise<Map<string, CountedForms>> {
  const asked = tokens.map((token) => ({ name: nameOf(token), ...token }));
  // A cross join, for SQLite would go through all words otherwise.
  const found = await rows.all<CountedForms>(
    `select q.name, sum(w.standards) as standards, count(*) as forms,
            sum(case when w.word = q.exact then 1 else 0 end) as own
       from ${records(rows, ['name', 'language', 'exact', 'key'])} q cross join search_word w
      where w.language = q.language and w.key = q.key group by q.name`,
    [JSON.stringify(asked)],
  );
  return new Map(found.map((row) => [row.name, row]));
}

async function findLonger(rows: RowReader, tokens: readonly QueryToken[]): Promise<Map<string, string[]>> {
  const asked = tokens.flatMap((token) => {
    const near = toNear(token.language, token.exact, token.key);
    if (near.length < SHORTEST_BEGINNING) return [];
    const [from, below] = prefixParameters(near);
    return [{ name: nameOf(token), language: token.language, from_near: from, below_near: below }];
  });
  if (asked.length === 0) return new Map();
  const found = await rows.all<{ name: string; key: string }>(
    `select name, key from (
       select k.*, row_number() over (partition by name order by standards desc, key) as rank from (
         select q.name, w.key, max(w.standards) as standards
           from ${records(rows, ['name', 'language', 'from_near', 'below_near'])} q
           cross join search_word w
          where w.language = q.language and w.near > q.from_near and w.near < q.below_near
          group by q.name, w.key) k) ranked
      where rank <= ? order by name, rank`,
    [JSON.stringify(asked), MOST_ENDINGS],
  );
  const longer = new Map<string, string[]>();
  for (const { name, key } of found) longer.set(name, [...(longer.get(name) ?? []), key]);
  return longer;
}

/** Rows of texts given as one parameter, a JSON array of objects. */
function records({ dialect }: RowReader, columns: readonly string[]): string {
  return dialect === 'sqlite'
    ? `(select ${columns.map((column) => `value ->> '${column}' as ${column}`).join(', ')} from json_each(?))`
    : `(select * from json_to_recordset(?::json) as r (${columns.map((column) => `${column} text collate "C"`).join(', ')}))`;
}
