import { eventually, type Random } from '@boardstream/testing';
import type { CliResult } from '../support/cli.ts';
import type { ClusterAccess, Part } from '../support/cluster-access.ts';
import type { Onlooker } from '../support/onlooker.ts';

/** Longer than a client waits that has tried four times in vain. */
const COMES_WITHIN_MS = 90_000;

/** kill -9 of one part as soon as this event was told. */
export interface Kill {
  readonly part: Part;
  readonly seq: number;
}

export interface KillReport extends Kill {
  /** The longest time without a new event at one of the gateways, from this kill to the next, in ms. */
  readonly longestWaitMs: number;
}

/** So many kills over the events of a room, one in each of equal stretches, at a place in it that the seed draws. */
export function drawKills(random: Random, parts: readonly Part[], events: number): readonly Kill[] {
  const stretch = Math.floor(events / (parts.length + 1));
  return parts.map((part, index) => ({
    part,
    seq: Math.max(1, stretch * index + random.integer(Math.ceil(stretch / 2), stretch)),
  }));
}

/** Each part so often, in an order that the seed draws. */
export function drawParts(random: Random, parts: readonly Part[], times: number): readonly Part[] {
  return Array.from({ length: times }, () => random.shuffle(parts)).flat();
}

/** Kills along an import that runs; when each kill was, by `performance.now()`. @throws Error when the import ends, or nothing more comes, before the last kill */
export async function killAlong(
  cluster: ClusterAccess,
  kills: readonly Kill[],
  onlookers: readonly Onlooker[],
  importing: Promise<CliResult>,
): Promise<readonly number[]> {
  const times: number[] = [];
  let ended = false;
  void importing.then(() => (ended = true));
  const hasEnded = (): boolean => ended;
  const last = (): number => Math.max(...onlookers.map(({ watcher }) => watcher.last));
  for (const { part, seq } of kills) {
    await eventually(() => last() >= seq || hasEnded(), { timeoutMs: COMES_WITHIN_MS, what: `event ${String(seq)}` });
    if (hasEnded())
      throw new Error(`the import ended at event ${String(last())}, before the kill of ${part} at ${String(seq)}`);
    times.push(performance.now());
    await cluster.kill(part);
  }
  return times;
}

/** How long each kill was felt, once everything was told. `times`: what `killAlong` resolved with. */
export function killReports(
  kills: readonly Kill[],
  times: readonly number[],
  onlookers: readonly Onlooker[],
): readonly KillReport[] {
  return kills.map((kill, index) => {
    const [from = 0, to = Infinity] = times.slice(index, index + 2);
    const waits = onlookers.map(({ watcher }) => longestWait(watcher.times, from, to));
    return { ...kill, longestWaitMs: Math.max(...waits) };
  });
}

/** The longest time between two of these moments that touches the stretch from `from` to `to`. */
export function longestWait(times: readonly number[], from: number, to: number): number {
  const inside = times.filter((time) => time >= from && time <= to);
  const edges = [from, ...inside, ...(to === Infinity ? [] : [to])];
  return edges.reduce((longest, time, index) => Math.max(longest, time - (edges[index - 1] ?? time)), 0);
}
