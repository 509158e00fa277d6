import { seq } from '@boardstream/kernel';
import { snapshotOf, type StateLoaded } from '@boardstream/board';
import type { Random } from '@boardstream/testing';
import type { World } from './world.ts';

/**
 * Writes a checkpoint, and cuts the log off before it (G12, M34). Who has the state passes it over; who comes from before
 * is told that the events between are gone (M30).
 */
export function truncate(world: World, random: Random): void {
  const { log } = world;
  // A checkpoint does not say that the room is archived.
  if (log.state.status !== 'open') return;
  const { elements, board } = snapshotOf(log.state);
  const parts = random.integer(1, 3);
  const loadId = `checkpoint-${String(log.head)}`;
  const size = Math.ceil(elements.length / parts);
  const first = log.head + 1;
  for (let part = 1; part <= parts; part++) {
    const body: StateLoaded = {
      type: 'state-loaded',
      cause: 'checkpoint',
      loadId,
      part,
      parts,
      elements: elements.slice((part - 1) * size, part * size),
      ...(part === 1 ? { board } : {}),
      // As it is by now: entries may have left it since the first part.
      ...(part === parts ? { vector: [...log.state.vector.values()] } : {}),
    };
    log.append(log.head, [{ seq: seq(log.head + 1), committedAt: log.state.committedAt, body }]);
  }
  log.firstKept = seq(first);
  world.counters.add('checkpoint and truncation');
}
