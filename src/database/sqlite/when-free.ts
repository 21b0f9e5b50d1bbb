import { setTimeout as delay } from 'node:timers/promises';
import { codeOf } from '../driver-error';

/** How long this process waits for another one to finish writing, in milliseconds. */
const WAIT_FOR_OTHERS = 30_000;

/**
 * Does `work` again while another process has the database, without holding up the event loop as SQLite's own busy
 * handler would. Some steps (turning the write-ahead log on in a new file, recovering it) never ask that handler.
 * Throws what `work` threw when the wait grows too long.
 */
export async function whenFree<Result>(work: () => Result): Promise<Result> {
  const giveUp = performance.now() + WAIT_FOR_OTHERS;
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || performance.now() > giveUp) throw error;
    }
    await delay(Math.min(attempt, 10) * (0.5 + Math.random()));
  }
}
