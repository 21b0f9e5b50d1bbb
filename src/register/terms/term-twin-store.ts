import { inList, listParameter } from '../../common/dialect';
import { type UnitOfWork } from '../../common/unit-of-work';
import { TermTwinEntity, type TermRow } from './term.entity';
import { type TermPair } from './term-twins';

/** Counts the pairs that one standard vouches for now, and no longer those it vouched for before. */
export async function countPairs(
  unit: UnitOfWork,
  before: readonly TermPair[],
  after: readonly TermPair[],
): Promise<void> {
  for (const pair of subtract(after, before)) {
    await unit.rows.all(
      `insert into term_twin (welsh_id, english_id, standards) values (?, ?, 1)
       on conflict (welsh_id, english_id) do update set standards = term_twin.standards + 1`,
      [pair.welshId, pair.englishId],
    );
  }
  for (const { welshId, englishId } of subtract(before, after)) {
    const place = 'where welsh_id = ? and english_id = ?';
    await unit.rows.all(`update term_twin set standards = standards - 1 ${place}`, [welshId, englishId]);
    await unit.em.nativeDelete(TermTwinEntity, { welshId, englishId, standards: { $lte: 0 } });
  }
}

/** The terms that stand beside any of the terms in the other language. */
export async function findTwins({ rows }: UnitOfWork, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const listed = listParameter(ids);
  const found = await rows.all<{ id: string }>(
    `select w.welsh_id as id from term_twin w where ${inList(rows.dialect, 'w.english_id')}
      union select w.english_id from term_twin w where ${inList(rows.dialect, 'w.welsh_id')}`,
    [listed, listed],
  );
  return found.map((row) => row.id);
}

/** The name in the other language that most standards print beside a term; of several, the first by name. */
export async function bestTwin(
  unit: UnitOfWork,
  from: 'welsh_id' | 'english_id',
  to: 'welsh_id' | 'english_id',
  id: string,
): Promise<Pick<TermRow, 'id' | 'name'> | undefined> {
  const [best] = await unit.rows.all<Pick<TermRow, 'id' | 'name'>>(
    `select t.id, t.name from term_twin w join term t on t.id = w.${to}
      where w.${from} = ? order by w.standards desc, t.name_key, t.id limit 1`,
    [id],
  );
  return best;
}

function subtract(pairs: readonly TermPair[], others: readonly TermPair[]): TermPair[] {
  const keys = new Set(others.map(keyOf));
  return pairs.filter((pair) => !keys.has(keyOf(pair)));
}

function keyOf(pair: TermPair): string {
  return `${pair.welshId} ${pair.englishId}`;
}
