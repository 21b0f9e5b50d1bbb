import { getRegisterState } from '../../register/changes/change.queries';
import { type Linker } from './linker';
import { hasPendingLinks } from './store/links-state.queries';
import { type LinkSurroundings } from './surroundings';

/** How often it looks for work, and how long it waits at most after a fault (ms). */
const LOOK = 1_000;
const LONGEST_PAUSE = 60_000;
/** While an import goes on, it waits for so many looks before it links what there is. */
const PATIENCE = 30;

/**
 * Links in the background of a server what imports leave to be linked, those of other processes too: looks about once a
 * second, and waits while documents are still coming in. A fault is reported and tried again, less and less often.
 */
export class BackgroundLinker {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private isStopped = false;
  private lastVersion: number | null = null;
  private waited = 0;
  private faults = 0;

  constructor(
    private readonly linker: Linker,
    private readonly around: LinkSurroundings,
  ) {}

  /** Looks for the first time at once; the process stays alive for it no longer than for anything else. */
  start(): void {
    this.schedule(0);
  }

  /** Ends what it is doing; what has been linked stays. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer ?? undefined);
    await this.linker.close();
    await this.looking;
  }

  private schedule(pause: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => (this.looking = this.look()), pause).unref();
  }

  private async look(): Promise<void> {
    try {
      if (await this.isDue()) await this.linker.linkPending();
      this.faults = 0;
    } catch (error) {
      this.faults += 1;
      if (!this.isStopped)
        this.around.onFault('links could not be computed; they will be tried again', error);
    }
    this.schedule(Math.min(LOOK * 2 ** this.faults, LONGEST_PAUSE));
  }

  private async isDue(): Promise<boolean> {
    const { rows } = this.around;
    if (!(await hasPendingLinks(rows))) return false;
    const { dataVersion } = await getRegisterState(rows);
    const isQuiet = this.lastVersion === null || this.lastVersion === dataVersion;
    this.lastVersion = dataVersion;
    this.waited = isQuiet ? 0 : this.waited + 1;
    return isQuiet || this.waited % PATIENCE === 0;
  }
}
