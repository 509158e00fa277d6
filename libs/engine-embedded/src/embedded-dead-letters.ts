import { Turns } from '@boardstream/kernel';
import { keptLetter, type DeadLetter, type DeadLetters, type StoredDeadLetter } from '@boardstream/ports';
import type { Environment, Tables } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';

/** What is kept at most. */
export interface DeadLetterBounds {
  readonly count: number;
  readonly bytes: number;
}

/** In front of a value: the length of the JSON that tells what the letter is about; the message follows. */
const LENGTH_BYTES = 4;

/**
 * Letters by id. A key also holds the size of its value and which message it is, so that no value is read to find out
 * what is there: letters are rare, and a put looks at all keys.
 */
export class EmbeddedDeadLetters implements DeadLetters {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;
  readonly #bounds: DeadLetterBounds;
  /** A put sees what the ones before it wrote. */
  readonly #turns = new Turns(1);

  constructor(environment: Environment, commits: GroupCommit, bounds: DeadLetterBounds) {
    this.#environment = environment;
    this.#commits = commits;
    this.#bounds = bounds;
  }

  async put(letter: DeadLetter): Promise<void> {
    const value = valueOf(keptLetter(letter));
    const message = `${String(letter.partition)}:${letter.incarnation}:${String(letter.position)}`;
    await this.#turns.run(() =>
      this.#commits.run(value.length, (write) => {
        const kept = Array.from(this.#table.getKeys());
        if (kept.some(([, , known]) => known === message)) return;
        const id = (kept.at(-1)?.[0] ?? 0) + 1;
        for (const key of this.#leaving(kept, value.length)) write({ type: 'remove', table: 'deadLetters', key });
        write({ type: 'put', table: 'deadLetters', key: [id, value.length, message], value });
      }),
    );
  }

  async get(id: number): Promise<StoredDeadLetter | undefined> {
    const [found] = await this.list({ after: id - 1, limit: 1 });
    return found?.id === id ? found : undefined;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async list({
    after = 0,
    limit,
  }: {
    readonly after?: number;
    readonly limit: number;
  }): Promise<readonly StoredDeadLetter[]> {
    if (limit < 1) return [];
    const entries = this.#table.getRange({ start: [after + 1, 0, ''], limit });
    return Array.from(entries, ({ key: [id], value }) => ({ ...letterOf(value), id }));
  }

  get #table(): Tables['deadLetters'] {
    return this.#environment.tables.deadLetters;
  }

  /** The oldest, for a new one to have its place. */
  #leaving(kept: readonly [number, number, string][], newBytes: number): readonly [number, number, string][] {
    let count = kept.length + 1;
    let bytes = kept.reduce((sum, [, size]) => sum + size, newBytes);
    let leaving = 0;
    for (const [, size] of kept) {
      if (count <= this.#bounds.count && bytes <= this.#bounds.bytes) break;
      leaving++;
      count--;
      bytes -= size;
    }
    return kept.slice(0, leaving);
  }
}

function valueOf({ data, ...about }: DeadLetter): Buffer {
  const json = Buffer.from(JSON.stringify(about));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, data]);
}

function letterOf(value: Buffer): DeadLetter {
  const end = LENGTH_BYTES + value.readUInt32BE();
  const about = JSON.parse(value.toString('utf8', LENGTH_BYTES, end)) as Omit<DeadLetter, 'data'>; // written by `valueOf`
  return { ...about, data: new Uint8Array(value.subarray(end)) };
}
