import { FoldError, RoomState } from '@boardstream/board';
import { PortError } from '@boardstream/ports';
import { ProtocolError } from '@boardstream/protocol';
import { CheckedFold } from './checked-fold.ts';
import type { FoldSlots } from './fold-slots.ts';
import type { ProjectorCounters } from './projector-counters.ts';
import { eventOf, type RoomReader } from './room-reader.ts';
import type { SnapshotSource } from './snapshot-source.ts';
import type { StateCache } from './state-cache.ts';

/** A kept state this near before the seq that is wanted is taken without looking for a snapshot. */
const NEAR_EVENTS = 2_048;

/** Up to where to fold: a seq that exists, or everything committed up to a time in ms. */
export type FoldUpTo = { readonly seq: number } | { readonly time: number };

export interface RoomStatesParts {
  readonly reader: RoomReader;
  readonly source: SnapshotSource;
  readonly cache: StateCache;
  readonly slots: FoldSlots;
  readonly counters: ProjectorCounters;
  /** Told of a room whose events can't be folded. */
  readonly onUnreadable: (room: string, error: PortError) => void;
}

/**
 * States of rooms at any moment: the nearest snapshot or kept state, and the stream's events after it. Who asks for the
 * same moment at the same time shares one fold.
 */
export class RoomStates {
  readonly #parts: RoomStatesParts;
  readonly #running = new Map<string, Promise<RoomState>>();

  constructor(parts: RoomStatesParts) {
    this.#parts = parts;
  }

  /**
   * The state at the moment; the empty room (seq 0) when it lies before the first event.
   * @throws PortError `corrupt` when the room's events can't be folded; the log's own errors.
   */
  at(room: string, upTo: FoldUpTo): Promise<RoomState> {
    const key = 'seq' in upTo ? `${room} ${upTo.seq}` : `${room} time ${upTo.time}`;
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const started = this.#parts.slots
      .run(() => this.#fold(room, upTo))
      .catch((error: unknown) => {
        if (error instanceof PortError && error.code === 'corrupt') this.#parts.onUnreadable(room, error);
        throw error;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, started);
    return started;
  }

  async #fold(room: string, upTo: FoldUpTo): Promise<RoomState> {
    const start = await this.#start(room, upTo);
    try {
      return await this.#foldFrom(room, start, upTo);
    } catch (error) {
      if (!isUnfoldable(error)) throw error;
      this.#parts.cache.drop(room);
      // The start may be to blame: a snapshot or a kept state of another log. The log alone has the last word (G12).
      if (start.seq > 0) return await this.#fromFirstEvent(room, upTo, start, error);
      throw unreadable(room, error);
    }
  }

  async #fromFirstEvent(room: string, upTo: FoldUpTo, start: RoomState, cause: Error): Promise<RoomState> {
    try {
      const state = await this.#foldFrom(room, RoomState.empty, upTo);
      await this.#parts.source.discard(room, start.seq, cause);
      return state;
    } catch (error) {
      throw isUnfoldable(error) ? unreadable(room, error) : error;
    }
  }

  async #start(room: string, upTo: FoldUpTo): Promise<RoomState> {
    const { cache, source } = this.#parts;
    const kept = cache.best(room, (state) => isUpTo(state, upTo));
    if (kept !== undefined && 'seq' in upTo && upTo.seq - kept.seq <= NEAR_EVENTS) return kept;
    return source.nearest(room, upTo, kept);
  }

  async #foldFrom(room: string, start: RoomState, upTo: FoldUpTo): Promise<RoomState> {
    const { cache, counters } = this.#parts;
    const fold = new CheckedFold(start);
    counters.folds++;
    try {
      await this.#takeEvents(fold, room, upTo);
    } finally {
      counters.foldedEvents += fold.applied;
    }
    if ('seq' in upTo && fold.seq !== upTo.seq) {
      throw new FoldError(fold.seq, `the log ends at seq ${fold.seq}, before ${upTo.seq}`);
    }
    const state = fold.finish();
    if (state.seq > 0) cache.put(room, state);
    return state;
  }

  async #takeEvents(fold: CheckedFold, room: string, upTo: FoldUpTo): Promise<void> {
    const to = 'seq' in upTo ? upTo.seq : Infinity;
    for await (const page of this.#parts.reader.pages(room, Math.max(1, fold.seq), to)) {
      for (const record of page) {
        const event = eventOf(record);
        if ('time' in upTo && event.committedAt > upTo.time) return;
        fold.take(event);
      }
    }
  }
}

function isUpTo(state: RoomState, upTo: FoldUpTo): boolean {
  return 'seq' in upTo ? state.seq <= upTo.seq : state.committedAt <= upTo.time;
}

function isUnfoldable(error: unknown): error is Error {
  return error instanceof FoldError || error instanceof ProtocolError;
}

function unreadable(room: string, cause: Error): PortError {
  return new PortError('corrupt', `the events of room ${room} can't be folded: ${cause.message}`, { cause });
}
