import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** How long the event loop was held at a time, at most, in milliseconds. */
export interface LongestHold {
  /** By the program's own computing. */
  readonly computing: number;
  /** With what it waited for the disk, but not for a processor that other programs kept busy. */
  readonly withDisk: number;
}

const SCHEDULER = '/proc/thread-self/schedstat';

/**
 * Watches how long this thread's event loop is held at a time. Linux tells how long the thread has computed and how long it
 * has waited for a processor, so that the figures say something about this program on a busy machine too; elsewhere both
 * are the plain delay.
 */
export class EventLoopWatch {
  private longest = { computing: 0, withDisk: 0 };
  private last = readClocks();
  private readonly timer = setInterval(() => this.tick(), 1).unref();

  stop(): LongestHold {
    this.tick();
    clearInterval(this.timer);
    const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
    return { computing: round(this.longest.computing), withDisk: round(this.longest.withDisk) };
  }

  private tick(): void {
    const now = readClocks();
    const { last, longest } = this;
    const computing = now.computed - last.computed;
    const withDisk = now.wall - last.wall - (now.waited - last.waited);
    this.longest = {
      computing: Math.max(longest.computing, computing),
      withDisk: Math.max(longest.withDisk, withDisk),
    };
    this.last = now;
  }
}

function readClocks(): { wall: number; computed: number; waited: number } {
  const wall = performance.now();
  if (!existsSync(SCHEDULER)) return { wall, computed: wall, waited: 0 };
  const [computed = 0, waited = 0] = readFileSync(SCHEDULER, 'utf8').split(' ').map(Number);
  return { wall, computed: computed / 1e6, waited: waited / 1e6 };
}
