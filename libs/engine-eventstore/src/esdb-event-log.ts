import { randomUUID } from 'node:crypto';
import { getDefaultHighWaterMark, setDefaultHighWaterMark } from 'node:stream';
import {
  ANY,
  binaryEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { systemTimers, type Timers } from '@boardstream/kernel';
import {
  appendBytes,
  AppendTooLargeError,
  checkAppend,
  type AppendOutcome,
  type EventLog,
  type ExpectedRevision,
  type LogPosition,
  type LogRecord,
  type ReadOptions,
  type ReadOutcome,
  type SubscribeOptions,
} from '@boardstream/ports';
import { AllSubscription } from './all-subscription.ts';
import { AppendsUnderWay } from './appends-under-way.ts';
import { EsdbAddress } from './esdb-address.ts';
import { closeClient, EsdbConnection } from './esdb-connection.ts';
import { actualRevision, closedError, esdbError } from './esdb-error.ts';
import { formatPosition, parsePosition } from './position.ts';
import { readRecords } from './read-records.ts';
import { eventOf } from './record.ts';

/** With the time in line within the 5 s after which whoever waits for an append gives it up (G9). */
const CALL_WITHIN_MS = 3_000;
/** As many rooms as this have an append under way; what comes for them meanwhile makes their next group. */
const APPENDS_AT_ONCE = 127;
/**
 * The client writes appends to one gRPC stream. When as many writes wait there as a stream of objects holds (16 unless the
 * process is told otherwise), it queues the rest itself, and when the stream breaks then, those reject with nobody to hear
 * it, which ends the process. gRPC makes the stream and takes no size for it, so the default is raised.
 */
const OBJECTS_A_STREAM_HOLDS = APPENDS_AT_ONCE + 1;
/** A connection takes 100 calls; more hang without an error. */
const CALLS_AT_ONCE = 90;
/** Where pings go: outside every prefix that anybody follows. */
const PING_STREAM = 'boardstream-ping';

export interface EsdbEventLogOptions {
  /** `esdb://host:2113?tls=false`: see `EsdbAddress`. */
  readonly connectionString: string;
  /** How long the server may take for a call, in ms; 3,000 when absent. A read begins anew with each event that comes. */
  readonly callWithinMs?: number;
  readonly timers?: Timers;
}

/**
 * The event log on EventStoreDB. Nothing is connected before the first call; while the server is away every call fails
 * as `unavailable`, and the next one tries again. A process has one of these at a time: the client keeps the appends
 * that wait for an answer in one table for the process.
 */
export class EsdbEventLog implements EventLog {
  readonly #address: EsdbAddress;
  readonly #timers: Timers;
  readonly #callWithinMs: number;
  readonly #appends: EsdbConnection;
  readonly #calls: EsdbConnection;
  readonly #closed = new AbortController();
  readonly #underWay = new AppendsUnderWay();
  #pinging: Promise<void> | undefined;

  /** @throws EsdbAddressError when the connection string is none. */
  constructor({ connectionString, callWithinMs = CALL_WITHIN_MS, timers = systemTimers }: EsdbEventLogOptions) {
    this.#address = new EsdbAddress(connectionString);
    this.#timers = timers;
    this.#callWithinMs = callWithinMs;
    setDefaultHighWaterMark(true, Math.max(getDefaultHighWaterMark(true), OBJECTS_A_STREAM_HOLDS));
    const common = { address: this.#address, timers, callWithinMs };
    this.#appends = new EsdbConnection({ ...common, callsAtOnce: APPENDS_AT_ONCE, others: 'cancel' });
    this.#calls = new EsdbConnection({ ...common, callsAtOnce: CALLS_AT_ONCE, others: 'finish' });
  }

  async append(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendOutcome> {
    checkAppend(stream, records);
    return this.#underWay.join({ stream, expected, records }, () => this.#append(stream, expected, records));
  }

  async read(stream: string, options: ReadOptions): Promise<ReadOutcome> {
    if (options.direction === 'forwards' && options.from === 'end')
      throw new RangeError('a read from the end goes backwards');
    try {
      const events = await this.#calls.run((client, deadline) => readRecords(client, stream, options, deadline));
      return { type: 'events', events };
    } catch (error) {
      if (error instanceof StreamNotFoundError) return { type: 'no-stream' };
      if (error instanceof StreamDeletedError) return { type: 'tombstoned' };
      throw esdbError(this.#address.shown, `read of ${stream}`, error);
    }
  }

  async subscribeAll(options: SubscribeOptions): Promise<void> {
    this.#checkOpen();
    if (options.after !== undefined) parsePosition(options.after);
    const client = this.#address.client();
    const parts = {
      client,
      timers: this.#timers,
      confirmedWithinMs: this.#callWithinMs,
      failed: (error: Error) => esdbError(this.#address.shown, `subscription to ${options.streamPrefix}…`, error),
    };
    const signal = AbortSignal.any([options.signal, this.#closed.signal]);
    try {
      await new AllSubscription(parts, { ...options, signal }).run();
    } finally {
      await closeClient(client);
    }
    if (!options.signal.aborted) this.#checkOpen();
  }

  async tombstone(stream: string): Promise<void> {
    try {
      await this.#calls.run((client) =>
        client.tombstoneStream(stream, { expectedRevision: ANY, requiresLeader: true }),
      );
    } catch (error) {
      if (error instanceof StreamDeletedError) return; // it was one already
      throw esdbError(this.#address.shown, `tombstone of ${stream}`, error);
    }
  }

  /**
   * Appends an empty record to a stream of its own, through all that an append goes through. Pings at once share one:
   * anybody may ask whether a server is ready.
   */
  async ping(): Promise<void> {
    this.#pinging ??= this.#ping().finally(() => {
      this.#pinging = undefined;
    });
    await this.#pinging;
  }

  /** Refuses what comes from now on, and ends what runs, with `closed`. Resolves when the connections are down. */
  async close(): Promise<void> {
    this.#closed.abort(closedError(this.#address.shown));
    await Promise.all([this.#appends.close(), this.#calls.close()]);
  }

  async #append(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendOutcome> {
    const events = records.map(eventOf);
    const expectedRevision = expected === 'no-stream' ? NO_STREAM : BigInt(expected);
    try {
      const { nextExpectedRevision, position } = await this.#appends.run((client) =>
        client.appendToStream(stream, events, { expectedRevision, requiresLeader: true }),
      );
      const revision = Number(nextExpectedRevision);
      // A repeat that comes before the first was indexed is answered without one.
      const at = position === undefined ? await this.#positionOf(stream, revision) : formatPosition(position);
      return { type: 'appended', revision, position: at };
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) return { type: 'conflict', actual: actualRevision(error) };
      if (error instanceof StreamDeletedError) return { type: 'tombstoned' };
      if (error instanceof MaxAppendSizeExceededError)
        throw new AppendTooLargeError(stream, appendBytes(records), error.maxAppendSize);
      throw esdbError(this.#address.shown, `append to ${stream}`, error);
    }
  }

  async #ping(): Promise<void> {
    const event = binaryEvent({ id: randomUUID(), type: 'Ping', data: new Uint8Array() });
    try {
      await this.#appends.run((client) =>
        client.appendToStream(PING_STREAM, event, { expectedRevision: ANY, requiresLeader: true }),
      );
    } catch (error) {
      throw esdbError(this.#address.shown, 'ping', error);
    }
  }

  async #positionOf(stream: string, revision: number): Promise<LogPosition> {
    const read = await this.read(stream, { direction: 'forwards', from: revision, limit: 1 });
    const [record] = read.type === 'events' ? read.events : [];
    if (record === undefined)
      throw new Error(`${stream}@${revision} was answered as appended, and a read answers ${read.type}`);
    return record.position;
  }

  #checkOpen(): void {
    this.#closed.signal.throwIfAborted();
  }
}
