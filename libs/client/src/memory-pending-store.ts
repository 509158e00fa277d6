import type { RoomId } from '@boardstream/kernel';
import type { PendingRecord, PendingSlot, PendingStore } from './pending-store.ts';

interface Place {
  readonly secret: string;
  record: PendingRecord | undefined;
  held: boolean;
}

/**
 * Keeps pending work in memory, as long as the store itself lives: for Node programs, for tests, and for pages that
 * have nothing better. Clients that share one store hand work over as the pages of a browser do.
 */
export class MemoryPendingStore implements PendingStore {
  readonly #rooms = new Map<RoomId, Place[]>();

  open(room: RoomId, freshSecret: string, options: { readonly takeOver: boolean }): Promise<PendingSlot> {
    const places = this.#rooms.get(room) ?? [];
    this.#rooms.set(room, places);
    let place = options.takeOver ? places.find(({ held, record }) => !held && record !== undefined) : undefined;
    if (place === undefined) {
      place = { secret: freshSecret, record: undefined, held: true };
      places.push(place);
    }
    place.held = true;
    return Promise.resolve(slotOf(places, place));
  }
}

function slotOf(places: Place[], place: Place): PendingSlot {
  return {
    secret: place.secret,
    record: place.record,
    durable: false,
    save: (record) => {
      place.record = record;
      return Promise.resolve();
    },
    held: () => Promise.resolve(place.held),
    close: () => {
      place.held = false;
      const index = places.indexOf(place);
      if (place.record === undefined && index >= 0) places.splice(index, 1);
      return Promise.resolve();
    },
  };
}
