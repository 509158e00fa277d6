import { apply } from '@boardstream/ot';
import { AlgebraReplay } from './algebra-replay.ts';
import { Ledger } from './ledger.ts';
import type { NamedTrace } from './named-characters.ts';
import { count, type Outcome, type Progress } from './outcome.ts';
import { deletedNames } from './placed-patches.ts';
import { firstDifference, operationOf } from './text-board.ts';

/**
 * The whole trace through the algebra alone. The agents' documents must all end equal to that of the order.
 * @throws TraceError when what the trace says does not fit together.
 */
export function replayAlgebra({ trace, inserted, read }: NamedTrace, progress: Progress = () => undefined): Outcome {
  const replay = new AlgebraReplay(trace);
  const ledger = new Ledger(inserted);
  for (let done = 1, written = replay.next(); written !== undefined; done++, written = replay.next()) {
    let document = written.before;
    for (const patch of trace.transactions[written.transaction]?.patches ?? []) {
      ledger.noteDeleted(deletedNames(patch, document));
      document = apply(document, operationOf(patch));
    }
    progress(done);
  }
  const { content } = replay;
  const divergences = replay.finalContents().flatMap((other, agent) => {
    const difference = firstDifference(read(other), read(content));
    return difference === undefined ? [] : [`the document of agent ${String(agent)} ${difference}`];
  });
  const figures = [
    `${count(replay.operations)} operations, none composed`,
    `${count(replay.transforms)} times two concurrent ones brought over each other`,
  ];
  return { content: read(content), divergences, accounts: ledger.judge(content), figures };
}
