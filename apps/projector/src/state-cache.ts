import type { RoomState } from '@boardstream/board';

/** States kept of one room: its head, and where somebody is looking. */
const STATES_PER_ROOM = 4;
/** Memory of a board relative to its bytes as the model counts them: a rough measure, for the bound only. */
const MEMORY_FACTOR = 4;

/** Folded rooms as starting points for other folds; the longest unused leave first. Losing one costs time only. */
export class StateCache {
  readonly #maxBytes: number;
  readonly #rooms = new Map<string, readonly RoomState[]>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The latest kept state of the room that `fits`. */
  best(room: string, fits: (state: RoomState) => boolean): RoomState | undefined {
    const states = this.#rooms.get(room);
    if (states === undefined) return undefined;
    this.#rooms.delete(room);
    this.#rooms.set(room, states);
    let best: RoomState | undefined;
    for (const state of states) if (fits(state) && (best === undefined || state.seq > best.seq)) best = state;
    return best;
  }

  put(room: string, state: RoomState): void {
    const states = this.#rooms.get(room) ?? [];
    this.#rooms.delete(room);
    const kept = [state, ...states.filter((other) => other.seq !== state.seq)].slice(0, STATES_PER_ROOM);
    this.#rooms.set(room, kept);
    this.#bytes += bytesOf(kept) - bytesOf(states);
    this.#shrink();
  }

  drop(room: string): void {
    const states = this.#rooms.get(room);
    if (states === undefined) return;
    this.#rooms.delete(room);
    this.#bytes -= bytesOf(states);
  }

  #shrink(): void {
    for (const room of this.#rooms.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.drop(room);
    }
  }
}

function bytesOf(states: readonly RoomState[]): number {
  return states.reduce((sum, state) => sum + state.bytes * MEMORY_FACTOR + 1_024, 0);
}
