import {
  appendBytes,
  checkAppend,
  type AppendOutcome,
  type EventLog,
  type ExpectedRevision,
  type LogRecord,
  type ReadOptions,
  type ReadOutcome,
  type RecordedEvent,
  type SubscribeOptions,
} from '@boardstream/ports';
import { Appender } from './appender.ts';
import type { Environment } from './environment.ts';
import type { GroupCommit } from './group-commit.ts';
import { IndexMover } from './index-mover.ts';
import { LogFollower } from './log-follower.ts';
import { parsePosition } from './position.ts';
import { RecordReader } from './record-reader.ts';
import { closedError } from './store-error.ts';
import { StreamIndex } from './stream-index.ts';
import { Wakeups } from './wakeups.ts';

const PING = Buffer.from('ping');

/** The event log on LMDB: every record once, in the order of the log, and an index of the streams. */
export class EmbeddedEventLog implements EventLog {
  readonly #environment: Environment;
  readonly #commits: GroupCommit;
  readonly #index: StreamIndex;
  readonly #records: RecordReader;
  readonly #appender: Appender;
  readonly #wakeups = new Wakeups();
  #pinging: Promise<void> | undefined;
  #closed = false;

  constructor(environment: Environment, commits: GroupCommit) {
    this.#environment = environment;
    this.#commits = commits;
    this.#index = new StreamIndex(environment);
    this.#records = new RecordReader(environment);
    this.#appender = new Appender(this.#index, this.#records);
    commits.listen(this.#appender);
    commits.listen(new IndexMover(this.#index, commits));
    commits.listen({ committed: () => this.#wakeups.wake(), failed: () => undefined });
  }

  async append(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendOutcome> {
    checkAppend(stream, records);
    return this.#commits.run(appendBytes(records), (write) => this.#appender.append(stream, expected, records, write));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, LMDB's reads are not
  async read(stream: string, options: ReadOptions): Promise<ReadOutcome> {
    this.#checkOpen();
    if (options.direction === 'forwards' && options.from === 'end')
      throw new RangeError('a read from the end goes backwards');
    if (this.#index.isTombstoned(stream)) return { type: 'tombstoned' };
    const last = this.#index.lastRevision(stream);
    if (last < 0) return { type: 'no-stream' };
    const from = options.from === 'end' ? last : options.from;
    const events =
      options.direction === 'forwards'
        ? this.#forwards(stream, from, options.limit)
        : this.#backwards(stream, from, options.limit);
    return { type: 'events', events };
  }

  async subscribeAll(options: SubscribeOptions): Promise<void> {
    const log = {
      records: this.#records,
      index: this.#index,
      wakeups: this.#wakeups,
      head: () => this.#appender.committedPosition,
    };
    const follower = new LogFollower(log, options);
    await follower.run(options.after === undefined ? 0 : parsePosition(options.after), () => this.#checkOpen());
  }

  async tombstone(stream: string): Promise<void> {
    await this.#commits.run(0, (write) => this.#appender.tombstone(stream, write));
  }

  /** Looks for room and writes a few bytes as an append would. Pings at once share one: anybody may ask whether a server is ready. */
  async ping(): Promise<void> {
    this.#checkOpen();
    this.#pinging ??= this.#ping().finally(() => {
      this.#pinging = undefined;
    });
    await this.#pinging;
  }

  async #ping(): Promise<void> {
    this.#environment.checkRoom();
    await this.#commits.run(0, (write) => write({ type: 'put', table: 'meta', key: 'ping', value: PING }));
  }

  /** Ends the subscriptions, with an error. */
  close(): void {
    this.#closed = true;
    this.#wakeups.wake();
  }

  #checkOpen(): void {
    if (this.#closed) throw closedError(this.#environment.dir);
  }

  #forwards(stream: string, from: number, limit: number): readonly RecordedEvent[] {
    const events: RecordedEvent[] = [];
    for (const run of this.#index.forwards(stream, from)) {
      for (let i = Math.max(0, from - run.revision); i < run.count; i++) {
        if (events.length === limit) return events;
        events.push(this.#records.event(run.position + i));
      }
    }
    return events;
  }

  #backwards(stream: string, from: number, limit: number): readonly RecordedEvent[] {
    const events: RecordedEvent[] = [];
    for (const run of this.#index.backwards(stream, from)) {
      for (let i = Math.min(run.count - 1, from - run.revision); i >= 0; i--) {
        if (events.length === limit) return events;
        events.push(this.#records.event(run.position + i));
      }
    }
    return events;
  }
}
