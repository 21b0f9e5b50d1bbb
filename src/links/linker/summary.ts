import { type RowReader } from '../../common/rows';
import { type Band, LIKELY_SAME, OVERLAP } from '../overlap/model/bands';
import { findCurrentEpoch } from './store/epochs';
import { breathe } from './surroundings';

/** What the links amount to. */
export interface LinkSummary {
  /** Number of the epoch; 0 while nothing has ever been linked. */
  readonly epoch: number;
  readonly wordings: number;
  /** Pairs of wordings by band. */
  readonly pairs: Readonly<Record<Band, number>>;
  readonly seconds: number;
}

/** Rows counted in one statement. */
const STEP = 20_000;

/** Counts the links that are shown, in steps. Linking took `seconds`. */
export async function summariseLinks(rows: RowReader, seconds: number): Promise<LinkSummary> {
  const epoch = (await findCurrentEpoch(rows))?.number ?? 0;
  const pairs = { LIKELY_SAME: 0, OVERLAP: 0, POSSIBLE: 0 };
  for (let after = { a: '', b: '' }; ;) {
    await breathe();
    const page = await rows.all<{ a: string; b: string; probability: number }>(
      `select w.a, w.b, w.probability from wording_link w
        where w.epoch = ? and (w.a, w.b) > (?, ?) order by w.a, w.b limit ?`,
      [epoch, after.a, after.b, STEP],
    );
    const last = page.at(-1);
    if (!last) break;
    for (const { probability } of page) {
      pairs[probability >= LIKELY_SAME ? 'LIKELY_SAME' : probability >= OVERLAP ? 'OVERLAP' : 'POSSIBLE'] +=
        1;
    }
    after = last;
  }
  const [inUse] = await rows.all<{ count: number }>(
    'select count(*) as count from wording where not is_retired',
  );
  return { epoch, wordings: Number(inUse?.count ?? 0), pairs, seconds };
}
