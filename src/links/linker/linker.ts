import { setTimeout as delay } from 'node:timers/promises';
import { buildEpoch, type BuildOptions } from './build-epoch';
import { catchUp } from './catch-up';
import { type LinkEpochRow } from './link.entity';
import { Claim, ClaimLost, HolderWatch } from './store/claim';
import { findCurrentEpoch, isOfThisProgram, sweepEpochs } from './store/epochs';
import { hasPendingLinks } from './store/links-state.queries';
import { type LinkProgress, type LinkSurroundings } from './surroundings';
import { LinkingThread } from './thread/linking-thread';
import { WarmIndex } from './warm-index';

/** What may differ between one linker and another. */
export interface LinkerOptions {
  /** By what part the number of wordings may grow or shrink before an epoch ends (0.1). */
  readonly growth?: number;
}

/** How often a run that has to wait for another process asks again (ms). */
const ASK_AGAIN = 250;

/**
 * Keeps the links between wordings true: exactly those that computing all of them anew under the same rarities would give,
 * in whatever order documents came and went. Any number of processes may have one; they take turns.
 */
export class Linker {
  private readonly watch = new HolderWatch();
  private readonly growth: number;
  private thread: LinkingThread | null = null;
  private index: WarmIndex | null = null;
  private isClosed = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly around: LinkSurroundings,
    options: LinkerOptions = {},
  ) {
    this.growth = options.growth ?? 0.1;
  }

  /** Links what is waiting, if anything is. False when another process is at it: then nothing was done. */
  async linkPending(progress: LinkProgress = {}): Promise<boolean> {
    if (!(await hasPendingLinks(this.around.rows))) return true;
    return this.withClaim(async (claim) => {
      while (!this.isClosed && (await hasPendingLinks(this.around.rows))) await this.step(claim, progress);
    });
  }

  /** Begins a new epoch. False when another process is at the links: then nothing was done. */
  rebuild(options: BuildOptions = {}): Promise<boolean> {
    return this.withClaim(async (claim) => this.build(claim, options));
  }

  /** Does as told by `run` once no other process is at it, however long that takes. */
  async whenFree(run: () => Promise<boolean>, progress: LinkProgress = {}): Promise<void> {
    for (let isTold = false; !this.isClosed && !(await run()); isTold = true) {
      if (!isTold) progress.onWait?.();
      await delay(ASK_AGAIN);
    }
  }

  /** Stops what is going on, which leaves everything as the last step left it, and lets go of the thread. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.thread?.close();
    await this.running.catch(() => undefined);
  }

  private async step(claim: Claim, progress: LinkProgress): Promise<void> {
    const { rows } = this.around;
    const epoch = await findCurrentEpoch(rows);
    if (!epoch || !isOfThisProgram(epoch)) return this.build(claim, progress);
    await sweepEpochs(rows, claim);
    const index = await this.follow(epoch, progress);
    if (Math.abs(index.size - epoch.wordings) > this.growth * epoch.wordings) {
      return this.build(claim, progress);
    }
    progress.onPhase?.('FOLLOWING', 0);
    await catchUp(this.around, claim, index, epoch, progress);
  }

  private async build(claim: Claim, options: BuildOptions): Promise<void> {
    this.index = null;
    this.index = await buildEpoch(this.around, claim, this.openThread(), options);
  }

  private async follow(epoch: LinkEpochRow, progress: LinkProgress): Promise<WarmIndex> {
    const { rows } = this.around;
    if (!this.index?.isOf(epoch)) {
      progress.onPhase?.('LOADING', epoch.wordings);
      this.index = null;
      this.index = await WarmIndex.load(rows, this.openThread(), epoch, epoch.linkedUpTo, progress);
    }
    await this.index.follow(rows);
    return this.index;
  }

  private openThread(): LinkingThread {
    if (this.thread?.isAlive !== true) this.thread = new LinkingThread();
    return this.thread;
  }

  private async withClaim(work: (claim: Claim) => Promise<void>): Promise<boolean> {
    const claim = this.isClosed ? null : await Claim.take(this.around, this.watch);
    if (!claim) return false;
    if (this.isClosed) {
      await this.release(claim);
      return false;
    }
    const run = this.runWith(claim, work);
    this.running = run;
    return run;
  }

  private async runWith(claim: Claim, work: (claim: Claim) => Promise<void>): Promise<boolean> {
    try {
      await work(claim);
      return true;
    } catch (error) {
      if (error instanceof ClaimLost) return false;
      await this.forget();
      throw error;
    } finally {
      await this.release(claim);
    }
  }

  /** What the thread holds cannot be trusted after a fault. */
  private async forget(): Promise<void> {
    this.index = null;
    await this.thread?.close();
    this.thread = null;
  }

  private async release(claim: Claim): Promise<void> {
    try {
      await claim.release();
    } catch (error) {
      this.around.onFault('the right to compute links could not be given back', error);
    }
  }
}
