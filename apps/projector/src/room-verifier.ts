import {
  RoomFold,
  snapshotOf,
  stateHash,
  stateHashOf,
  type RoomEvent,
  type RoomSnapshot,
  type RoomState,
} from '@boardstream/board';
import type { SnapshotStore, Verification, VerifyOptions, VerifyReport } from '@boardstream/ports';
import { decodeSnapshot, encodeSnapshot } from '@boardstream/protocol';
import { OrderCheck } from './order-check.ts';
import { eventOf, type RoomReader } from './room-reader.ts';
import type { RoomStates } from './room-states.ts';

/** Problems that a report names at most. */
const PROBLEMS_AT_MOST = 100;

export interface RoomVerifierParts {
  readonly reader: RoomReader;
  readonly snapshots: SnapshotStore;
  readonly states: RoomStates;
}

/** Refolds a room from its first event and compares it with all that was derived from it (F13). */
export class RoomVerifier implements Verification {
  readonly #parts: RoomVerifierParts;

  constructor(parts: RoomVerifierParts) {
    this.#parts = parts;
  }

  async verify(room: string, options: VerifyOptions = {}): Promise<VerifyReport> {
    const head = await this.#parts.reader.head(room);
    if (head.type !== 'head') return head;
    const run = new Run(this.#parts, room, head.seq, options);
    return await run.report();
  }
}

/** One verification under way. */
class Run {
  readonly #parts: RoomVerifierParts;
  readonly #room: string;
  readonly #head: number;
  readonly #options: VerifyOptions;
  readonly #problems: string[] = [];
  readonly #order = new OrderCheck();
  readonly #fold = new RoomFold();
  #events = 0;
  #hashesChecked = 0;
  #snapshotsChecked = 0;

  constructor(parts: RoomVerifierParts, room: string, head: number, options: VerifyOptions) {
    this.#parts = parts;
    this.#room = room;
    this.#head = head;
    this.#options = options;
  }

  async report(): Promise<VerifyReport> {
    const snapshots = await this.#parts.snapshots.list(this.#room);
    const state = await this.#refold(new Set(snapshots.map((each) => each.seq)));
    for (const { seq } of snapshots) {
      if (seq > this.#head) this.#note(`there is a snapshot at seq ${seq}, beyond the head ${this.#head}`);
    }
    if (state !== undefined) await this.#compareAnswer(state);
    return {
      type: 'report',
      room: this.#room,
      ok: this.#problems.length === 0,
      events: this.#events,
      hashesChecked: this.#hashesChecked,
      snapshotsChecked: this.#snapshotsChecked,
      ...(state === undefined ? {} : { hash: stateHash(state.board).value }),
      problems: this.#problems,
    };
  }

  /** The state at the head; undefined when the fold did not get there. */
  async #refold(snapshotSeqs: ReadonlySet<number>): Promise<RoomState | undefined> {
    try {
      for await (const page of this.#parts.reader.pages(this.#room, 1, this.#head)) {
        this.#options.signal?.throwIfAborted();
        for (const record of page) {
          const event = eventOf(record);
          this.#apply(event);
          if (snapshotSeqs.has(event.seq)) await this.#compareSnapshot(event.seq);
        }
        this.#options.onProgress?.({ room: this.#room, events: this.#events, head: this.#head });
      }
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      this.#note(`after seq ${this.#events}: ${messageOf(error)}`);
      return undefined;
    }
    if (this.#events < this.#head) {
      this.#note(`the stream ends at seq ${this.#events}, but its head is ${this.#head}`);
      return undefined;
    }
    return this.#fold.finish();
  }

  #apply({ hash, ...event }: RoomEvent): void {
    for (const problem of this.#order.check(event)) this.#note(problem);
    // Without its hash, so that the fold goes on after one that is wrong.
    this.#fold.apply(event);
    this.#events++;
    if (hash === undefined) return;
    const found = stateHashOf(hash.version, this.#fold.finish().board);
    if (found === undefined) return; // of a newer method, which this version can't work out
    this.#hashesChecked++;
    if (found.value === hash.value) return;
    this.#note(`at seq ${event.seq} the event carries the state hash ${hash.value}, the fold gives ${found.value}`);
  }

  async #compareSnapshot(seq: number): Promise<void> {
    const stored = await this.#parts.snapshots.nearest(this.#room, { seq });
    if (stored?.seq !== seq) return; // removed meanwhile
    this.#snapshotsChecked++;
    try {
      const snapshot = decodeSnapshot(stored.data);
      const ours = this.#snapshotLike(snapshot);
      if (Buffer.compare(encodeSnapshot(snapshot), encodeSnapshot(ours)) === 0) return;
      this.#note(`the snapshot at seq ${seq} differs from the fold`);
    } catch (error) {
      this.#note(`the snapshot at seq ${seq} can't be read: ${messageOf(error)}`);
    }
  }

  /** The fold's snapshot, with its hash by the method of the stored one's: that was made when it was the newest (M23). */
  #snapshotLike({ hash }: RoomSnapshot): RoomSnapshot {
    const room = this.#fold.finish();
    const ours = snapshotOf(room);
    return { ...ours, hash: stateHashOf(hash.version, room.board) ?? ours.hash };
  }

  /** What is answered about this seq, from snapshots and kept states, must be what the log says (G12). */
  async #compareAnswer(state: RoomState): Promise<void> {
    const found = stateHash(state.board).value;
    try {
      const answered = await this.#parts.states.at(this.#room, { seq: state.seq });
      const told = stateHash(answered.board).value;
      if (told !== found)
        this.#note(`at seq ${state.seq} the state is answered with hash ${told}, the fold gives ${found}`);
    } catch (error) {
      this.#note(`the state at seq ${state.seq} can't be answered: ${messageOf(error)}`);
    }
  }

  #note(problem: string): void {
    if (this.#problems.length < PROBLEMS_AT_MOST) this.#problems.push(problem);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
