import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RowReader } from '../../common/rows';
import { type UnitOfWork } from '../../common/unit-of-work';

/** What the linker needs from around it. */
export interface LinkSurroundings {
  /** Committed rows of the primary: the linker must see what has just been written. */
  readonly rows: RowReader;
  readonly transact: <Value>(work: (unit: UnitOfWork) => Promise<Value>) => Promise<Value>;
  readonly now: () => Date;
  /** Takes what went wrong without ending anything. */
  readonly onFault: (message: string, error: unknown) => void;
}

/** How far a run has come. */
export interface LinkProgress {
  /** What is being done now, and over how many wordings. */
  onPhase?(phase: LinkPhase, wordings: number): void;
  /** So many wordings more are done. */
  onStep?(wordings: number): void;
  /** Another process computes links; this one waits for it. */
  onWait?(): void;
}

/** COUNTING: rarities. LOADING: the index is filled. LINKING: all against all. FOLLOWING: what changed since. */
export type LinkPhase = 'COUNTING' | 'LOADING' | 'LINKING' | 'FOLLOWING';

/**
 * Lets requests and timers have their turn. The embedded database answers at once and promises that are settled already
 * never leave the event loop, so a chain of steps must do so by itself.
 */
export function breathe(): Promise<void> {
  return nextTurn(undefined);
}
