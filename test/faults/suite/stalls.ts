import type { WriterHistory } from './history.ts';

/** A time in which operations of a room waited and none was saved, in ms of the histories' clock. */
export interface Stall {
  readonly from: number;
  readonly until: number;
}

/** Every time without an operation being told as saved while one waited for it, over all writers of a room, in order. */
export function stallsOf(histories: readonly WriterHistory[]): readonly Stall[] {
  const steps = histories
    .flatMap(({ entries }) => entries)
    .filter(({ type }) => type === 'submitted' || type === 'saved' || type === 'not-saved')
    .sort((a, b) => a.at - b.at);
  const stalls: Stall[] = [];
  let waiting = 0;
  let since = 0;
  for (const { type, at } of steps) {
    if (waiting > 0 && type !== 'submitted') stalls.push({ from: since, until: at });
    if (type !== 'submitted' || waiting === 0) since = at;
    waiting += type === 'submitted' ? 1 : -1;
  }
  // Who waits to the end waits that long at least.
  const last = steps.at(-1);
  if (waiting > 0 && last !== undefined) stalls.push({ from: since, until: last.at });
  return stalls;
}

/** The longest of those that touch this time, in ms. */
export function longestStall(stalls: readonly Stall[], from = -Infinity, until = Infinity): number {
  return stalls
    .filter((stall) => stall.until > from && stall.from < until)
    .reduce((longest, stall) => Math.max(longest, stall.until - stall.from), 0);
}
