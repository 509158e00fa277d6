import type { Timers } from '@boardstream/kernel';
import { keptReason, type Quarantine, type Quarantines } from '@boardstream/ports';
import type { KV, KvEntry } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { FollowedBucket } from './followed-bucket.ts';
import { QUARANTINE_BUCKET } from './names.ts';
import { isWrongRevision, portErrorOf } from './nats-port-error.ts';

type Watcher = Parameters<Quarantines['watch']>[0];

/** What the bucket said last of a room. */
interface Seen {
  readonly revision: number;
  readonly quarantine: Quarantine | undefined;
}

/** A write that others were faster than so often has failed. */
const MAX_TRIES = 5;

/** Quarantined rooms as keys of a bucket; what is released leaves a mark there. */
export class NatsQuarantines implements Quarantines {
  readonly #bucket: FollowedBucket;
  readonly #timers: Timers;
  readonly #watchers = new Set<Watcher>();
  readonly #seen = new Map<string, Seen>();

  constructor(connection: BrokerConnection, timers: Timers) {
    this.#timers = timers;
    this.#bucket = new FollowedBucket({
      connection,
      name: QUARANTINE_BUCKET,
      onEntry: (entry) => this.#see(entry.key, { revision: entry.revision, quarantine: quarantineOf(entry) }),
      onMadeAnew: () => this.#forget(),
    });
  }

  async put(quarantine: Quarantine): Promise<void> {
    const { room } = quarantine;
    const kept = { ...quarantine, reason: keptReason(quarantine.reason) };
    await this.#change(`quarantining ${room}`, room, async (bucket, entry) => {
      if (quarantineOf(entry) !== undefined) return true;
      await bucket.put(room, JSON.stringify(kept), { previousSeq: entry?.revision ?? 0 });
      return true;
    });
  }

  async release(room: string): Promise<boolean> {
    return this.#change(`releasing ${room}`, room, async (bucket, entry) => {
      if (entry === null || quarantineOf(entry) === undefined) return false;
      await bucket.delete(room, { previousSeq: entry.revision });
      return true;
    });
  }

  async get(room: string): Promise<Quarantine | undefined> {
    const bucket = await this.#bucket.open();
    try {
      return quarantineOf(await bucket.get(room));
    } catch (error) {
      throw portErrorOf(`reading the quarantine of ${room}`, error);
    }
  }

  async list({
    after = '',
    limit,
  }: {
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly Quarantine[]> {
    await this.#bucket.caughtUp();
    return this.#quarantined()
      .filter(({ room }) => room > after)
      .sort((a, b) => (a.room < b.room ? -1 : 1))
      .slice(0, limit);
  }

  async watch(onChange: Watcher, signal: AbortSignal): Promise<void> {
    for (const quarantine of this.#quarantined()) onChange(quarantine.room, quarantine);
    this.#watchers.add(onChange);
    try {
      await this.#bucket.follow(this.#timers, signal);
    } finally {
      this.#watchers.delete(onChange);
    }
  }

  close(): void {
    this.#bucket.close();
  }

  /** Tries again where another changed the room meanwhile. */
  async #change<T>(what: string, room: string, change: (bucket: KV, entry: KvEntry | null) => Promise<T>): Promise<T> {
    const bucket = await this.#bucket.open();
    for (let tries = 1; ; tries++) {
      try {
        return await change(bucket, await bucket.get(room));
      } catch (error) {
        if (!isWrongRevision(error) || tries === MAX_TRIES) throw portErrorOf(what, error);
      }
    }
  }

  #quarantined(): readonly Quarantine[] {
    return [...this.#seen.values()].flatMap(({ quarantine }) => quarantine ?? []);
  }

  /** No room is there any more. */
  #forget(): void {
    const gone = this.#quarantined();
    this.#seen.clear();
    for (const { room } of gone) for (const watcher of this.#watchers) watcher(room, 'released');
  }

  #see(room: string, now: Seen): void {
    const before = this.#seen.get(room);
    if (now.revision <= (before?.revision ?? 0)) return;
    this.#seen.set(room, now);
    if (before?.quarantine === undefined && now.quarantine === undefined) return;
    for (const watcher of this.#watchers) watcher(room, now.quarantine ?? 'released');
  }
}

function quarantineOf(entry: KvEntry | null): Quarantine | undefined {
  return entry?.operation === 'PUT' ? entry.json<Quarantine>() : undefined; // only this class writes there
}
