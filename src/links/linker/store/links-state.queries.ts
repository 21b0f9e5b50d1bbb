import { type RowReader } from '../../../common/rows';
import { type LinkEpochRow, type LinkStateRow } from '../link.entity';
import { findCurrentEpoch, isOfThisProgram } from './epochs';

/** Waiting wordings are counted up to this many. */
const MOST_PENDING = 10_000;

/** How far the links between statements have come. */
export interface LinksState {
  /** True when the links are those of all statements of the register, by the analyser and the model of this program. */
  readonly isReady: boolean;
  /** Wordings that came, went or changed place and wait to be linked; `MOST_PENDING` stands for that many or more. */
  readonly pending: number;
  readonly version: number;
  readonly epoch: LinkEpochRow | null;
  readonly linkedAt: string | null;
}

/** Reads how far the links have come; costs no more on a large register than on a small one. */
export async function getLinksState(rows: RowReader): Promise<LinksState> {
  const epoch = await findCurrentEpoch(rows);
  const [state] = await rows.all<Pick<LinkStateRow, 'version' | 'linkedAt'>>(
    'select version, linked_at as "linkedAt" from link_state where id = 1',
  );
  const [waiting] = await rows.all<{ count: number }>(
    'select count(*) as count from (select 1 from wording w where w.changed_at > ? limit ?) waiting',
    [epoch?.linkedUpTo ?? 0, MOST_PENDING],
  );
  const pending = Number(waiting?.count ?? 0);
  return {
    isReady: pending === 0 && (epoch === null || isOfThisProgram(epoch)),
    pending,
    version: state?.version ?? 0,
    epoch,
    linkedAt: state?.linkedAt ?? null,
  };
}

/** Whether there is anything for the linker to do. */
export async function hasPendingLinks(rows: RowReader): Promise<boolean> {
  const epoch = await findCurrentEpoch(rows);
  if (epoch && !isOfThisProgram(epoch)) return true;
  const waiting = await rows.all('select 1 from wording w where w.changed_at > ? limit 1', [
    epoch?.linkedUpTo ?? 0,
  ]);
  return waiting.length > 0;
}
