import { parentPort } from 'node:worker_threads';
import { completeSelection } from '../complete-selection';
import { examineStructure } from '../examine-structure';
import { type Question, type Reply } from './messages';

// The file that the thread runs: answers the question it is asked; the next one comes after the answer.
parentPort?.on('message', (question: Question) => {
  void answer(question).then(
    (gives) => parentPort?.postMessage({ gives } satisfies Reply),
    (error: unknown) => {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ fault } satisfies Reply);
    },
  );
});

function answer({ topic, asks }: Question): Promise<unknown> {
  const { structure, seconds } = asks;
  return topic === 'examine'
    ? examineStructure(structure, { seconds })
    : completeSelection(structure, asks.selection, { seconds });
}
