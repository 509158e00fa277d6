import type { DirectoryEntry, DirectoryStatus, RoomDirectory } from '@boardstream/ports';
import type { KV, KvEntry } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { FollowedBucket } from './followed-bucket.ts';
import { ROOMS_BUCKET } from './names.ts';
import { portErrorOf } from './nats-port-error.ts';

/** Writes under way at once. */
const PUTS_AT_ONCE = 256;

/**
 * The room list as keys of a bucket. Who lists keeps an index of it in memory, from the first list on: a bucket has no
 * order of its own. An entry takes about 300 bytes there.
 */
export class NatsRoomDirectory implements RoomDirectory {
  readonly #bucket: FollowedBucket;
  readonly #entries = new Map<string, { readonly revision: number; readonly entry: DirectoryEntry | undefined }>();
  /** The rooms of `#entries`, in ascending order. */
  readonly #rooms: string[] = [];

  constructor(connection: BrokerConnection) {
    this.#bucket = new FollowedBucket({
      connection,
      name: ROOMS_BUCKET,
      onEntry: (stored) => this.#index(stored.key, stored.revision, entryOf(stored)),
      onMadeAnew: () => {
        this.#entries.clear();
        this.#rooms.length = 0;
      },
    });
  }

  async put(entries: readonly DirectoryEntry[]): Promise<void> {
    await this.#with('writing the room list', async () => {
      const bucket = await this.#bucket.open();
      for (let from = 0; from < entries.length; from += PUTS_AT_ONCE) {
        await Promise.all(entries.slice(from, from + PUTS_AT_ONCE).map((entry) => this.#put(bucket, entry)));
      }
    });
  }

  async get(room: string): Promise<DirectoryEntry | undefined> {
    return this.#with(`reading the entry of ${room}`, async () => {
      return entryOf(await (await this.#bucket.open()).get(room));
    });
  }

  async list({
    after,
    limit,
    status,
  }: {
    readonly after?: string;
    readonly limit: number;
    readonly status?: DirectoryStatus;
  }): Promise<readonly DirectoryEntry[]> {
    await this.#with('reading the room list', () => this.#bucket.caughtUp());
    const page: DirectoryEntry[] = [];
    for (
      let at = after === undefined ? 0 : this.#placeAfter(after);
      at < this.#rooms.length && page.length < limit;
      at++
    ) {
      const entry = this.#entries.get(this.#rooms[at] ?? '')?.entry;
      if (entry !== undefined && (status === undefined || entry.status === status)) page.push(entry);
    }
    return page;
  }

  close(): void {
    this.#bucket.close();
  }

  async #put(bucket: KV, entry: DirectoryEntry): Promise<void> {
    this.#index(entry.room, await bucket.put(entry.room, JSON.stringify(entry)), entry);
  }

  #index(room: string, revision: number, entry: DirectoryEntry | undefined): void {
    const known = this.#entries.get(room);
    if (known !== undefined && known.revision >= revision) return;
    this.#entries.set(room, { revision, entry });
    if (known === undefined) this.#rooms.splice(this.#placeAfter(room), 0, room);
  }

  /** The index of the first room behind this one, by UTF-16 units. */
  #placeAfter(room: string): number {
    let [low, high] = [0, this.#rooms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rooms[middle] ?? '') <= room) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async #with<T>(what: string, use: () => Promise<T>): Promise<T> {
    try {
      return await use();
    } catch (error) {
      throw portErrorOf(what, error);
    }
  }
}

/** Undefined where its key was removed: nothing here does that, but operators may. */
function entryOf(stored: KvEntry | null): DirectoryEntry | undefined {
  return stored?.operation === 'PUT' ? stored.json<DirectoryEntry>() : undefined; // only this class writes there
}
