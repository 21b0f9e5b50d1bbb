import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Question, type Reply } from './messages';

/** From the sources (in tests and scripts) the thread needs what reads TypeScript; compiled, it is plain JavaScript. */
const ENDING = path.extname(__filename);
const FILE = path.join(__dirname, `examiner-thread${ENDING}`);
const LOADER = path.resolve(__dirname, '../../../../scripts/typescript.cjs');

/** The thread gave no answer in time, or ended before it had one. */
export class NoAnswer extends Error {
  constructor(reason: string) {
    super(`no examination: ${reason}`);
    this.name = 'NoAnswer';
  }
}

/**
 * A thread of its own for the solver, asked one question at a time. It is started by the first question and ended `idle` ms
 * after the last answer; it keeps no process alive that waits for nothing.
 */
export class ExaminingThread {
  private worker: Worker | null = null;
  private ending: NodeJS.Timeout | null = null;

  constructor(private readonly idle: number) {}

  /** Asks it. Throws NoAnswer, and ends it, when `patience` ms pass or it ends by itself; a fault it met as it is. */
  async ask(question: Question, patience: number): Promise<unknown> {
    if (this.ending) clearTimeout(this.ending);
    const worker = (this.worker ??= startWorker());
    worker.ref();
    try {
      const reply = await answerOf(worker, question, patience);
      if ('fault' in reply) throw new Error(reply.fault);
      return reply.gives;
    } catch (error) {
      if (error instanceof NoAnswer) this.end();
      throw error;
    } finally {
      worker.unref();
      this.ending = setTimeout(() => this.end(), this.idle).unref();
    }
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}

function startWorker(): Worker {
  const worker = new Worker(FILE, ENDING === '.ts' ? { execArgv: ['-r', LOADER] } : {});
  // An error that nobody listens for, because nobody waits for the answer any more, would end the process.
  return worker.on('error', () => undefined);
}

function answerOf(worker: Worker, question: Question, patience: number): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new NoAnswer('it took too long'))), patience);
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: Error) => settle(() => reject(new NoAnswer(error.message)));
    const onExit = (code: number) => settle(() => reject(new NoAnswer(`exit ${code}`)));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      then();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(question);
  });
}
