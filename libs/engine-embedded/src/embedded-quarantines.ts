import { isAborted, Turns, whenAborted } from '@boardstream/kernel';
import { keptReason, type Quarantine, type Quarantines } from '@boardstream/ports';
import type { Environment, Tables, Write } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';
import { closedError } from './store-error.ts';

type Watcher = Parameters<Quarantines['watch']>[0];

/** Quarantined rooms, as JSON by room id. */
export class EmbeddedQuarantines implements Quarantines {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;
  /** A change sees what the ones before it wrote. */
  readonly #turns = new Turns(1);
  readonly #watchers = new Set<Watcher>();
  readonly #closing = new AbortController();

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
  }

  async put(quarantine: Quarantine): Promise<void> {
    const kept = { ...quarantine, reason: keptReason(quarantine.reason) };
    const key = kept.room;
    await this.#change(kept.room, kept, (known) => {
      if (known) return undefined;
      return { type: 'put', table: 'quarantines', key, value: Buffer.from(JSON.stringify(kept)) };
    });
  }

  release(room: string): Promise<boolean> {
    return this.#change(room, 'released', (known) =>
      known ? { type: 'remove', table: 'quarantines', key: room } : undefined,
    );
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async get(room: string): Promise<Quarantine | undefined> {
    const value = this.#table.get(room);
    return value === undefined ? undefined : parse(value);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async list({ after, limit }: { readonly after?: string; readonly limit: number }): Promise<readonly Quarantine[]> {
    if (limit < 1) return [];
    const behind = after === undefined ? {} : { start: after, exclusiveStart: true };
    return Array.from(this.#table.getRange({ ...behind, limit }), ({ value }) => parse(value));
  }

  async watch(onChange: Watcher, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    for (const { value } of this.#table.getRange()) {
      const quarantine = parse(value);
      onChange(quarantine.room, quarantine);
    }
    this.#watchers.add(onChange);
    await whenAborted(AbortSignal.any([signal, this.#closing.signal]));
    this.#watchers.delete(onChange);
    if (!isAborted(signal)) throw closedError(this.#environment.dir);
  }

  /** Ends the watches. */
  close(): void {
    this.#closing.abort();
  }

  get #table(): Tables['quarantines'] {
    return this.#environment.tables.quarantines;
  }

  /** Whether there was something to write; tells the watchers of it then. */
  #change(room: string, now: Quarantine | 'released', decide: (known: boolean) => Write | undefined): Promise<boolean> {
    return this.#turns.run(async () => {
      const changed = await this.#commits.run(0, (write) => {
        const decided = decide(this.#table.get(room) !== undefined);
        if (decided !== undefined) write(decided);
        return decided !== undefined;
      });
      if (changed) for (const watcher of this.#watchers) watcher(room, now);
      return changed;
    });
  }
}

function parse(value: Buffer): Quarantine {
  return JSON.parse(value.toString()) as Quarantine; // written by `put` above, and by nobody else
}
