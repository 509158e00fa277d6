import type { Timers } from '@boardstream/kernel';
import type { Counters } from './counters.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { LoadOutcome, RoomLoader } from './room-loader.ts';

/** Rooms that are kept at a time. */
const ROOMS = 64;

export interface RoomsAheadParts {
  readonly loader: Pick<RoomLoader, 'load' | 'catchUp'>;
  readonly timers: Timers;
  readonly counters: Counters;
  /** A room that nobody asked for is dropped after so long, in ms. */
  readonly keepMs: number;
  /** Estimated bytes of those that are kept: where they are as many, no more are read. */
  readonly keepBytes: number;
}

/**
 * The rooms of partitions that are going to be this sequencer's, read while their owner still serves them: of such a room
 * only what came since is to be read while its clients wait. Any room can be asked for here; one that was not read is loaded.
 */
export class RoomsAhead {
  readonly #parts: RoomsAheadParts;
  readonly #rooms = new Map<string, Promise<LoadedRoom | undefined>>();
  #bytes = 0;

  constructor(parts: RoomsAheadParts) {
    this.#parts = parts;
  }

  /** Reads these rooms one after the other, as far as there is room for them. Never rejects. */
  async read(rooms: readonly string[]): Promise<void> {
    for (const room of rooms) {
      if (this.#rooms.size >= ROOMS || this.#bytes >= this.#parts.keepBytes) return;
      if (!this.#rooms.has(room)) await this.#read(room);
    }
  }

  /** The room as the log has it now. Rejects as `RoomLoader.load` does. */
  async load(room: string): Promise<LoadOutcome> {
    const { loader, counters } = this.#parts;
    const reading = this.#rooms.get(room);
    this.#rooms.delete(room);
    const read = await reading;
    if (read === undefined) return loader.load(room);
    counters.readAhead++;
    return loader.catchUp(room, read);
  }

  async #read(room: string): Promise<void> {
    const { loader, timers, keepMs } = this.#parts;
    // What can't be read now is loaded when it is asked for, and whoever asks is told why.
    const reading = loader.load(room).then(
      (outcome) => (outcome.type === 'loaded' ? outcome.room : undefined),
      () => undefined,
    );
    this.#rooms.set(room, reading);
    const bytes = (await reading)?.bytes ?? 0;
    this.#bytes += bytes;
    timers.setTimer(() => {
      this.#bytes -= bytes;
      if (this.#rooms.get(room) === reading) this.#rooms.delete(room);
    }, keepMs);
  }
}
