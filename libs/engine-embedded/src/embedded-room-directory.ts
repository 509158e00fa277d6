import type { DirectoryEntry, DirectoryStatus, RoomDirectory } from '@boardstream/ports';
import type { Environment } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';

/** The list of rooms, as JSON by room id. */
export class EmbeddedRoomDirectory implements RoomDirectory {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
  }

  async put(entries: readonly DirectoryEntry[]): Promise<void> {
    const values = entries.map((entry) => ({ key: entry.room, value: Buffer.from(JSON.stringify(entry)) }));
    await this.#commits.run(0, (write) => {
      for (const { key, value } of values) write({ type: 'put', table: 'directory', key, value });
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async get(room: string): Promise<DirectoryEntry | undefined> {
    const value = this.#environment.tables.directory.get(room);
    return value === undefined ? undefined : parseEntry(value);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async list(options: {
    readonly after?: string;
    readonly limit: number;
    readonly status?: DirectoryStatus;
  }): Promise<readonly DirectoryEntry[]> {
    const entries: DirectoryEntry[] = [];
    const { after, limit, status } = options;
    for (const { key, value } of this.#environment.tables.directory.getRange(
      after === undefined ? {} : { start: after },
    )) {
      if (entries.length >= limit) break;
      if (key === after) continue;
      const entry = parseEntry(value);
      if (status === undefined || entry.status === status) entries.push(entry);
    }
    return entries;
  }
}

function parseEntry(value: Buffer): DirectoryEntry {
  return JSON.parse(value.toString()) as DirectoryEntry; // written by `put` above, and by nobody else
}
