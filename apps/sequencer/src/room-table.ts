import type { CancelTimer } from '@boardstream/kernel';
import type { RoomContext } from './room-context.ts';
import { RoomWorker, TICK_MS } from './room-worker.ts';

/** Between two looks at all rooms while nothing happens, in ms: for idle ones, and for what is due in the others. */
const IDLE_TICK_MS = 10_000;
/** Between two looks for rooms that may leave memory, in ms. */
const LET_GO_EVERY_MS = 1_000;

/**
 * The rooms in memory, longest unused first. One timer serves them all: it answers what waited too long, announces heads,
 * and lets idle rooms go; with no room in memory there is no timer.
 */
export class RoomTable {
  readonly #context: RoomContext;
  readonly #workers = new Map<string, RoomWorker>();
  readonly #active = new Set<RoomWorker>();
  /** What each room was found to take, and all together. Rooms change while they are active only, so those are weighed. */
  readonly #weights = new Map<RoomWorker, number>();
  #bytes = 0;
  #timer: { readonly cancel: CancelTimer; readonly delayMs: number } | undefined;
  #letGoNext = 0;
  #attendNext = 0;
  #leaving = false;
  #stopped = false;

  constructor(context: RoomContext) {
    this.#context = context;
  }

  get size(): number {
    return this.#workers.size;
  }

  /** Estimated bytes of all rooms in memory, as of the last tick. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The room's worker, made when there is none. */
  worker(room: string, leaseValid: () => boolean): RoomWorker {
    const found = this.#workers.get(room);
    const worker = found ?? this.#make(room, leaseValid);
    // Inserted again, so that the map's order is the order of use.
    if (found !== undefined) this.#workers.delete(room);
    this.#workers.set(room, worker);
    return worker;
  }

  /** Those of these rooms that were used last, the last one first. */
  recent(owned: (room: string) => boolean, limit: number): readonly string[] {
    return [...this.#workers.keys()].filter(owned).slice(-limit).reverse();
  }

  /** Tells every room in memory whether it takes ops (G21). */
  announceStandings(): void {
    for (const worker of this.#workers.values()) worker.announceStanding();
  }

  /** Forgets the state of these rooms: their partition has another owner now. */
  forget(owned: (room: string) => boolean): void {
    for (const worker of this.#workers.values()) {
      if (!owned(worker.room)) continue;
      worker.forget();
      this.#weigh(worker);
    }
  }

  /** Rooms do nothing by themselves any more. */
  leave(): void {
    this.#leaving = true;
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
    for (const worker of this.#workers.values()) worker.stop();
  }

  #make(room: string, leaseValid: () => boolean): RoomWorker {
    return new RoomWorker({
      context: this.#context,
      room,
      leaseValid,
      mayAct: () => !this.#leaving && leaseValid(),
      onActive: (worker) => {
        this.#active.add(worker);
        this.#arm(TICK_MS);
      },
    });
  }

  #weigh(worker: RoomWorker): void {
    if (this.#workers.get(worker.room) !== worker) return; // it has left memory
    const { bytes } = worker;
    this.#bytes += bytes - (this.#weights.get(worker) ?? 0);
    this.#weights.set(worker, bytes);
  }

  #arm(delayMs: number): void {
    if (this.#stopped || (this.#timer !== undefined && this.#timer.delayMs <= delayMs)) return;
    this.#timer?.cancel();
    this.#timer = { delayMs, cancel: this.#context.timers.setTimer(() => this.#tick(), delayMs) };
  }

  #tick(): void {
    this.#timer = undefined;
    const now = this.#context.clock.monotonic();
    for (const worker of this.#active) {
      if (!worker.tick(now)) this.#active.delete(worker);
      this.#weigh(worker);
    }
    this.#attend(now);
    this.#letGo(now);
    if (this.#active.size > 0) this.#arm(TICK_MS);
    else if (this.#workers.size > 0) this.#arm(IDLE_TICK_MS);
  }

  /** Lets every room in memory do what is due by itself: cheap where nothing is. */
  #attend(now: number): void {
    if (now < this.#attendNext) return;
    this.#attendNext = now + IDLE_TICK_MS;
    for (const worker of this.#workers.values()) worker.attend();
  }

  /** Rooms that nobody used for long leave memory; beyond the bound of bytes, those that nobody used for longest. */
  #letGo(now: number): void {
    if (now < this.#letGoNext) return;
    this.#letGoNext = now + LET_GO_EVERY_MS;
    const { idleMs, cacheBytes } = this.#context.settings;
    for (const [room, worker] of this.#workers) {
      const excess = this.#bytes > cacheBytes;
      if (!excess && now - worker.lastUsed < idleMs) break;
      const mayGo = excess ? !worker.working : worker.idle;
      if (!mayGo) continue;
      this.#workers.delete(room);
      this.#bytes -= this.#weights.get(worker) ?? 0;
      this.#weights.delete(worker);
      this.#active.delete(worker);
    }
  }
}
