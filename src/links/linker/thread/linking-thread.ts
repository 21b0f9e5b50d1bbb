import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Conversation, type Question, type Reply } from './messages';

/** The thread that computes links ended before it had answered; what it knew is lost. */
export class ThreadEnded extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`the thread that computes links ended: ${reason}`, options);
    this.name = 'ThreadEnded';
  }
}

/** From the sources (in tests and scripts) the thread needs what reads TypeScript; compiled, it is plain JavaScript. */
const ENDING = path.extname(__filename);
const FILE = path.join(__dirname, `linker-thread${ENDING}`);
const LOADER = path.resolve(__dirname, '../../../../scripts/typescript.cjs');

interface Waiting {
  resolve(gives: unknown): void;
  reject(error: Error): void;
}

/** A thread of its own for what takes time, asked by messages. It keeps no process alive. */
export class LinkingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private questions = 0;
  private ended: ThreadEnded | null = null;

  constructor() {
    this.worker = new Worker(FILE, ENDING === '.ts' ? { execArgv: ['-r', LOADER] } : {});
    this.worker.unref();
    this.worker.on('message', (reply: Reply) => this.settle(reply));
    this.worker.on('error', (error) => this.end(new ThreadEnded(error.message, { cause: error })));
    this.worker.on('exit', (code) => this.end(new ThreadEnded(`exit ${code}`)));
  }

  /** False once it has ended, for whatever reason. */
  get isAlive(): boolean {
    return this.ended === null;
  }

  /** Asks it something; questions are answered in order. Throws ThreadEnded when it ends first. */
  ask<Topic extends keyof Conversation>(
    topic: Topic,
    asks: Conversation[Topic]['asks'],
  ): Promise<Conversation[Topic]['gives']> {
    if (this.ended) return Promise.reject(this.ended);
    const id = (this.questions += 1);
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    // Several questions may be under way when the first of them fails.
    answer.catch(() => undefined);
    this.keepAwake();
    this.worker.postMessage({ id, topic, asks } satisfies Question);
    return answer as Promise<Conversation[Topic]['gives']>;
  }

  /** Ends it at once, whatever it is doing. */
  async close(): Promise<void> {
    this.end(new ThreadEnded('it was closed'));
    await this.worker.terminate();
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    this.keepAwake();
    if ('fault' in reply) waiting?.reject(new Error(reply.fault));
    else waiting?.resolve(reply.gives);
  }

  /** A command that waits for an answer must not end for want of anything else to do. */
  private keepAwake(): void {
    if (this.waiting.size > 0) this.worker.ref();
    else this.worker.unref();
  }

  private end(reason: ThreadEnded): void {
    this.ended ??= reason;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
