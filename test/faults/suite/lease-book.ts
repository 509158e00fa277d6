import { setTimeout as delay } from 'node:timers/promises';
import { isAborted } from '@boardstream/kernel';
import type { LeaseRecord } from '@boardstream/ports';
import type { KvEntry, NatsConnection } from 'nats';

/** Where the broker has the leases. */
export const LEASES_BUCKET = 'BOARD_LEASES';
const PARTITION = 'partition-';
/** Before a bucket that is not there, or went away, is looked for again. */
const RETRY_MS = 200;

/** The key of a partition's lease. */
export function leaseOf(partition: number): string {
  return `${PARTITION}${String(partition)}`;
}

/** Somebody got a partition, or gave it up; at a time of the histories' clock. */
export interface LeaseChange {
  readonly at: number;
  readonly partition: number;
  readonly owner: string;
  readonly epoch: number;
  /** `taken-over`: from an owner that had let it run out. `got`: from nobody, or from one that had given it up. */
  readonly type: 'got' | 'taken-over' | 'given-up';
}

/** As the bucket has it. */
interface StoredLease extends LeaseRecord {
  readonly released?: boolean;
}

/** Writes down who owns which partition, as the broker has it: seen from outside, whatever the owners believe. */
export class LeaseBook {
  readonly changes: LeaseChange[] = [];
  readonly #connection: NatsConnection;
  readonly #held = new Map<number, LeaseRecord>();
  readonly #ends = new AbortController();

  private constructor(connection: NatsConnection) {
    this.#connection = connection;
  }

  /** Follows the leases of the cluster on this connection until `close`. */
  static follow(connection: NatsConnection): LeaseBook {
    const book = new LeaseBook(connection);
    void book.#follow();
    return book;
  }

  /** Who holds the lease of a partition, for all that is known; undefined when nobody does. */
  ownerOf(partition: number): string | undefined {
    return this.#held.get(partition)?.owner;
  }

  /** The partitions that such owners hold. */
  partitionsOf(isOwner: (owner: string) => boolean): readonly number[] {
    return [...this.#held].filter(([, { owner }]) => isOwner(owner)).map(([partition]) => partition);
  }

  close(): void {
    this.#ends.abort();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#ends;
    while (!isAborted(signal)) {
      try {
        const bucket = await this.#connection.jetstream().views.kv(LEASES_BUCKET, { bindOnly: true });
        const entries = await bucket.watch();
        signal.addEventListener('abort', () => entries.stop(), { once: true });
        for await (const entry of entries) this.#note(entry);
      } catch {
        // It is looked for again: the broker may be away, which is what this suite is about.
      }
      if (!isAborted(signal)) await delay(RETRY_MS);
    }
  }

  #note(entry: KvEntry): void {
    if (!entry.key.startsWith(PARTITION)) return;
    const partition = Number(entry.key.slice(PARTITION.length));
    const at = performance.now();
    const before = this.#held.get(partition);
    if (entry.operation !== 'PUT') {
      this.#held.delete(partition);
      return;
    }
    const { owner, epoch, takeovers, released, ...more } = entry.json<StoredLease>();
    if (released === true) {
      this.#held.delete(partition);
      if (before !== undefined) this.changes.push({ at, partition, owner, epoch, type: 'given-up' });
      return;
    }
    this.#held.set(partition, { owner, epoch, takeovers, ...more });
    if (before?.epoch === epoch) return;
    this.changes.push({ at, partition, owner, epoch, type: takeovers > 0 ? 'taken-over' : 'got' });
  }
}
