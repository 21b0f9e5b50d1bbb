import { type RowReader } from '../../common/rows';
import { getRegisterState } from '../../register/changes/change.queries';
import { type OverlapWording } from '../overlap/overlap-wording';
import { askAhead } from './ahead';
import { type LinkEpochRow } from './link.entity';
import { changePages, rarityPages, wordingPages } from './pages';
import { type LinkProgress } from './surroundings';
import { type Found } from './thread/messages';
import { type LinkingThread } from './thread/linking-thread';

/** Changed wordings read and sent to the thread at a time. */
const CHANGES = 250;

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
    for await (const page of rarityPages(rows, epoch.number)) await thread.ask('addRarities', page);
    const index = new WarmIndex(thread, epoch, upTo, 0);
    await askAhead(
      wordingPages(rows, upTo),
      (come) => thread.ask('follow', { gone: [], come }),
      (size, page) => {
        index.size = size;
        progress.onStep?.(page.length);
      },
    );
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
    for await (const changes of changePages(rows, this.version, dataVersion, CHANGES)) {
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
