import { prefixParameters } from '../../common/dialect';
import { type Language } from '../../common/language';
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
  /** Keys of longer words that begin with it. */
  readonly longer: readonly string[];
}

/** Tells a form from others. */
export function nameOf({ language, exact }: QueryToken): string {
  return `${language} ${exact}`;
}

/** What is known of each form, by its name. Two queries. */
export async function findKnownForms(
  rows: RowReader,
  tokens: readonly QueryToken[],
): Promise<Map<string, KnownForms>> {
  const known = await findKnownKeys(rows, tokens);
  const longer = await findLonger(rows, tokens);
  return new Map(
    tokens.map((token) => [
      nameOf(token),
      { standards: known.get(keyOf(token)) ?? 0, longer: longer.get(nameOf(token)) ?? [] },
    ]),
  );
}

function keyOf({ language, key }: Pick<QueryToken, 'language' | 'key'>): string {
  return `${language} ${key}`;
}

async function findKnownKeys(rows: RowReader, tokens: readonly QueryToken[]): Promise<Map<string, number>> {
  const asked = new Map(tokens.map(({ language, key }) => [keyOf({ language, key }), { language, key }]));
  const found = await rows.all<{ language: Language; key: string; standards: number }>(
    `select w.language, w.key, sum(w.standards) as standards from ${records(rows, ['language', 'key'])} q
       join search_word w on w.language = q.language and w.key = q.key group by w.language, w.key`,
    [JSON.stringify([...asked.values()])],
  );
  return new Map(found.map((row) => [keyOf(row), row.standards]));
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
           join search_word w on w.language = q.language and w.near > q.from_near and w.near < q.below_near
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
