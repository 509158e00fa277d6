import type { Environment, Tables, Write } from './environment.ts';
import { RecentRuns, type Batch } from './recent-runs.ts';
import { decodeRecent, decodeRun, writeOfRun, type Run } from './run-codec.ts';

/** Entries of `recentRuns` that one transaction removes. */
const REMOVED_AT_ONCE = 1_024;

/**
 * Where the records of streams are: one run an append. An append notes its run by position, in the page where the runs
 * of the appends before it are; the runs of a stream go over into the table of all streams many at a time. Else a
 * transaction that appends to two hundred streams would write two hundred pages of it. Until then they are in memory.
 */
export class StreamIndex {
  readonly #environment: Environment;
  #recent: RecentRuns | undefined;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  get #runs(): Tables['runs'] {
    return this.#environment.tables.runs;
  }

  get #kept(): RecentRuns {
    return (this.#recent ??= this.#load());
  }

  /** Takes in a run that is durable in `recentRuns`. */
  add(stream: string, run: Run): void {
    this.#kept.add(stream, run);
  }

  /** Forgets what is in memory: it is read again from what the disk has. */
  forget(): void {
    this.#recent = undefined;
  }

  /** Whether runs are to be moved to the table of all streams. */
  get due(): boolean {
    return this.#kept.due;
  }

  /** Writes some runs to the table of all streams, and removes what is there already; they are dropped once that is durable. */
  move(write: (write: Write) => void): readonly Batch[] {
    const moved = this.#kept.next();
    for (const { stream, runs } of moved) for (const run of runs) write(writeOfRun(stream, run));
    const { oldestPosition } = this.#kept;
    if (oldestPosition === undefined) return moved;
    const keys = this.#environment.tables.recentRuns.getKeys({ start: 0, end: oldestPosition, limit: REMOVED_AT_ONCE });
    for (const key of keys) write({ type: 'remove', table: 'recentRuns', key });
    return moved;
  }

  dropMoved(moved: readonly Batch[]): void {
    for (const batch of moved) this.#kept.drop(batch);
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
    for (const { stream, run } of this.#all()) {
      const place = position - run.position;
      if (place >= 0 && place < run.count) return { stream, revision: run.revision + place };
    }
    return undefined;
  }

  /** Runs from the one that holds the revision on, upwards. */
  *forwards(stream: string, revision: number): Iterable<Run> {
    const recent = this.#kept.of(stream);
    let next = this.#runAt(stream, revision)?.revision ?? 0;
    if ((recent[0]?.revision ?? Infinity) > next) {
      for (const { key, value } of this.#runs.getRange({
        start: [stream, next],
        end: [stream, Number.MAX_SAFE_INTEGER],
      })) {
        const run = decodeRun(key, value);
        next = run.revision + run.count;
        yield run;
      }
    }
    for (const run of recent) if (run.revision >= next) yield run;
  }

  /** Runs from the one that holds the revision (the last, when it is beyond the end) on, downwards. */
  *backwards(stream: string, revision: number): Iterable<Run> {
    let last = revision;
    const recent = this.#kept.of(stream);
    for (let i = recent.findLastIndex((run) => run.revision <= revision); i >= 0; i--) {
      const run = recent[i];
      if (run === undefined) break;
      last = run.revision - 1;
      yield run;
    }
    for (const { key, value } of this.#runs.getRange({ start: [stream, last], end: [stream, -1], reverse: true })) {
      yield decodeRun(key, value);
    }
  }

  #runAt(stream: string, revision: number): Run | undefined {
    for (const run of this.backwards(stream, revision)) return run;
    return undefined;
  }

  *#all(): Iterable<{ readonly stream: string; readonly run: Run }> {
    yield* this.#kept.entries();
    for (const { key, value } of this.#runs.getRange({})) yield { stream: key[0], run: decodeRun(key, value) };
  }

  /** Some may be in the table of all streams too: removing them comes later. */
  #load(): RecentRuns {
    const recent = new RecentRuns();
    for (const { key, value } of this.#environment.tables.recentRuns.getRange({})) {
      const { stream, run } = decodeRecent(key, value);
      recent.add(stream, run);
    }
    return recent;
  }
}
