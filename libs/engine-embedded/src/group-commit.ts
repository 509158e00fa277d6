import { LogUnavailableError, type PortError } from '@boardstream/ports';
import type { Write } from './environment.ts';
import { closedError } from './store-error.ts';

/** What one transaction takes at most, so that none holds the others up for long; a single write may be larger. */
const GROUP_BYTES = 8 * 1024 * 1024;
const GROUP_DECISIONS = 4_096;
/** What may wait. Beyond it writes are refused as `unavailable`: the disk does not keep up. */
const WAITING_BYTES = 256 * 1024 * 1024;

/** Decides, when its group is built, what is written; may look at the tables and at what the group already has. */
export type Decide<T> = (write: (write: Write) => void) => T;

/** Told of the fate of each group, before those are whose writes were in it. */
export interface GroupListener {
  committed(): void;
  /** Nothing of the group is promised to be kept, though it may be: forget what was decided in it, and look again. */
  failed(): void;
}

/** Where groups go: all or nothing, durable when it resolves, one at a time. */
export interface GroupTarget {
  readonly dir: string;
  /** Called before a group is decided, so that what it looks at is what the disk has. */
  settle(): Promise<void>;
  write(writes: readonly Write[]): Promise<void>;
}

interface Waiting {
  readonly bytes: number;
  readonly decide: Decide<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Decided {
  readonly waiting: Waiting;
  readonly value: unknown;
}

/**
 * Collects what is to be written while a transaction is on its way to the disk, and writes it all in the next: one sync
 * for many. Groups follow each other strictly, so what a group decides rests on durable state and its own earlier
 * decisions only. Every answer leaves after its group is durable, also one that wrote nothing.
 */
export class GroupCommit {
  readonly #target: GroupTarget;
  readonly #listeners: GroupListener[] = [];
  #queue: Waiting[] = [];
  #queuedBytes = 0;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(target: GroupTarget) {
    this.#target = target;
  }

  listen(listener: GroupListener): void {
    this.#listeners.push(listener);
  }

  /**
   * Runs `decide` with the next group and resolves with its value when that is durable.
   * @param bytes about how much it writes
   * @throws what `decide` throws; PortError when the group could not be written.
   */
  run<T>(bytes: number, decide: Decide<T>): Promise<T> {
    if (this.#closed) return Promise.reject(closedError(this.#target.dir));
    if (this.#queuedBytes > WAITING_BYTES) return Promise.reject(behindError(this.#target.dir, this.#queuedBytes));
    return new Promise((resolve, reject) => {
      // The value that comes back is the one that `decide` gave: `T` by construction.
      this.#queue.push({ bytes, decide, resolve: resolve as (value: unknown) => void, reject });
      this.#queuedBytes += bytes;
      this.#running ??= this.#work();
    });
  }

  /** Refuses what comes from now on and resolves when what was taken is written. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #work(): Promise<void> {
    // What else this turn of the event loop brings joins the first group.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) await this.#writeGroup(this.#takeGroup());
    this.#running = undefined;
  }

  #takeGroup(): readonly Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { bytes: more } of this.#queue) {
      if (count === GROUP_DECISIONS || (count > 0 && bytes + more > GROUP_BYTES)) break;
      bytes += more;
      count++;
    }
    const group = this.#queue.slice(0, count);
    this.#queue = this.#queue.slice(count);
    this.#queuedBytes -= bytes;
    return group;
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#target.settle();
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    const writes: Write[] = [];
    const decided = this.#decideAll(group, writes);
    try {
      if (writes.length > 0) await this.#target.write(writes);
    } catch (error) {
      for (const listener of this.#listeners) listener.failed();
      for (const { waiting } of decided) waiting.reject(error);
      return;
    }
    for (const listener of this.#listeners) listener.committed();
    for (const { waiting, value } of decided) waiting.resolve(value);
  }

  #decideAll(group: readonly Waiting[], writes: Write[]): readonly Decided[] {
    const decided: Decided[] = [];
    for (const waiting of group) {
      const before = writes.length;
      try {
        decided.push({ waiting, value: waiting.decide((write) => void writes.push(write)) });
      } catch (error) {
        writes.length = before;
        waiting.reject(error);
      }
    }
    return decided;
  }
}

function behindError(dir: string, bytes: number): PortError {
  return new LogUnavailableError(`the disk of ${dir} does not keep up: ${String(bytes)} bytes wait to be written`);
}
