import { parentPort } from 'node:worker_threads';
import { type Question, type Reply } from './messages';
import { OverlapDesk } from './overlap-desk';

// The file that the thread runs: answers one question after another.
const desk = new OverlapDesk();
const answer = (topic: Question['topic']) => desk[topic].bind(desk) as (asks: unknown) => unknown;

parentPort?.on('message', ({ id, topic, asks }: Question) => {
  let reply: Reply;
  try {
    reply = { id, gives: answer(topic)(asks) };
  } catch (error) {
    reply = { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(reply);
});
