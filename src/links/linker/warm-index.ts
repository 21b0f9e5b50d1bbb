import { type RowReader } from '../../common/rows';
import { getRegisterState } from '../../register/changes/change.queries';
import { type OverlapWording } from '../overlap/overlap-wording';
import {
  type ChangePlace,
  readChangedWordings,
  readWordings,
  type WordingInUse,
} from '../wordings/wording.queries';
import { type LinkEpochRow } from './link.entity';
import { readRarities } from './store/epochs';
import { breathe, type LinkProgress } from './surroundings';
import { type Found } from './thread/messages';
import { type LinkingThread } from './thread/linking-thread';

/** Wordings read and sent to the thread at a time; few enough that neither holds up the event loop. */
const PAGE = 250;
const TERMS = 1_000;

/**
 * The index of all wordings in use under the rarities of one epoch, in its thread. It agrees with the register on every
 * wording that has not changed since `version`.
 */
export class WarmIndex {
  private constructor(
    readonly thread: LinkingThread,
    private readonly epoch: Pick<LinkEpochRow, 'number' | 'startedAt'>,
    public version: number,
    public size: number,
  ) {}

  /** Loads the index of an epoch over a thread, whatever the thread held before. */
  static async load(
    rows: RowReader,
    thread: LinkingThread,
    epoch: LinkEpochRow,
    upTo: number,
    progress: LinkProgress,
  ): Promise<WarmIndex> {
    await thread.ask('beginIndex', { EN: epoch.textsEn, CY: epoch.textsCy });
    for (let after: { language: 'EN' | 'CY'; term: string } | null = null; ;) {
      const rarities = await readRarities(rows, epoch.number, after, TERMS);
      after = rarities.at(-1) ?? null;
      if (after === null) break;
      await thread.ask('addRarities', rarities);
      await breathe();
    }
    const index = new WarmIndex(thread, epoch, upTo, 0);
    for await (const page of wordingPages(rows, upTo)) {
      index.size = await thread.ask('follow', { gone: [], come: page });
      progress.onStep?.(page.length);
    }
    return index;
  }

  /** Whether it is the index of this epoch and can still be asked. */
  isOf(epoch: LinkEpochRow): boolean {
    const { number, startedAt } = this.epoch;
    return this.thread.isAlive && number === epoch.number && startedAt === epoch.startedAt;
  }

  /** Brings it into line with the register as it is now. */
  async follow(rows: RowReader): Promise<void> {
    const { dataVersion } = await getRegisterState(rows);
    for await (const changes of changePages(rows, this.version, dataVersion, PAGE)) {
      const come = changes.flatMap(({ wording }) => wording ?? []);
      this.size = await this.thread.ask('follow', { gone: changes.map(({ key }) => key), come });
    }
    this.version = dataVersion;
  }

  /** All overlaps of wordings. */
  search(wordings: readonly OverlapWording[]): Promise<readonly Found[]> {
    return this.thread.ask('search', wordings);
  }

  /** Their best overlaps. */
  searchBest(wordings: readonly OverlapWording[]): Promise<readonly Found[]> {
    return this.thread.ask('searchBest', wordings);
  }
}

/** All wordings in use that have not changed after `upTo`, in pages in the order of their keys. */
export async function* wordingPages(
  rows: RowReader,
  upTo: number,
  size = PAGE,
): AsyncGenerator<readonly WordingInUse[]> {
  let after = '';
  for (;;) {
    await breathe();
    const page = await readWordings(rows, upTo, after, size);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.key;
  }
}

/** All wordings that changed after one version and up to another, in pages in the order of change. */
export async function* changePages(rows: RowReader, after: number, upTo: number, size: number) {
  let place: ChangePlace = { changedAt: after + 1, key: '' };
  for (;;) {
    await breathe();
    const page = await readChangedWordings(rows, place, upTo, size);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    place = last;
  }
}
