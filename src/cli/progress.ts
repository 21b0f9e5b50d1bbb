import { clearLine, cursorTo } from 'node:readline';
import { MultiBar, type SingleBar } from 'cli-progress';

/** How far a run has come, drawn on standard error. */
export class Progress {
  /**
   * A MultiBar also for one bar: a SingleBar puts the cursor back to where it was at the beginning, over all that was
   * printed since. Without `gracefulExit`, which takes Ctrl-C for a wish to stop drawing, and without switching off the
   * wrapping of lines, which would stay off.
   */
  private readonly bars = new MultiBar({
    format: '{bar} {value}/{total} {what} in {duration_formatted}',
    stream: process.stderr,
    gracefulExit: false,
    linewrap: true,
  });
  private bar: SingleBar | null = null;

  /** Null unless standard error is a terminal: a script that reads it gets no drawing. */
  static onTerminal(): Progress | null {
    return process.stderr.isTTY ? new Progress() : null;
  }

  /** Begins a bar, under the one before if there is one; `what` is counted: "documents". */
  start(total: number, what = 'documents'): void {
    this.bar = this.bars.create(total, 0, { what });
  }

  /** So many more are done, and nothing is going to be printed. */
  advance(count: number): void {
    this.bar?.increment(count);
  }

  /** One more is done, and is going to be reported: on the same terminal, the line is cleared for the report. */
  step(): void {
    this.bar?.increment();
    if (!process.stdout.isTTY) return;
    cursorTo(process.stderr, 0);
    clearLine(process.stderr, 0);
  }

  stop(): void {
    if (this.bar) this.bars.stop();
  }
}
