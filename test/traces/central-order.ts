import { byAgent, type Version } from './causality.ts';
import { TraceError, type Trace } from './trace.ts';

/**
 * One order of all transactions, as a central sequencer might have had it: each comes after what its writer had seen, and
 * of concurrent ones the first agent's come first. With two agents that settles it. With more there is another demand,
 * for TP1 is all that the algebra promises: everybody sees a beginning of the order, besides their own. So what a
 * writer had seen of the others comes before what it had not; where that leaves a choice, the lower agent is first.
 * @returns indices of transactions.
 * @throws TraceError (`no-one-order`) when no order is like that: then the writers talked to each other in another way.
 */
export function centralOrder(trace: Trace, versions: readonly Version[]): readonly number[] {
  const { transactions } = trace;
  const own = byAgent(trace);
  const after = trace.agents > 2 ? seenBeforeUnseen(trace, versions, own) : [];
  const done = new Array<number>(trace.agents).fill(0);
  const areDone = (counts: Version = []): boolean => counts.every((count, agent) => count <= (done[agent] ?? 0));
  const order: number[] = [];
  while (order.length < transactions.length) {
    const agent = own.findIndex((indices, who) => {
      const index = indices[done[who] ?? 0];
      return index !== undefined && areDone(versions[index]) && areDone(after[index]);
    });
    const index = own[agent]?.[done[agent] ?? 0];
    if (index === undefined) {
      throw new TraceError(
        'no-one-order',
        'no one order of the transactions explains what their writers had seen of each other',
      );
    }
    done[agent] = (done[agent] ?? 0) + 1;
    order.push(index);
  }
  return order;
}

/** For each transaction, how many of each agent's must come before it because somebody had seen those and not it. */
function seenBeforeUnseen(
  { transactions, agents }: Trace,
  versions: readonly Version[],
  own: readonly (readonly number[])[],
): readonly (Version | undefined)[] {
  const before: (number[] | undefined)[] = [];
  for (const [index, seen] of versions.entries()) {
    const writer = transactions[index]?.agent;
    for (let unseen = 0; unseen < agents; unseen++) {
      const first = own[unseen]?.[seen[unseen] ?? 0];
      if (unseen === writer || first === undefined) continue;
      const counts = (before[first] ??= new Array<number>(agents).fill(0));
      for (const [agent, count] of seen.entries()) {
        if (agent !== writer && agent !== unseen) counts[agent] = Math.max(counts[agent] ?? 0, count);
      }
    }
  }
  return before;
}
