import type { ClientIdentity, PendingRecord, PendingSlot, PendingStore } from './pending-store.ts';
import type { RoomId } from '@boardstream/kernel';

interface Place {
  readonly identity: ClientIdentity;
  record: PendingRecord | undefined;
  held: boolean;
}

/**
 * Keeps pending work in memory, as long as the store itself lives: for Node programs, for tests, and for pages that
 * have nothing better. Two clients that share one store hand work over as two pages do.
 */
export class MemoryPendingStore implements PendingStore {
  readonly #rooms = new Map<RoomId, Place[]>();

  open(room: RoomId, fresh: ClientIdentity): Promise<PendingSlot> {
    const places = this.#rooms.get(room) ?? [];
    this.#rooms.set(room, places);
    let place = places.find((candidate) => !candidate.held && candidate.record !== undefined);
    if (place === undefined) {
      place = { identity: fresh, record: undefined, held: true };
      places.push(place);
    }
    place.held = true;
    return Promise.resolve(this.#slot(places, place));
  }

  #slot(places: Place[], place: Place): PendingSlot {
    return {
      identity: place.identity,
      record: place.record,
      durable: false,
      save: (record) => {
        place.record = record;
        return Promise.resolve();
      },
      clear: () => {
        place.record = undefined;
        return Promise.resolve();
      },
      held: () => Promise.resolve(place.held),
      close: () => {
        place.held = false;
        if (place.record === undefined) places.splice(places.indexOf(place), 1);
        return Promise.resolve();
      },
    };
  }
}
