import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { snapshotOf, type RoomState } from '@boardstream/board';
import { encodeSnapshotInPieces } from '@boardstream/protocol';
import type { RoomStates } from './room-states.ts';

/** Elements that are encoded in one turn of the event loop: a few ms of strokes, for others wait meanwhile. */
const ELEMENTS_A_TURN = 16;

/** A room's state as a snapshot store keeps it. */
export interface EncodedState {
  /** `committedAt` of its last event, in ms. */
  readonly time: number;
  readonly data: Uint8Array;
}

/** Makes the bytes of snapshots. */
export interface SnapshotEncoder {
  /**
   * The room as it was at a seq that exists; undefined inside a load, where there is no state (M34). One at a time.
   * @throws PortError as `RoomStates.at` does
   */
  encode(room: string, seq: number): Promise<EncodedState | undefined>;
  /** Gives up what it holds. */
  stop(): Promise<void>;
}

/** Encodes on this thread, by and by: other work goes on between the pieces. */
export class LocalEncoder implements SnapshotEncoder {
  readonly #states: RoomStates;

  constructor(states: RoomStates) {
    this.#states = states;
  }

  async encode(room: string, seq: number): Promise<EncodedState | undefined> {
    const state = await this.#states.at(room, { seq });
    if (state.status === 'loading') return undefined;
    return { time: state.committedAt, data: await encodeInTurns(state) };
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}

async function encodeInTurns(state: RoomState): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const piece of encodeSnapshotInPieces(snapshotOf(state), ELEMENTS_A_TURN)) {
    pieces.push(piece);
    await turnOfTheLoop();
  }
  return Buffer.concat(pieces);
}
