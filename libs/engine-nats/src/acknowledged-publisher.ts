import type { CancelTimer, Clock, Timers } from '@boardstream/kernel';
import { PortError } from '@boardstream/ports';
import { createInbox, headers, type Msg, type MsgHdrs, type NatsConnection } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { isStreamFull, portErrorOf } from './nats-port-error.ts';

/** JetStream's answer to a publish. */
export type Acknowledgement = { readonly type: 'stored'; readonly seq: number } | { readonly type: 'full' };

interface Waiting {
  readonly subject: string;
  readonly data: Uint8Array;
  /** With the message's id; undefined when it has none. */
  readonly headers: MsgHdrs | undefined;
  readonly resolve: (answer: Acknowledgement) => void;
  readonly reject: (error: PortError) => void;
  readonly since: number;
  sentAt: number;
}

/** `once`: under an id of the publisher's own. `id`: under this one, which whoever publishes may use again. */
export type PublishOptions =
  { readonly once: boolean } | { readonly id: string; readonly headers: Readonly<Record<string, string>> };

export interface PublisherOptions {
  readonly connection: BrokerConnection;
  readonly clock: Clock;
  readonly timers: Timers;
  /** In a message's id, before its number: unique to this process's life (P14). */
  readonly boot: string;
}

/** The header that a stream tells repeated messages by. */
const MESSAGE_ID = 'Nats-Msg-Id';
/** Without an acknowledgement for so long a message is sent again under the same id, in ms. */
const RESEND_MS = 1_000;
/** Without an acknowledgement for so long its fate is unknown, in ms. */
const GIVE_UP_MS = 4_000;
/** How often the waiting ones are looked through, in ms. */
const SWEEP_MS = 250;
/** Messages without an acknowledgement at most; beyond that it is `full` (G20). */
const MAX_WAITING = 16_384;
/** Their bytes at most. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/**
 * Publishes to JetStream with one inbox for all acknowledgements: a fifth of what a request each costs. A message that is
 * not acknowledged is sent once more under the same id, within the stream's window for duplicates, then given up as `unavailable`.
 */
export class AcknowledgedPublisher {
  readonly #options: PublisherOptions;
  readonly #inbox: string;
  readonly #waiting = new Map<string, Waiting>();
  #waitingBytes = 0;
  #next = 0;
  #cancelSweep: CancelTimer | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#inbox = createInbox(options.connection.inboxPrefix);
    options.connection.onOpen((connection) => this.#listen(connection));
  }

  /**
   * Resolves with the stream's answer. A message that carries an id is kept once, also when the publisher itself sends a
   * copy of it.
   * @throws PortError `unavailable` when there is no connection, no such stream, or no answer: it may be stored all the same.
   */
  async publish(subject: string, data: Uint8Array, options: PublishOptions): Promise<Acknowledgement> {
    const connection = this.#options.connection.current;
    if (this.#waiting.size >= MAX_WAITING || this.#waitingBytes + data.length > MAX_WAITING_BYTES)
      return { type: 'full' };
    const number = String(++this.#next);
    const now = this.#options.clock.monotonic();
    return new Promise((resolve, reject) => {
      const named = headersOf(options, `${this.#options.boot}:${number}`);
      const waiting: Waiting = { subject, data, headers: named, resolve, reject, since: now, sentAt: now };
      this.#waiting.set(number, waiting);
      this.#waitingBytes += data.length;
      this.#send(connection, number, waiting);
      this.#cancelSweep ??= this.#options.timers.setTimer(() => this.#sweep(), SWEEP_MS);
    });
  }

  /** What waits is given up as `closed`. */
  close(): void {
    this.#cancelSweep?.();
    for (const [number, { subject }] of this.#waiting)
      this.#settle(number)?.reject(new PortError('closed', `closed before ${subject} was acknowledged`));
  }

  #listen(connection: NatsConnection): void {
    const from = this.#inbox.length + 1;
    connection.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => {
        if (error === null) this.#acknowledged(message.subject.slice(from), message);
      },
    });
  }

  #send(connection: NatsConnection, number: string, { subject, data, headers: named }: Waiting): void {
    const reply = `${this.#inbox}.${number}`;
    try {
      connection.publish(subject, data, { reply, ...(named === undefined ? {} : { headers: named }) });
    } catch (error) {
      this.#settle(number)?.reject(portErrorOf(`publishing on ${subject}`, error)); // it is longer than the server takes
    }
  }

  #acknowledged(number: string, message: Msg): void {
    const waiting = this.#settle(number);
    if (waiting === undefined) return;
    if (message.headers?.code === 503) {
      waiting.reject(new PortError('unavailable', `no stream takes ${waiting.subject}`));
      return;
    }
    const answer = answerOf(message);
    // An error comes with a seq as well: 0.
    if (isStreamFull(answer.error?.err_code)) waiting.resolve({ type: 'full' });
    else if (answer.error === undefined && answer.seq !== undefined)
      waiting.resolve({ type: 'stored', seq: answer.seq });
    else
      waiting.reject(new PortError('unavailable', `${waiting.subject}: ${answer.error?.description ?? 'no answer'}`));
  }

  #settle(number: string): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    if (waiting === undefined) return undefined;
    this.#waiting.delete(number);
    this.#waitingBytes -= waiting.data.length;
    return waiting;
  }

  /** The map is in the order of sending, but for those sent again: few, and looked at again. */
  #sweep(): void {
    this.#cancelSweep = undefined;
    const now = this.#options.clock.monotonic();
    for (const [number, waiting] of this.#waiting) {
      if (now - waiting.since >= GIVE_UP_MS) {
        this.#settle(number)?.reject(
          new PortError('unavailable', `${waiting.subject} was not acknowledged within ${String(GIVE_UP_MS)} ms`),
        );
      } else if (now - waiting.sentAt >= RESEND_MS && waiting.headers !== undefined) {
        this.#resend(number, waiting, now);
      }
    }
    if (this.#waiting.size > 0) this.#cancelSweep = this.#options.timers.setTimer(() => this.#sweep(), SWEEP_MS);
  }

  #resend(number: string, waiting: Waiting, now: number): void {
    const { open } = this.#options.connection;
    if (open === undefined) return;
    waiting.sentAt = now;
    this.#send(open, number, waiting);
  }
}

interface PublishAnswer {
  readonly seq?: number;
  readonly error?: { readonly err_code?: number; readonly description?: string };
}

function headersOf(options: PublishOptions, ownId: string): MsgHdrs | undefined {
  if ('once' in options && !options.once) return undefined;
  const named = headers();
  if ('id' in options) for (const [name, value] of Object.entries(options.headers)) named.set(name, value);
  named.set(MESSAGE_ID, 'id' in options ? options.id : ownId);
  return named;
}

function answerOf(message: Msg): PublishAnswer {
  try {
    return message.json<PublishAnswer>(); // JetStream's own form
  } catch {
    return {};
  }
}
