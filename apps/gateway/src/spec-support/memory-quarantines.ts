import { whenAborted } from '@boardstream/kernel';
import { PortError, type Quarantine, type Quarantines } from '@boardstream/ports';

type Listener = Parameters<Quarantines['watch']>[0];

/** Quarantines in memory. */
export class MemoryQuarantines implements Quarantines {
  readonly #rooms = new Map<string, Quarantine>();
  readonly #listeners = new Set<Listener>();
  #breaks = new AbortController();

  put(quarantine: Quarantine): Promise<void> {
    if (!this.#rooms.has(quarantine.room)) this.#rooms.set(quarantine.room, quarantine);
    for (const listener of this.#listeners) listener(quarantine.room, quarantine);
    return Promise.resolve();
  }

  get(room: string): Promise<Quarantine | undefined> {
    return Promise.resolve(this.#rooms.get(room));
  }

  list({ after = '', limit }: { readonly after?: string; readonly limit: number }): Promise<readonly Quarantine[]> {
    const rooms = [...this.#rooms.keys()].sort().filter((room) => room > after);
    return Promise.resolve(rooms.slice(0, limit).flatMap((room) => this.#rooms.get(room) ?? []));
  }

  release(room: string): Promise<boolean> {
    const was = this.#rooms.delete(room);
    if (was) for (const listener of this.#listeners) listener(room, 'released');
    return Promise.resolve(was);
  }

  async watch(onChange: Listener, signal: AbortSignal): Promise<void> {
    for (const [room, quarantine] of this.#rooms) onChange(room, quarantine);
    this.#listeners.add(onChange);
    try {
      await whenAborted(AbortSignal.any([signal, this.#breaks.signal]));
      if (!signal.aborted) throw new PortError('unavailable', 'the connection was lost');
    } finally {
      this.#listeners.delete(onChange);
    }
  }

  /** Ends the watches that there are, as a lost connection does. */
  breakWatches(): void {
    this.#breaks.abort();
    this.#breaks = new AbortController();
  }
}
