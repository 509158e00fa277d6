import type { Buffer } from 'node:buffer';
import type { VectorEntry } from '@boardstream/board';
import type { Clock } from '@boardstream/kernel';
import type { History, Moment } from '@boardstream/ports';
import { decodeSnapshot, snapshotMessages, type SessionCodec, type SnapshotMessage } from '@boardstream/protocol';
import type { RoomSnapshot } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import { websocketFrame } from '../edge/websocket-frame.ts';

/** Parts of a state are about this large in protobuf. */
const PART_BYTES = 256 * 1024;
/** A cached state this many events old is sent with the events after it; an older one is made anew. */
const KEPT_FOR_EVENTS = 512;
/** A state that nobody asked for this long is let go, in ms. */
const KEPT_FOR_MS = 60_000;

/** A state as frames: parts in order. */
export interface StateFrames {
  readonly seq: number;
  readonly frames: readonly Buffer[];
  readonly vector: readonly VectorEntry[];
}

export type StateFramesAnswer =
  | { readonly type: 'state'; readonly state: StateFrames }
  | { readonly type: 'no-state' }
  | { readonly type: 'out-of-range'; readonly head: number }
  | { readonly type: 'gone' };

class EncodedState {
  readonly seq: number;
  readonly vector: readonly VectorEntry[];
  readonly #messages: readonly SnapshotMessage[];
  readonly #frames = new Map<SessionCodec['name'], readonly Buffer[]>();

  constructor(at: number, vector: readonly VectorEntry[], messages: readonly SnapshotMessage[]) {
    this.seq = at;
    this.vector = vector;
    this.#messages = messages;
  }

  framesIn(codec: SessionCodec): StateFrames {
    const frames =
      this.#frames.get(codec.name) ?? this.#messages.map((message) => websocketFrame(codec.encodeServer(message)));
    this.#frames.set(codec.name, frames);
    return { seq: this.seq, frames, vector: this.vector };
  }
}

export interface SnapshotCacheOptions {
  readonly room: string;
  readonly history: History;
  readonly clock: Clock;
  readonly onSnapshot: (snapshot: RoomSnapshot) => void;
}

/** A room's state near its head, asked for once and encoded once for each codec, for all that join. */
export class SnapshotCache {
  readonly #options: SnapshotCacheOptions;
  #cached: EncodedState | undefined;
  #askedAt = 0;
  #loading: Promise<StateFramesAnswer | EncodedState> | undefined;

  constructor(options: SnapshotCacheOptions) {
    this.#options = options;
  }

  /** The state at the head or not far before it. @throws PortError when history can't answer */
  async latest(head: number, codec: SessionCodec): Promise<StateFramesAnswer> {
    this.#askedAt = this.#options.clock.monotonic();
    if (this.#cached !== undefined && head - this.#cached.seq <= KEPT_FOR_EVENTS) return stateIn(this.#cached, codec);
    this.#loading ??= this.#load('head').finally(() => {
      this.#loading = undefined;
    });
    const answer = await this.#loading;
    if (answer instanceof EncodedState) this.#cached = answer;
    return stateIn(answer, codec);
  }

  /** The state at exactly this seq; not kept. @throws PortError when history can't answer */
  async at(moment: number, codec: SessionCodec): Promise<StateFramesAnswer> {
    if (moment === 0) return stateIn(NO_EVENT, codec);
    return stateIn(await this.#load({ seq: moment }), codec);
  }

  /** Lets go of what nobody asked for lately. */
  tidy(): void {
    if (this.#options.clock.monotonic() - this.#askedAt > KEPT_FOR_MS) this.#cached = undefined;
  }

  async #load(at: Moment): Promise<StateFramesAnswer | EncodedState> {
    const answer = await this.#options.history.state(this.#options.room, at);
    switch (answer.type) {
      case 'state': {
        const snapshot = decodeSnapshot(answer.snapshot);
        if (at === 'head') this.#options.onSnapshot(snapshot);
        return new EncodedState(answer.seq, snapshot.vector, snapshotMessages(snapshot, PART_BYTES));
      }
      case 'not-found':
        return NO_EVENT;
      default:
        return answer;
    }
  }
}

/** What every room is before its first event: history knows of no state there. */
const NO_EVENT = new EncodedState(
  0,
  [],
  [{ type: 'snapshot', seq: seq(0), part: 1, parts: 1, elements: [], board: {} }],
);

function stateIn(answer: StateFramesAnswer | EncodedState, codec: SessionCodec): StateFramesAnswer {
  return answer instanceof EncodedState ? { type: 'state', state: answer.framesIn(codec) } : answer;
}
