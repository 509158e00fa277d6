import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { FoldingDesk } from './folding-desk.ts';
import type { Answer, Question } from './messages.ts';

/** Behind everything that somebody waits for, where there are not cores enough for all. */
const NICENESS = 10;

// On Linux a thread has a priority of its own; elsewhere this would be the whole process's.
if (process.platform === 'linux') setPriority(NICENESS);

const desk = new FoldingDesk((workerData as { readonly cacheBytes: number }).cacheBytes);
const port = parentPort;
port?.on('message', (question: Question) => {
  const answer = desk.answer(question);
  port.postMessage(answer, buffersOf(answer));
});

/** What changes hands instead of being copied. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  if (answer.type !== 'encoded') return [];
  const { data } = answer.state;
  const isWhole = data.buffer instanceof ArrayBuffer && data.byteLength === data.buffer.byteLength;
  return isWhole ? [data.buffer] : [];
}
