import { hasPrefix, prefixParameters } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { reverse, toNear } from '../index/word-store';
import { editDistance } from './edit-distance';
import { type QueryToken } from './query-words';

/** So many words at most take the place of one that no text has. */
const MOST_CORRECTIONS = 3;
/** Words from this many letters on may have one typing error, and from that many on two. */
const [ONE_ERROR, TWO_ERRORS] = [4, 8];
/** Longer words are names or no words at all. */
const LONGEST = 32;

/** A word of the register that a form may have been meant for. */
interface NearWord {
  readonly word: string;
  readonly key: string;
  readonly near: string;
  readonly standards: number;
}

/** A form as it may have been meant. */
export interface Correction extends QueryToken {
  readonly errors: number;
  readonly standards: number;
}

/**
 * The words of the register nearest to a form that no text has, the commonest first. It looks at words that share the
 * beginning or the end, so one error is always found, two unless both ends are wrong. One query.
 */
export async function findCorrections(rows: RowReader, token: QueryToken): Promise<Correction[]> {
  const near = toNear(token.language, token.exact, token.key);
  const letters = Array.from(near).length;
  if (letters < ONE_ERROR || letters > LONGEST || /\d/.test(near)) return [];
  const most = letters < TWO_ERRORS ? 1 : 2;
  const found = await findCandidates(rows, token, near, letters, most);
  const measured = found.map((row) => ({ ...row, errors: editDistance(near, row.near, most) }));
  const least = Math.min(most, ...measured.map(({ errors }) => errors));
  const nearest = measured.filter(({ errors }) => errors === least).sort(commonestFirst);
  const isFirst = ({ key }: NearWord, at: number) => nearest.findIndex((row) => row.key === key) === at;
  return nearest
    .filter(isFirst)
    .slice(0, MOST_CORRECTIONS)
    .map(({ word, ...row }) => ({ language: token.language, exact: word, ...row }));
}

/** Words of about as many letters that begin or end as it does. One error, or an exchange, leaves one of the two as it is. */
function findCandidates(
  rows: RowReader,
  { language }: QueryToken,
  near: string,
  letters: number,
  most: number,
): Promise<NearWord[]> {
  const kept = Math.max(1, most === 1 ? Math.floor((letters - 2) / 2) : Math.floor(letters / 3));
  const start = (text: string) => prefixParameters(Array.from(text).slice(0, kept).join(''));
  const like = (column: string) =>
    `select w.word, w.key, w.near, w.standards from search_word w
      where w.language = ? and ${hasPrefix(`w.${column}`)} and w.letters between ? and ?`;
  const bounds = [letters - most, letters + most];
  return rows.all<NearWord>(`${like('near')} union ${like('near_reversed')}`, [
    ...[language, ...start(near), ...bounds],
    ...[language, ...start(reverse(near)), ...bounds],
  ]);
}

function commonestFirst(a: Pick<NearWord, 'word' | 'standards'>, b: typeof a): number {
  return b.standards - a.standards || (a.word < b.word ? -1 : 1);
}
