import type { EmbeddedStore } from '@boardstream/engine-embedded';
import { AppendTooLargeError, type ExpectedRevision, type LogRecord, type ReadOutcome } from '@boardstream/ports';

/** What the server compares a stream with. */
export type Expectation = number | 'any' | 'no-stream' | 'stream-exists';

export type AppendAnswer =
  | { readonly type: 'appended'; readonly revision: number; readonly position: string }
  | { readonly type: 'nothing'; readonly revision: number | undefined }
  | { readonly type: 'wrong-version'; readonly actual: ExpectedRevision }
  | { readonly type: 'deleted' }
  | { readonly type: 'too-large' };

/** `undefined`: done. */
export type DeleteAnswer = { readonly type: 'wrong-version'; readonly actual: number } | { readonly type: 'deleted' };

/** Data of one append, in bytes: the server counts nothing else. */
export const MAX_APPEND_BYTES = 1024 * 1024;

const NONE = -1;
/** How many records of a stream count as late ones. */
const REMEMBERED = 100;

/** What EventStoreDB does with streams, in terms of the embedded log. */
export class DoubleLog {
  readonly #store: EmbeddedStore;

  constructor(store: EmbeddedStore) {
    this.#store = store;
  }

  get store(): EmbeddedStore {
    return this.#store;
  }

  async append(stream: string, expected: Expectation, records: readonly LogRecord[]): Promise<AppendAnswer> {
    if (records.reduce((sum, { data }) => sum + data.length, 0) > MAX_APPEND_BYTES) return { type: 'too-large' };
    if (records.length === 0) return this.#appendNothing(stream, expected);
    if (expected === 'any' || expected === 'stream-exists') return this.#appendAnywhere(stream, expected, records);
    const answer = await this.#appendAt(stream, expected, records);
    if (expected !== 'no-stream' || answer.type !== 'wrong-version' || answer.actual === 'no-stream') return answer;
    return (await this.#isHidden(stream, answer.actual)) ? this.#appendAt(stream, answer.actual, records) : answer;
  }

  /** Hides what the stream holds; it goes on where it was when somebody appends. */
  async softDelete(stream: string, expected: Expectation): Promise<DeleteAnswer | undefined> {
    const actual = await this.#lastRevision(stream);
    if (actual === 'tombstoned') return { type: 'deleted' };
    if (actual === NONE || !fits(expected, actual)) return { type: 'wrong-version', actual };
    await this.#store.checkpoints.save(hiddenName(stream), String(actual + 1));
    return undefined;
  }

  async tombstone(stream: string, expected: Expectation): Promise<DeleteAnswer | undefined> {
    const actual = await this.#lastRevision(stream);
    if (actual === 'tombstoned') return { type: 'deleted' };
    if (!fits(expected, actual)) return { type: 'wrong-version', actual };
    await this.#store.log.tombstone(stream);
    return undefined;
  }

  /** A page of the stream, without what a soft delete hides. */
  async read(
    stream: string,
    direction: 'forwards' | 'backwards',
    from: number | 'end',
    limit: number,
  ): Promise<ReadOutcome> {
    const hidden = await this.#hiddenUpTo(stream);
    const start = direction === 'forwards' && from !== 'end' ? Math.max(from, hidden) : from;
    const read = await this.#store.log.read(stream, { direction, from: start, limit });
    if (read.type !== 'events' || hidden === 0) return read;
    const last = await this.#lastRevision(stream);
    if (last !== 'tombstoned' && last < hidden) return { type: 'no-stream' };
    return { type: 'events', events: read.events.filter(({ revision }) => revision >= hidden) };
  }

  async #appendAt(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendAnswer> {
    try {
      const outcome = await this.#store.log.append(stream, expected, records);
      if (outcome.type === 'conflict') return { type: 'wrong-version', actual: outcome.actual };
      return outcome.type === 'tombstoned' ? { type: 'deleted' } : outcome;
    } catch (error) {
      if (error instanceof AppendTooLargeError) return { type: 'too-large' };
      throw error;
    }
  }

  async #appendAnywhere(
    stream: string,
    expected: 'any' | 'stream-exists',
    records: readonly LogRecord[],
  ): Promise<AppendAnswer> {
    for (;;) {
      const actual = await this.#lastRevision(stream);
      if (actual === 'tombstoned') return { type: 'deleted' };
      if (expected === 'stream-exists') {
        if (actual === NONE) return { type: 'wrong-version', actual: 'no-stream' };
        if (await this.#isHidden(stream, actual)) return { type: 'deleted' };
      }
      const at = await this.#revisionBefore(stream, records[0]?.id);
      const answer = await this.#appendAt(stream, at ?? revisionOf(actual), records);
      if (at !== undefined) return answer;
      if (answer.type !== 'wrong-version') return answer; // else somebody was faster: look again
    }
  }

  /**
   * Where a record that is there already was appended; undefined when it is new. The server remembers the ids of late
   * appends to know repeats that name no revision; here the stream's last records are looked through.
   */
  async #revisionBefore(stream: string, id: string | undefined): Promise<ExpectedRevision | undefined> {
    const late = await this.#store.log.read(stream, { direction: 'backwards', from: 'end', limit: REMEMBERED });
    const found = late.type === 'events' ? late.events.find((event) => event.id === id) : undefined;
    return found === undefined ? undefined : revisionOf(found.revision - 1);
  }

  /** The server takes an append of nothing where another would fit. */
  async #appendNothing(stream: string, expected: Expectation): Promise<AppendAnswer> {
    const actual = await this.#lastRevision(stream);
    if (actual === 'tombstoned') return { type: 'deleted' };
    if (!fits(expected, actual)) return { type: 'wrong-version', actual: revisionOf(actual) };
    return { type: 'nothing', revision: actual === NONE ? undefined : actual };
  }

  /** −1 when it has none. */
  async #lastRevision(stream: string): Promise<number | 'tombstoned'> {
    const read = await this.#store.log.read(stream, { direction: 'backwards', from: 'end', limit: 1 });
    if (read.type === 'tombstoned') return 'tombstoned';
    return read.type === 'events' ? (read.events[0]?.revision ?? NONE) : NONE;
  }

  /** Whether a soft delete hides all that the stream has. */
  async #isHidden(stream: string, last: number): Promise<boolean> {
    return (await this.#hiddenUpTo(stream)) > last;
  }

  /** The first revision that a soft delete left visible. */
  async #hiddenUpTo(stream: string): Promise<number> {
    return Number((await this.#store.checkpoints.load(hiddenName(stream))) ?? 0);
  }
}

function hiddenName(stream: string): string {
  return `hidden-${stream}`;
}

function fits(expected: Expectation, actual: number): boolean {
  switch (expected) {
    case 'any':
      return true;
    case 'no-stream':
      return actual === NONE;
    case 'stream-exists':
      return actual !== NONE;
    default:
      return expected === actual;
  }
}

function revisionOf(actual: number): ExpectedRevision {
  return actual === NONE ? 'no-stream' : actual;
}
