import { isAborted, pause, type Timers } from '@boardstream/kernel';
import type { Arrivals } from './arrivals.ts';
import type { OpenedPartition } from './open-partition.ts';

/** How often a consumer that delivers nothing is looked at, in ms. */
const LOOK_MS = 2_000;

/**
 * Ends a consumption whose consumer delivers nothing, at two looks in a row, though the server has messages for it. It was
 * seen of nats-server 2.9.10: of a stream that was made again while the server still removed the one before, a consumer is
 * answered, and beats its heart, and never delivers; another one does.
 */
export async function endWhenStalled(
  opened: Pick<OpenedPartition, 'undelivered'>,
  arrived: Pick<Arrivals, 'count' | 'isEmpty' | 'stop'>,
  timers: Timers,
  signal: AbortSignal,
): Promise<void> {
  let seen = -1;
  let suspicious = false;
  for (;;) {
    await pause(timers, LOOK_MS, signal);
    if (isAborted(signal)) return;
    const isQuiet = arrived.isEmpty && arrived.count === seen;
    seen = arrived.count;
    if (!isQuiet) {
      suspicious = false;
      continue;
    }
    const waiting = await opened.undelivered().catch(() => 0); // a consumer that is gone is found to be by its heartbeats
    const isStalled = waiting > 0 && arrived.count === seen;
    if (isStalled && suspicious) {
      arrived.stop();
      return;
    }
    suspicious = isStalled;
  }
}
