import type { SnapshotStore, StoredSnapshot } from '@boardstream/ports';
import type { Environment, Tables } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';

const NOTHING = Buffer.alloc(0);

/** Snapshots by room and seq, and an index by time. They lie in the log's files, but are no part of its truth (G12). */
export class EmbeddedSnapshotStore implements SnapshotStore {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
  }

  async put({ room, seq, time, data }: StoredSnapshot): Promise<void> {
    const value = Buffer.from(data.buffer, data.byteOffset, data.length);
    await this.#commits.run(data.length, (write) => {
      for (const [, , oldTime] of this.#keysOf(room, seq)) {
        write({ type: 'remove', table: 'snapshots', key: [room, seq, oldTime] });
        write({ type: 'remove', table: 'snapshotTimes', key: [room, oldTime, seq] });
      }
      write({ type: 'put', table: 'snapshots', key: [room, seq, time], value });
      write({ type: 'put', table: 'snapshotTimes', key: [room, time, seq], value: NOTHING });
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async nearest(
    room: string,
    at: { readonly seq: number } | { readonly time: number },
  ): Promise<StoredSnapshot | undefined> {
    const key = 'seq' in at ? this.#nearestBySeq(room, at.seq) : this.#nearestByTime(room, at.time);
    const value = key === undefined ? undefined : this.#snapshots.get(key);
    if (key === undefined || value === undefined) return undefined;
    return { room, seq: key[1], time: key[2], data: new Uint8Array(value.buffer, value.byteOffset, value.length) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async list(room: string): Promise<readonly Omit<StoredSnapshot, 'data'>[]> {
    const keys = this.#snapshots.getKeys({ start: [room, 0, 0], end: [room, Number.MAX_SAFE_INTEGER, 0] });
    return Array.from(keys, ([, seq, time]) => ({ room, seq, time }));
  }

  async remove(room: string, seq: number): Promise<void> {
    await this.#commits.run(0, (write) => {
      for (const [, , time] of this.#keysOf(room, seq)) {
        write({ type: 'remove', table: 'snapshots', key: [room, seq, time] });
        write({ type: 'remove', table: 'snapshotTimes', key: [room, time, seq] });
      }
    });
  }

  get #snapshots(): Tables['snapshots'] {
    return this.#environment.tables.snapshots;
  }

  #keysOf(room: string, seq: number): readonly [string, number, number][] {
    return Array.from(this.#snapshots.getKeys({ start: [room, seq, 0], end: [room, seq + 1, 0] }));
  }

  #nearestBySeq(room: string, seq: number): [string, number, number] | undefined {
    const keys = this.#snapshots.getKeys({
      start: [room, seq, Number.MAX_SAFE_INTEGER],
      end: [room, -1, 0],
      reverse: true,
      limit: 1,
    });
    for (const key of keys) return key;
    return undefined;
  }

  #nearestByTime(room: string, time: number): [string, number, number] | undefined {
    const keys = this.#environment.tables.snapshotTimes.getKeys({
      start: [room, time, Number.MAX_SAFE_INTEGER],
      end: [room, -1, 0],
      reverse: true,
      limit: 1,
    });
    for (const [, foundTime, seq] of keys) return [room, seq, foundTime];
    return undefined;
  }
}
