import { isAborted, pause, type Timers } from '@boardstream/kernel';
import { PortError } from '@boardstream/ports';
import type { KV, KvEntry, NatsConnection, QueuedIterator } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { portErrorOf } from './nats-port-error.ts';

export interface FollowedBucketOptions {
  readonly connection: BrokerConnection;
  /** Of a bucket that `provision` made. */
  readonly name: string;
  /** Called with the last entry of each key, then with every change, in the order of revisions; now and then one again. */
  readonly onEntry: (entry: KvEntry) => void;
  /** The bucket was lost and made again: its revisions begin anew, and nothing that was told of it holds. */
  readonly onMadeAnew: () => void;
}

/** Between two tries to open a bucket that is to be followed, in ms. */
const FOLLOW_AGAIN_MS = 500;
/** Between two looks whether a bucket that is followed is still the one that was opened, in ms. */
const LOOK_AGAIN_MS = 5_000;

/** A bucket of keys that this process keeps itself informed about, from its first use until `close`. */
export class FollowedBucket {
  readonly #options: FollowedBucketOptions;
  readonly #closing = new AbortController();
  /** The connection that the bucket was opened on. */
  #connection: NatsConnection | undefined;
  #opening: Promise<KV> | undefined;
  #complete: Promise<void> | undefined;
  /** When the bucket was made that was opened last, as its server tells. */
  #made: string | undefined;
  /** What is followed. */
  #entries: QueuedIterator<KvEntry> | undefined;
  /** Resolves when the last following ended. */
  #following = Promise.resolve();
  #seen = 0;
  /** Why the last following ended, where the driver gave a reason. */
  #failure: PortError | undefined;
  #onSeen: () => void = () => undefined;

  constructor(options: FollowedBucketOptions) {
    this.#options = options;
  }

  /** @throws PortError `unavailable` when it can't be reached or is not there, `closed` after `close`. */
  open(): Promise<KV> {
    this.checkOpen();
    if (this.#connection?.isClosed() === true) this.#forget();
    if (this.#opening !== undefined) return this.#opening;
    const opening = this.#start().catch((error: unknown) => {
      if (this.#opening === opening) this.#opening = undefined;
      throw portErrorOf(`opening the bucket ${this.#options.name}: was this cluster set up?`, error);
    });
    this.#opening = opening;
    return opening;
  }

  /** Resolves when everything that was in the bucket when it was opened has been told. */
  async caughtUp(): Promise<KV> {
    const bucket = await this.open();
    this.#complete ??= this.#catchUp(bucket).catch((error: unknown) => {
      this.#complete = undefined;
      throw portErrorOf(`reading the bucket ${this.#options.name}`, error);
    });
    await this.#complete;
    return bucket;
  }

  /** Follows it until the signal is aborted, through everything that ends a following. @throws PortError `closed` */
  async follow(timers: Timers, signal: AbortSignal): Promise<void> {
    const ends = AbortSignal.any([signal, this.signal]);
    while (!isAborted(ends)) {
      const bucket = await this.open().catch(() => undefined); // tried again
      if (bucket !== undefined) await this.#stay(bucket, timers, ends);
      await pause(timers, FOLLOW_AGAIN_MS, ends);
    }
    if (!isAborted(signal)) this.checkOpen();
  }

  checkOpen(): void {
    if (this.#closing.signal.aborted) throw new PortError('closed', `the bucket ${this.#options.name} is closed`);
  }

  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  close(): void {
    this.#closing.abort();
    this.#onSeen();
  }

  /**
   * Until the following ends. One of a bucket that was made anew is ended: the driver goes on with it behind the last revision
   * that it saw, and tells of nothing until the new bucket comes so far.
   */
  async #stay(bucket: KV, timers: Timers, ends: AbortSignal): Promise<void> {
    const over = new AbortController();
    void this.#following.then(() => over.abort());
    const until = AbortSignal.any([ends, over.signal]);
    while (!isAborted(until)) {
      await pause(timers, LOOK_AGAIN_MS, until);
      if (!isAborted(until) && (await this.#isAnother(bucket))) this.#entries?.stop();
    }
  }

  async #isAnother(bucket: KV): Promise<boolean> {
    const created = await createdAt(bucket).catch(() => this.#made); // it may be away: asked again
    return created !== this.#made;
  }

  async #start(): Promise<KV> {
    const connection = this.#options.connection.current;
    this.#connection = connection;
    const bucket = await connection.jetstream().views.kv(this.#options.name, { bindOnly: true });
    const created = await createdAt(bucket);
    if (this.#made !== undefined && this.#made !== created) this.#options.onMadeAnew();
    this.#made = created;
    const entries = await bucket.watch();
    this.#seen = 0;
    this.#failure = undefined;
    this.#entries = entries;
    this.#following = this.#follow(connection, entries);
    return bucket;
  }

  /** Until the driver gives up, for whatever reason: the next use opens the bucket again. */
  async #follow(connection: NatsConnection, entries: QueuedIterator<KvEntry>): Promise<void> {
    const stop = (): void => entries.stop();
    this.signal.addEventListener('abort', stop, { once: true });
    if (this.signal.aborted) stop();
    try {
      for await (const entry of entries) {
        this.#seen = entry.revision;
        this.#options.onEntry(entry);
        this.#onSeen();
      }
    } catch (error) {
      this.#failure = portErrorOf(`following the bucket ${this.#options.name}`, error);
    }
    this.signal.removeEventListener('abort', stop);
    if (this.#connection === connection) this.#forget();
  }

  #forget(): void {
    this.#connection = undefined;
    this.#opening = undefined;
    this.#complete = undefined;
    this.#onSeen();
  }

  /** The newest message is the last of its key, so it is told, and all others before it. */
  async #catchUp(bucket: KV): Promise<void> {
    const { streamInfo } = await bucket.status();
    const last = streamInfo.state.messages === 0 ? 0 : streamInfo.state.last_seq;
    while (this.#seen < last) {
      if (this.#opening === undefined)
        throw this.#failure ?? new PortError('unavailable', 'it is not followed any more');
      await new Promise<void>((resolve) => (this.#onSeen = resolve));
      this.checkOpen();
    }
  }
}

/** When it was made, as its server tells. */
async function createdAt(bucket: KV): Promise<string> {
  return (await bucket.status()).streamInfo.created;
}
