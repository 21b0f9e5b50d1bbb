import { columnsOf } from '../../../common/columns';
import { inList, listParameter, recordsFromJson } from '../../../common/dialect';
import { type RowReader } from '../../../common/rows';
import { type WordingLinkRow } from '../../linker/link.entity';

/** What is stored of a link, between `a` and `b`. */
export interface StoredLink extends Pick<WordingLinkRow, 'a' | 'b' | 'relation' | 'witnesses'> {
  readonly probability: number;
}

/** Two different wordings by key, `a` before `b`. */
export type WordingPair = Pick<WordingLinkRow, 'a' | 'b'>;

/** The pair of two wordings, in whichever order they are given. */
export function pairOf(one: string, other: string): WordingPair {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

const LINK_COLUMNS = columnsOf('l', ['a', 'b', 'relation', 'probability', 'witnesses']);

/** The links that count are those of the epoch that has been computed to its end. */
const CURRENT = `l.epoch = (select max(number) from link_epoch where state = 'CURRENT')`;

/** The links of any of the wordings that are at least that probable; one between two of them may come twice. */
export async function findLinksOfWordings(
  rows: RowReader,
  keys: readonly string[],
  minProbability: number,
): Promise<StoredLink[]> {
  const linked = (column: string) =>
    `select ${LINK_COLUMNS} from wording_link l
      where ${CURRENT} and l.probability >= ? and ${inList(rows.dialect, column)}`;
  const list = listParameter(keys);
  return rows.all<StoredLink>(`${linked('l.a')} union all ${linked('l.b')}`, [
    minProbability,
    list,
    minProbability,
    list,
  ]);
}

/** The links among the wordings that are at least that probable. */
export async function findLinksAmongWordings(
  rows: RowReader,
  keys: readonly string[],
  minProbability: number,
): Promise<StoredLink[]> {
  const list = listParameter(keys);
  return rows.all<StoredLink>(
    `select ${LINK_COLUMNS} from wording_link l where ${CURRENT} and l.probability >= ?
        and ${inList(rows.dialect, 'l.a')} and ${inList(rows.dialect, 'l.b')}`,
    [minProbability, list, list],
  );
}

/** The links of the pairs given, however probable. */
export async function findLinksOfPairs(
  rows: RowReader,
  pairs: readonly WordingPair[],
): Promise<StoredLink[]> {
  const wanted = recordsFromJson(rows.dialect, 'p', { a: 'text', b: 'text' });
  return rows.all<StoredLink>(
    `select ${LINK_COLUMNS} from ${wanted} join wording_link l on l.a = p.a and l.b = p.b where ${CURRENT}`,
    [JSON.stringify(pairs)],
  );
}
