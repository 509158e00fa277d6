import type { CancelTimer, Timers } from '@boardstream/kernel';
import type { PendingRecord, PendingSlot } from './pending-store.ts';

/** A change of the queue is stored within this time, ms (M29). */
const STORE_WITHIN_MS = 250;

export interface PendingKeeperOptions {
  readonly slot: PendingSlot;
  readonly timers: Timers;
  /** What is pending now. */
  readonly record: (secret: string) => PendingRecord | undefined;
  readonly failed: (error: Error) => void;
  /** Whether what is stored survives the page has changed. */
  readonly durabilityChanged: () => void;
}

/** Writes a client's pending work to its place: at once when asked, and soon after every change. */
export class PendingKeeper {
  readonly #options: PendingKeeperOptions;
  #cancel: CancelTimer | undefined;
  #broken = false;
  #paused = false;
  /** Whether the place holds a record, as far as was written. */
  #stored: boolean;

  constructor(options: PendingKeeperOptions) {
    this.#options = options;
    this.#stored = options.slot.record !== undefined;
  }

  get secret(): string {
    return this.#options.slot.secret;
  }

  /** Whether pending work survives the page: the place is durable, and the last write to it went well. */
  get durable(): boolean {
    return this.#options.slot.durable && !this.#broken;
  }

  held(): Promise<boolean> {
    return this.#options.slot.held();
  }

  /** What is pending changed: it is written soon. */
  changed(): void {
    if (this.#cancel !== undefined || this.#paused) return;
    this.#cancel = this.#options.timers.setTimer(() => {
      this.#cancel = undefined;
      void this.write();
    }, STORE_WITHIN_MS);
  }

  /** Nothing is written until `resume`, for the place may be another page's now. */
  pause(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.changed();
  }

  /** Writes what is pending now. Resolves when it is stored, or when storing it failed and that was told. */
  async write(): Promise<void> {
    const { slot, record } = this.#options;
    await this.#save(record(slot.secret));
  }

  /** Gives the place up without writing: it is another page's now. */
  async abandon(): Promise<void> {
    this.pause();
    await this.#options.slot.close();
  }

  /** What was kept here was handed over, and is nobody's any more: gives the place up empty. */
  async discard(): Promise<void> {
    this.pause();
    await this.#save(undefined);
    await this.#options.slot.close();
  }

  async close(): Promise<void> {
    await this.write();
    await this.#options.slot.close();
  }

  async #save(pending: PendingRecord | undefined): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    const { slot, failed } = this.#options;
    if (pending === undefined && !this.#stored) return;
    this.#stored = pending !== undefined;
    try {
      await slot.save(pending);
      this.#setBroken(false);
    } catch (error) {
      // What was there before may be there still.
      this.#stored = true;
      this.#setBroken(true);
      failed(new Error('unsaved work could not be stored', { cause: error }));
    }
  }

  #setBroken(broken: boolean): void {
    if (broken === this.#broken) return;
    this.#broken = broken;
    this.#options.durabilityChanged();
  }
}
