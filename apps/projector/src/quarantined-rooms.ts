import { isAborted, keepDoing, pause, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import { PortError, type DirectoryEntry, type Quarantines, type RoomDirectory } from '@boardstream/ports';
import { entryAfter } from './directory-entry.ts';
import type { DirectoryProjection } from './directory-projection.ts';
import type { ProjectorCounters } from './projector-counters.ts';
import { eventOf, type RoomReader } from './room-reader.ts';

/** What could not be done is tried again after so long, in ms. */
const RETRY_MS = 1_000;
/** Rooms of the list that are looked at in one go. */
const PAGE = 100;

export interface QuarantinedRoomsParts {
  readonly name: string;
  readonly quarantines: Quarantines;
  readonly directory: RoomDirectory;
  readonly list: DirectoryProjection;
  readonly reader: RoomReader;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: ProjectorCounters;
  /** The list has changed, and is to be written. */
  readonly onListed: () => void;
}

/**
 * Puts rooms in quarantine whose events can't be read or folded here (G19), and has the room list follow what everybody
 * puts there and what operators release.
 */
export class QuarantinedRooms {
  readonly #parts: QuarantinedRoomsParts;
  readonly #ends = new AbortController();
  /** As many as there are in the cluster, which operators are to look at one by one. */
  readonly #known = new Set<string>();
  readonly #finding = new Map<string, Promise<void>>();
  readonly #releasing = new Set<string>();

  constructor(parts: QuarantinedRoomsParts) {
    this.#parts = parts;
  }

  /** Follows until stopped. */
  run(): Promise<void> {
    const { timers, logger } = this.#parts;
    const { signal } = this.#ends;
    const onError = (error: unknown): void => logger.warn('quarantines.watch-failed', { error });
    return keepDoing(() => this.#follow(signal), { timers, restMs: RETRY_MS, onError, signal });
  }

  stop(): void {
    this.#ends.abort();
  }

  /** Puts a room there that can't be read; resolves when that is kept. @throws PortError */
  found(room: string, error: unknown): Promise<void> {
    if (this.#known.has(room)) return Promise.resolve();
    const finding = this.#finding.get(room) ?? this.#put(room, error).finally(() => this.#finding.delete(room));
    this.#finding.set(room, finding);
    return finding;
  }

  /** The same for who can't wait; what fails is found again by the next who reads the room. */
  noticed(room: string, error: unknown): void {
    this.found(room, error).catch((failure: unknown) => {
      this.#parts.logger.warn('quarantine.not-kept', { room, error: failure });
    });
  }

  async #put(room: string, error: unknown): Promise<void> {
    const { name, quarantines, reader, clock, logger, counters } = this.#parts;
    // Erased while it was read: there is nothing more to look at.
    if ((await reader.head(room)).type !== 'head') return;
    const reason = error instanceof Error ? error.message : String(error);
    await quarantines.put({ room, cause: 'unfoldable', reason, by: name, at: clock.now() });
    this.#known.add(room);
    counters.quarantined++;
    logger.error('room.quarantined', { room, cause: 'unfoldable', reason });
    await this.#enlist(room);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    await this.#releaseForgotten(signal);
    await this.#parts.quarantines.watch((room, change) => this.#hear(room, change === 'released'), signal);
  }

  /** Rooms that are listed as quarantined and were released while nobody watched. */
  async #releaseForgotten(signal: AbortSignal): Promise<void> {
    const { directory, quarantines } = this.#parts;
    let after: string | undefined;
    do {
      const page = await directory.list({
        limit: PAGE,
        status: 'quarantined',
        ...(after === undefined ? {} : { after }),
      });
      for (const { room } of page) if ((await quarantines.get(room)) === undefined) this.#hear(room, true);
      after = page.length === PAGE ? page.at(-1)?.room : undefined;
    } while (after !== undefined && !isAborted(signal));
  }

  #hear(room: string, released: boolean): void {
    const { logger } = this.#parts;
    if (released) this.#known.delete(room);
    else this.#known.add(room);
    (released ? this.#release(room) : this.#enlist(room)).catch((error: unknown) => {
      logger.error('quarantine.not-listed', { room, error });
    });
  }

  /** Has the list show it in quarantine. */
  async #enlist(room: string): Promise<void> {
    const { list, onListed } = this.#parts;
    await list.prepare(new Set([room]));
    if (!this.#known.has(room)) return; // released meanwhile
    list.quarantine(room);
    onListed();
  }

  /** Has the list show it as its log says; when that can't be read now, it is tried again. */
  async #release(room: string): Promise<void> {
    if (this.#releasing.has(room)) return;
    this.#releasing.add(room);
    const { timers, logger } = this.#parts;
    const { signal } = this.#ends;
    try {
      while (!isAborted(signal) && !this.#known.has(room)) {
        try {
          if (await this.#relist(room)) return;
        } catch (error) {
          if (!isAway(error)) {
            await this.found(room, error);
            return;
          }
          logger.warn('room.released.unread', { room, error });
        }
        await pause(timers, RETRY_MS, signal);
      }
    } finally {
      this.#releasing.delete(room);
    }
  }

  /** False when the list has followed the room further meanwhile. @throws what makes the room unreadable */
  async #relist(room: string): Promise<boolean> {
    const { list, onListed } = this.#parts;
    const entry = await this.#entryOf(room);
    await list.prepare(new Set([room]));
    if (this.#known.has(room)) return true; // put back meanwhile
    if (!list.release(room, entry)) return false;
    onListed();
    return true;
  }

  /** What its log says of a room; undefined when it has none. */
  async #entryOf(room: string): Promise<DirectoryEntry | undefined> {
    let entry: DirectoryEntry | undefined;
    for await (const page of this.#parts.reader.pages(room, 1, Infinity))
      for (const record of page) entry = entryAfter(entry, room, eventOf(record));
    return entry;
  }
}

/** Whether what failed is the engine, not the room. */
function isAway(error: unknown): boolean {
  return error instanceof PortError && error.code !== 'corrupt';
}
