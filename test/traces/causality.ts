import { TraceError, type Trace } from './trace.ts';

/** How many transactions of each agent are known somewhere. An agent's own transactions are known in order, so counts are enough. */
export type Version = readonly number[];

/**
 * What each transaction's writer had seen before it, its own earlier transactions included.
 * @throws TraceError (`bad-parents`) when a writer did not know its own last transaction.
 */
export function versionsOf({ agents, transactions }: Trace): readonly Version[] {
  const done = new Array<number>(agents).fill(0);
  const after: number[][] = [];
  return transactions.map(({ agent, parents }, index) => {
    const seen = new Array<number>(agents).fill(0);
    for (const parent of parents) {
      for (const [other, count] of (after[parent] ?? []).entries()) seen[other] = Math.max(seen[other] ?? 0, count);
    }
    const own = done[agent] ?? 0;
    if (seen[agent] !== own) {
      const message = `its parents hold ${String(seen[agent])} of the ${String(own)} earlier transactions of its own agent ${String(agent)}`;
      throw new TraceError('bad-parents', message, { transaction: index });
    }
    done[agent] = own + 1;
    after.push(seen.with(agent, own + 1));
    return seen;
  });
}

/** The indices of each agent's transactions, in order. */
export function byAgent({ agents, transactions }: Trace): readonly (readonly number[])[] {
  const own: number[][] = Array.from({ length: agents }, () => []);
  for (const [index, { agent }] of transactions.entries()) own[agent]?.push(index);
  return own;
}
