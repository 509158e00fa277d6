import { whenAborted, type Clock } from '@boardstream/kernel';
import {
  PortError,
  recordAfter,
  recordOfNextOwner,
  type AcquireOutcome,
  type HeldLease,
  type LeaseProgress,
  type LeaseRecord,
  type Leases,
  type RenewOutcome,
} from '@boardstream/ports';

interface Entry {
  readonly record: LeaseRecord;
  readonly revision: number;
  readonly renewedAt: number;
  readonly released: boolean;
}

type Watcher = (key: string, record: LeaseRecord | 'released') => void;

/** Leases in memory, timed by the monotonic clock. */
export class InProcessLeases implements Leases {
  readonly #clock: Clock;
  readonly #leaseMs: number;
  readonly #entries = new Map<string, Entry>();
  readonly #watchers = new Set<Watcher>();
  readonly #closing = new AbortController();

  constructor(clock: Clock, leaseMs: number) {
    this.#clock = clock;
    this.#leaseMs = leaseMs;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; here the answer is known at once
  async acquire(key: string, owner: string): Promise<AcquireOutcome> {
    this.#checkOpen();
    const entry = this.#entries.get(key);
    if (entry !== undefined && this.#isHeld(entry)) return { type: 'held', record: entry.record };
    return { type: 'acquired', lease: this.#write(key, recordOfNextOwner(entry, owner)) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async renew(lease: HeldLease, progress: LeaseProgress): Promise<RenewOutcome> {
    this.#checkOpen();
    if (!this.#isCurrent(lease)) return { type: 'lost' };
    return { type: 'renewed', lease: this.#write(lease.key, recordAfter(lease.record, progress)) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async release(lease: HeldLease, progress: LeaseProgress): Promise<void> {
    this.#checkOpen();
    if (this.#isCurrent(lease)) this.#write(lease.key, recordAfter(lease.record, progress), true);
  }

  async watch(onChange: Watcher, signal: AbortSignal): Promise<void> {
    this.#checkOpen();
    if (signal.aborted) return;
    for (const [key, entry] of this.#entries) if (this.#isHeld(entry)) onChange(key, entry.record);
    this.#watchers.add(onChange);
    await whenAborted(AbortSignal.any([signal, this.#closing.signal]));
    this.#watchers.delete(onChange);
    this.#checkOpen();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async sweep(keyPrefix: string, olderThanMs: number): Promise<void> {
    this.#checkOpen();
    const until = this.#clock.monotonic() - olderThanMs;
    for (const [key, { renewedAt }] of this.#entries)
      if (key.startsWith(keyPrefix) && renewedAt <= until) this.#entries.delete(key);
  }

  close(): void {
    this.#closing.abort();
  }

  #isHeld(entry: Entry): boolean {
    return !entry.released && this.#clock.monotonic() - entry.renewedAt < this.#leaseMs;
  }

  #isCurrent(lease: HeldLease): boolean {
    const entry = this.#entries.get(lease.key);
    return entry?.revision === lease.revision && this.#isHeld(entry);
  }

  #write(key: string, record: LeaseRecord, released = false): HeldLease {
    const revision = (this.#entries.get(key)?.revision ?? 0) + 1;
    this.#entries.set(key, { record, revision, renewedAt: this.#clock.monotonic(), released });
    for (const watcher of this.#watchers) watcher(key, released ? 'released' : record);
    return { key, record, revision };
  }

  #checkOpen(): void {
    if (this.#closing.signal.aborted) throw new PortError('closed', 'the in-process leases are closed');
  }
}
