import type { Clock, Timers } from '@boardstream/kernel';
import {
  PortError,
  recordAfter,
  recordOfNextOwner,
  type AcquireOutcome,
  type HeldLease,
  type LeaseProgress,
  type LeaseRecord,
  type LeftLease,
  type Leases,
  type RenewOutcome,
} from '@boardstream/ports';
import type { KV, KvEntry } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { FollowedBucket } from './followed-bucket.ts';
import { bucketStream, LEASES_BUCKET } from './names.ts';
import { isWrongRevision, portErrorOf } from './nats-port-error.ts';

interface StoredLease extends LeaseRecord {
  readonly released?: boolean;
}

/** A lease as it was seen last, and when this process saw it become so. */
interface Seen {
  /** Undefined: its key was removed, by whomever. */
  readonly stored: StoredLease | undefined;
  readonly revision: number;
  readonly at: number;
  /** When it was written by the server's clock, in ms since 1970, where the server told. */
  readonly writtenAt: number | undefined;
}

type Watcher = (key: string, record: LeaseRecord | 'released') => void;

export interface NatsLeasesOptions {
  readonly connection: BrokerConnection;
  readonly clock: Clock;
  readonly timers: Timers;
  /** How long a lease lasts without renewal, in ms; the same in every process of the cluster. */
  readonly leaseMs: number;
}

/**
 * Leases as keys of a bucket, changed by compare-and-set. No clock is compared with another's: a lease has run out for
 * others when they have seen it unchanged for its time, and for its owner when that long went by since it began to renew,
 * both on their own monotonic clocks. The owner starts counting earlier than anybody else, so it stops first (G7).
 */
export class NatsLeases implements Leases {
  readonly #options: NatsLeasesOptions;
  readonly #bucket: FollowedBucket;
  readonly #watchers = new Set<Watcher>();
  readonly #seen = new Map<string, Seen>();
  /** When the newest write of all was made, by the server's clock. */
  #newestAt = 0;
  /** Of leases that this process holds: when the renewal began that they rest on. */
  readonly #renewedAt = new Map<string, { readonly revision: number; readonly at: number }>();

  constructor(options: NatsLeasesOptions) {
    this.#options = options;
    this.#bucket = new FollowedBucket({
      connection: options.connection,
      name: LEASES_BUCKET,
      onEntry: (entry) => this.#seeEntry(entry),
      // Who held something writes it again, or lets it run out.
      onMadeAnew: () => this.#seen.clear(),
    });
  }

  async acquire(key: string, owner: string): Promise<AcquireOutcome> {
    const bucket = await this.#bucket.open();
    const seen = this.#seen.get(key) ?? (await this.#look(bucket, key));
    const held = seen === undefined ? undefined : this.#held(seen);
    const unanswered = held?.owner === owner && this.#renewedAt.get(key)?.revision !== seen?.revision;
    if (held !== undefined && !unanswered) return { type: 'held', record: held };
    const next = unanswered
      ? { ...held, epoch: held.epoch + 1 }
      : recordOfNextOwner(seen?.stored === undefined ? undefined : leftOf(seen.stored), owner);
    const lease = await this.#write(bucket, key, next, seen?.revision ?? 0);
    return lease === undefined ? this.#takenByAnother(bucket, key) : { type: 'acquired', lease };
  }

  async renew(lease: HeldLease, progress: LeaseProgress): Promise<RenewOutcome> {
    const { key, record } = lease;
    const bucket = await this.#bucket.open();
    // Twice: what comes in between may be an earlier renewal of ours that nobody waits for any more.
    for (let time = 0; time < 2; time++) {
      const revision = this.#revisionOf(lease);
      if (revision === undefined) break;
      const renewed = await this.#write(bucket, key, recordAfter(record, progress), revision);
      if (renewed !== undefined) return { type: 'renewed', lease: renewed };
      await this.#look(bucket, key);
    }
    return { type: 'lost' };
  }

  async release(lease: HeldLease, progress: LeaseProgress): Promise<void> {
    const bucket = await this.#bucket.open();
    const revision = this.#revisionOf(lease);
    if (revision === undefined) return;
    const stored = { ...recordAfter(lease.record, progress), released: true } as const;
    await this.#write(bucket, lease.key, stored, revision);
    this.#renewedAt.delete(lease.key);
  }

  async watch(onChange: Watcher, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await this.#bucket.open();
    // Where that can't be had now, the following goes on all the same, and tells of the rest as of changes.
    await this.#bucket.caughtUp().catch(() => undefined);
    for (const [key, seen] of this.#seen) {
      const held = this.#ranOutUnseen(seen) ? undefined : this.#held(seen);
      if (held !== undefined) onChange(key, held);
    }
    this.#watchers.add(onChange);
    try {
      await this.#bucket.follow(this.#options.timers, signal);
    } finally {
      this.#watchers.delete(onChange);
    }
  }

  async sweep(keyPrefix: string, olderThanMs: number): Promise<void> {
    await this.#bucket.caughtUp();
    try {
      const manager = await this.#options.connection.current.jetstreamManager({ checkAPI: false });
      for (const [key, { writtenAt = this.#newestAt, revision }] of this.#seen) {
        if (!key.startsWith(keyPrefix) || this.#newestAt - writtenAt < olderThanMs) continue;
        // Up to what was seen of it: what is written meanwhile stays.
        const upTo = { filter: `$KV.${LEASES_BUCKET}.${key}`, seq: revision + 1 };
        await manager.streams.purge(bucketStream(LEASES_BUCKET), upTo);
        if (this.#seen.get(key)?.revision === revision) this.#seen.delete(key);
      }
    } catch (error) {
      throw portErrorOf(`sweeping the leases of ${keyPrefix}`, error);
    }
  }

  close(): void {
    this.#bucket.close();
  }

  /** @returns the lease as written; undefined when another was faster. */
  async #write(bucket: KV, key: string, stored: StoredLease, revision: number): Promise<HeldLease | undefined> {
    const began = this.#options.clock.monotonic();
    try {
      const written = await bucket.put(key, JSON.stringify(stored), { previousSeq: revision });
      this.#renewedAt.set(key, { revision: written, at: began });
      this.#see(key, written, stored);
      return { key, record: recordOf(stored), revision: written };
    } catch (error) {
      if (isWrongRevision(error)) return undefined;
      throw portErrorOf(`writing the lease of ${key}`, error);
    }
  }

  async #takenByAnother(bucket: KV, key: string): Promise<AcquireOutcome> {
    const seen = await this.#look(bucket, key);
    if (seen?.stored === undefined) throw new PortError('unavailable', `the lease of ${key} is gone again`);
    return { type: 'held', record: recordOf(seen.stored) };
  }

  /** What the bucket has now, whatever was seen before: after a loss of the bucket revisions begin anew. */
  async #look(bucket: KV, key: string): Promise<Seen | undefined> {
    const entry = await bucket.get(key).catch((error: unknown) => {
      throw portErrorOf(`reading the lease of ${key}`, error);
    });
    if (entry?.revision !== this.#seen.get(key)?.revision) this.#seen.delete(key);
    if (entry !== null) this.#seeEntry(entry);
    return this.#seen.get(key);
  }

  #seeEntry(entry: KvEntry): void {
    const writtenAt = entry.created.getTime();
    this.#newestAt = Math.max(this.#newestAt, writtenAt);
    this.#see(entry.key, entry.revision, storedOf(entry), writtenAt);
  }

  #see(key: string, revision: number, stored: StoredLease | undefined, writtenAt?: number): void {
    const before = this.#seen.get(key);
    // What this process wrote it knows first, and hears of it later, with the time.
    if (before?.revision === revision) this.#seen.set(key, { ...before, writtenAt: writtenAt ?? before.writtenAt });
    if (revision <= (before?.revision ?? 0)) return;
    this.#seen.set(key, { stored, revision, at: this.#options.clock.monotonic(), writtenAt });
    for (const watcher of this.#watchers)
      watcher(key, stored === undefined || stored.released === true ? 'released' : recordOf(stored));
  }

  /**
   * Whether it ran out before this process saw it: others wrote so long after it was written. Its owner ended without
   * releasing it, perhaps years ago, and who comes new is not to take that one for alive. Nobody may take the lease for this:
   * the times are of servers that may not agree, and who acquires waits for its own clock all the same.
   */
  #ranOutUnseen({ writtenAt = this.#newestAt }: Seen): boolean {
    return this.#newestAt - writtenAt >= this.#options.leaseMs;
  }

  /** The record of a lease that somebody holds. */
  #held({ stored, at }: Seen): LeaseRecord | undefined {
    if (stored === undefined || stored.released === true) return undefined;
    return this.#options.clock.monotonic() - at < this.#options.leaseMs ? recordOf(stored) : undefined;
  }

  /**
   * Where the lease stands in the bucket; undefined when it is not its owner's any more. It may stand further than where its
   * owner knows: a renewal whose answer was lost. Nobody else writes of this owner and this epoch.
   */
  #revisionOf({ key, revision, record: { owner, epoch } }: HeldLease): number | undefined {
    const renewed = this.#renewedAt.get(key);
    const seen = this.#seen.get(key);
    if (renewed?.revision !== revision || seen?.stored === undefined || seen.stored.released === true) return undefined;
    if (seen.stored.owner !== owner || seen.stored.epoch !== epoch) return undefined;
    return this.#options.clock.monotonic() - renewed.at < this.#options.leaseMs ? seen.revision : undefined;
  }
}

function recordOf(stored: StoredLease): LeaseRecord {
  return leftOf(stored).record;
}

function leftOf({ released = false, ...record }: StoredLease): LeftLease {
  return { record, released };
}

function storedOf(entry: KvEntry): StoredLease | undefined {
  if (entry.operation !== 'PUT') return undefined;
  // Only this class writes into the bucket; earlier versions of it did not count takeovers.
  return { takeovers: 0, ...entry.json<Omit<StoredLease, 'takeovers'>>() };
}
