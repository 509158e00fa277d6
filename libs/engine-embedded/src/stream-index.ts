import type { Environment, Tables, Write } from './environment.ts';

/** Records of one append: they lie side by side in the stream and in the log. */
export interface Run {
  readonly revision: number;
  readonly position: number;
  readonly count: number;
}

/** Where the records of streams are: one entry an append. */
export class StreamIndex {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  get #runs(): Tables['runs'] {
    return this.#environment.tables.runs;
  }

  /** The last revision; −1 when the stream has none. */
  lastRevision(stream: string): number {
    const run = this.#runAt(stream, Number.MAX_SAFE_INTEGER);
    return run === undefined ? -1 : run.revision + run.count - 1;
  }

  isTombstoned(stream: string): boolean {
    return this.#environment.tables.tombstones.get(stream) !== undefined;
  }

  /** The position of a record; undefined when there is none. */
  positionOf(stream: string, revision: number): number | undefined {
    const run = this.#runAt(stream, revision);
    return run === undefined || revision >= run.revision + run.count
      ? undefined
      : run.position + revision - run.revision;
  }

  /**
   * Which stream has the record at this position, where the record itself can't tell: undefined when none does. Looks at
   * every append of the log, so it is for the rare record that is damaged.
   */
  ownerOf(position: number): { readonly stream: string; readonly revision: number } | undefined {
    for (const { key, value } of this.#runs.getRange({})) {
      const run = decodeRun(key, value);
      const place = position - run.position;
      if (place >= 0 && place < run.count) return { stream: key[0], revision: run.revision + place };
    }
    return undefined;
  }

  /** Runs from the one that holds the revision on, upwards. */
  *forwards(stream: string, revision: number): Iterable<Run> {
    const first = this.#runAt(stream, revision)?.revision ?? 0;
    for (const { key, value } of this.#runs.getRange({
      start: [stream, first],
      end: [stream, Number.MAX_SAFE_INTEGER],
    })) {
      yield decodeRun(key, value);
    }
  }

  /** Runs from the one that holds the revision (the last, when it is beyond the end) on, downwards. */
  *backwards(stream: string, revision: number): Iterable<Run> {
    for (const { key, value } of this.#runs.getRange({ start: [stream, revision], end: [stream, -1], reverse: true })) {
      yield decodeRun(key, value);
    }
  }

  #runAt(stream: string, revision: number): Run | undefined {
    for (const { key, value } of this.#runs.getRange({
      start: [stream, revision],
      end: [stream, -1],
      reverse: true,
      limit: 1,
    })) {
      return decodeRun(key, value);
    }
    return undefined;
  }
}

const RUN_BYTES = 12;
const COUNT_AT = 8;

export function writeOfRun(stream: string, { revision, position, count }: Run): Write {
  const value = Buffer.allocUnsafe(RUN_BYTES);
  value.writeDoubleBE(position, 0);
  value.writeUInt32BE(count, COUNT_AT);
  return { type: 'put', table: 'runs', key: [stream, revision], value };
}

function decodeRun(key: readonly [string, number], value: Buffer): Run {
  return { revision: key[1], position: value.readDoubleBE(0), count: value.readUInt32BE(COUNT_AT) };
}
