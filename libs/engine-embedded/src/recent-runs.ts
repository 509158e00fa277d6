import type { Run } from './run-codec.ts';

/** Runs of a stream that are worth a write of its page of the index. */
const FULL = 64;
/** Records that the oldest run may lie behind the end of the log: so many runs are in memory, and read at the start, at most. */
const BEHIND = 65_536;
/** Runs that one transaction moves, about: few enough to hold nobody up. */
const MOVED_AT_ONCE = 1_024;

/** Runs of a stream that were chosen to be moved: its first ones. */
export interface Batch {
  readonly stream: string;
  readonly runs: readonly Run[];
}

/** The runs that are not in the index yet, by stream, each stream's in order; the stream with the oldest run first. */
export class RecentRuns {
  readonly #streams = new Map<string, Run[]>();
  readonly #full = new Set<string>();
  #lastPosition = 0;

  /** Runs come in the order of their positions; one that is there already is passed over. */
  add(stream: string, run: Run): void {
    if (run.position <= this.#lastPosition) return;
    const runs = this.#streams.get(stream);
    if (runs === undefined) this.#streams.set(stream, [run]);
    else if (runs.push(run) >= FULL) this.#full.add(stream);
    this.#lastPosition = run.position;
  }

  /** In order of their revisions. */
  of(stream: string): readonly Run[] {
    return this.#streams.get(stream) ?? [];
  }

  /** Whether some are to be moved: a stream has enough of them, or the oldest is too old. */
  get due(): boolean {
    return this.#full.size > 0 || this.#isBehind;
  }

  /** What is to be moved next, whole streams: the oldest where they are too old, else those that have enough. */
  next(): readonly Batch[] {
    const batches: Batch[] = [];
    let count = 0;
    for (const stream of this.#isBehind ? this.#streams.keys() : this.#full) {
      const runs = [...this.of(stream)];
      batches.push({ stream, runs });
      count += runs.length;
      if (count >= MOVED_AT_ONCE) break;
    }
    return batches;
  }

  /** Lets go of what was moved; what came meanwhile stays. */
  drop({ stream, runs }: Batch): void {
    const upTo = runs.at(-1)?.revision ?? -1;
    const rest = this.of(stream).filter(({ revision }) => revision > upTo);
    this.#full.delete(stream);
    this.#streams.delete(stream); // and set again below, for its oldest run is a later one now
    if (rest.length > 0) this.#streams.set(stream, rest);
  }

  /** The position before which every run is in the index; undefined when all are. */
  get oldestPosition(): number | undefined {
    for (const [run] of this.#streams.values()) return run?.position;
    return undefined;
  }

  get #isBehind(): boolean {
    return this.#lastPosition - (this.oldestPosition ?? Infinity) > BEHIND;
  }

  *entries(): Iterable<{ readonly stream: string; readonly run: Run }> {
    for (const [stream, runs] of this.#streams) for (const run of runs) yield { stream, run };
  }
}
