import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What HiGHS says of one model: its status in its words, and the values of the columns by name. */
export interface HighsAnswer {
  readonly status: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The whole programme of the thread: solve what comes in, answer, and wake whoever waits. */
const PROGRAMME = `
const { workerData: { highs, port, bell } } = require('node:worker_threads');
const loading = require(highs)();
const ready = () => { Atomics.store(bell, 1, 1); Atomics.notify(bell, 1); };
loading.then(ready, ready);
port.on('message', async ({ text, options }) => {
  let answer = { status: 'Error', values: {} };
  try {
    const { Status, Columns } = (await loading).solve(text, options);
    const values = {};
    for (const name in Columns) values[name] = Math.round(Columns[name].Primal ?? 0);
    answer = { status: Status, values };
  } catch {}
  port.postMessage(answer);
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
});
`;

/** Milliseconds that HiGHS gets beyond its own time limit, which it does not always keep. */
const GRACE = 100;

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** 0: an answer is there; 1: HiGHS is loaded. */
  readonly bell: Int32Array;
}

let thread: Thread | null = null;

function openThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(PROGRAMME, {
    eval: true,
    workerData: { highs: require.resolve('highs'), port: port2, bell },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, bell };
}

/** Milliseconds that loading HiGHS may take on a busy machine before the first model is sent all the same. */
const LOADING = 3000;

/** Waits until HiGHS is loaded, once for each thread, so that its loading is not taken from the time of the first model. */
export function loadHighs(): void {
  thread ??= openThread();
  Atomics.wait(thread.bell, 1, 0, LOADING);
}

/**
 * Solves a model in a thread of its own and waits for it; null when the time was up, and then the thread is ended,
 * or when HiGHS failed. The thread is kept for the next model and does not keep the process alive.
 */
export function solveWithHighs(text: string, milliseconds: number, slack: number): HighsAnswer | null {
  thread ??= openThread();
  const { worker, port, bell } = thread;
  Atomics.store(bell, 0, 0);
  const options = {
    output_flag: false,
    time_limit: Math.max(0.001, milliseconds / 1000),
    mip_rel_gap: slack,
  };
  port.postMessage({ text, options });
  Atomics.wait(bell, 0, 0, milliseconds + GRACE);
  const answer = receiveMessageOnPort(port)?.message as HighsAnswer | undefined;
  if (answer !== undefined && answer.status !== 'Error') return answer;
  thread = null;
  port.close();
  void worker.terminate();
  return null;
}
