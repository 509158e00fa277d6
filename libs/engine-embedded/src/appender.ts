import type { AppendOutcome, ExpectedRevision, LogRecord } from '@boardstream/ports';
import type { Write } from './environment.ts';
import type { GroupListener } from './group-commit.ts';
import { formatPosition } from './position.ts';
import { encodeRecord } from './record-codec.ts';
import type { RecordReader } from './record-reader.ts';
import { writeOfRecent, type Run } from './run-codec.ts';
import type { StreamIndex } from './stream-index.ts';

/** How many streams' heads are kept in memory; the others are looked up. */
const KEPT_HEADS = 16_384;
const TOMBSTONE = Buffer.from([1]);

type Head = { readonly type: 'open'; readonly revision: number } | { readonly type: 'tombstoned' };

/**
 * Decides appends against the heads of the streams. Heads and positions run ahead of the disk only within the group
 * that is being written: `committed` makes them so, `failed` goes back to what the disk has.
 */
export class Appender implements GroupListener {
  readonly #index: StreamIndex;
  readonly #records: RecordReader;
  readonly #heads = new Map<string, Head>();
  /** Ids of the records of this group, by stream and revision: the tables don't have them yet. */
  readonly #groupIds = new Map<string, { readonly id: string; readonly position: number }>();
  /** Runs of this group. */
  readonly #groupRuns: { readonly stream: string; readonly run: Run }[] = [];
  #committedPosition: number;
  /** Undefined after a failure: the disk knows. */
  #lastPosition: number | undefined;

  constructor(index: StreamIndex, records: RecordReader) {
    this.#index = index;
    this.#records = records;
    this.#committedPosition = records.lastPosition;
    this.#lastPosition = this.#committedPosition;
  }

  /** The position of the last durable record; 0 when there is none. */
  get committedPosition(): number {
    return this.#committedPosition;
  }

  append(
    stream: string,
    expected: ExpectedRevision,
    records: readonly LogRecord[],
    write: (write: Write) => void,
  ): AppendOutcome {
    const last = this.#knownPosition();
    const head = this.#headOf(stream);
    if (head.type === 'tombstoned') return head;
    const before = expected === 'no-stream' ? -1 : expected;
    if (head.revision !== before) return this.#repeated(stream, before, records) ?? conflict(head.revision);
    const position = last + 1;
    records.forEach((record, i) => {
      const revision = before + 1 + i;
      write({ type: 'put', table: 'events', key: position + i, value: encodeRecord(stream, revision, record) });
      this.#groupIds.set(idKey(stream, revision), { id: record.id, position: position + i });
    });
    const run = { revision: before + 1, position, count: records.length };
    write(writeOfRecent(stream, run));
    this.#groupRuns.push({ stream, run });
    this.#lastPosition = last + records.length;
    this.#keepHead(stream, { type: 'open', revision: before + records.length });
    return appended(before + records.length, this.#lastPosition);
  }

  tombstone(stream: string, write: (write: Write) => void): void {
    write({ type: 'put', table: 'tombstones', key: stream, value: TOMBSTONE });
    this.#keepHead(stream, { type: 'tombstoned' });
  }

  committed(): void {
    this.#committedPosition = this.#knownPosition();
    for (const { stream, run } of this.#groupRuns) this.#index.add(stream, run);
    this.#forgetGroup();
  }

  /** What was refused may lie in the log all the same: what is appended next must not be written over it. */
  failed(): void {
    this.#lastPosition = undefined;
    this.#forgetGroup();
    this.#heads.clear();
  }

  /** The position of the last record there is, this group's included; after a failure by what the disk has. */
  #knownPosition(): number {
    if (this.#lastPosition !== undefined) return this.#lastPosition;
    this.#index.forget();
    return (this.#lastPosition = this.#records.lastPosition);
  }

  #forgetGroup(): void {
    this.#groupIds.clear();
    this.#groupRuns.length = 0;
  }

  /** The outcome of an append that was made before: every id stands where this append would have put it. */
  #repeated(stream: string, before: number, records: readonly LogRecord[]): AppendOutcome | undefined {
    let position = 0;
    for (const [i, record] of records.entries()) {
      const found = this.#recordAt(stream, before + 1 + i);
      if (found?.id !== record.id) return undefined;
      position = found.position;
    }
    return appended(before + records.length, position);
  }

  #recordAt(stream: string, revision: number): { readonly id: string; readonly position: number } | undefined {
    const inGroup = this.#groupIds.get(idKey(stream, revision));
    if (inGroup !== undefined) return inGroup;
    const position = this.#index.positionOf(stream, revision);
    return position === undefined ? undefined : { id: this.#records.id(position), position };
  }

  #headOf(stream: string): Head {
    const kept = this.#heads.get(stream);
    if (kept !== undefined) return kept;
    const head: Head = this.#index.isTombstoned(stream)
      ? { type: 'tombstoned' }
      : { type: 'open', revision: this.#index.lastRevision(stream) };
    this.#keepHead(stream, head);
    return head;
  }

  /** Never drops a head of the group in hand: it goes to the end when it is set, and a group has fewer than are kept. */
  #keepHead(stream: string, head: Head): void {
    this.#heads.delete(stream);
    this.#heads.set(stream, head);
    if (this.#heads.size <= KEPT_HEADS) return;
    for (const oldest of this.#heads.keys()) {
      this.#heads.delete(oldest);
      return;
    }
  }
}

function appended(revision: number, position: number): AppendOutcome {
  return { type: 'appended', revision, position: formatPosition(position) };
}

function conflict(revision: number): AppendOutcome {
  return { type: 'conflict', actual: revision < 0 ? 'no-stream' : revision };
}

function idKey(stream: string, revision: number): string {
  return `${stream}@${String(revision)}`;
}
