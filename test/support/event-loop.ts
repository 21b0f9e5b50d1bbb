import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const SCHEDULER = '/proc/thread-self/schedstat';

/** How long this thread has waited for a processor since it began, in milliseconds; 0 where the system does not tell. */
function waitedForProcessor(): number {
  if (!existsSync(SCHEDULER)) return 0;
  return Number(readFileSync(SCHEDULER, 'utf8').split(' ')[1]) / 1e6;
}

/**
 * Watches how long the event loop is held at a time. What the thread had to wait for a processor that other programs kept
 * busy is not counted, so that the figure says something about this program also on a busy machine.
 */
export class EventLoopWatch {
  private longest = 0;
  private last = performance.now();
  private waited = waitedForProcessor();
  private readonly timer = setInterval(() => this.tick(), 1).unref();

  /** Ends the watch; the longest time that it was held, in milliseconds. */
  stop(): number {
    this.tick();
    clearInterval(this.timer);
    return Math.round(this.longest * 10) / 10;
  }

  private tick(): void {
    const waited = waitedForProcessor();
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.last - (waited - this.waited));
    [this.last, this.waited] = [now, waited];
  }
}
