import type { EventStoreDBClient } from '@eventstore/db-client';
import { pause, type Timers } from '@boardstream/kernel';
import { CallSlots } from './call-slots.ts';
import type { EsdbAddress } from './esdb-address.ts';
import { closedError, isDoubt } from './esdb-error.ts';
import { NoAnswerError, untilAborted, within, type Deadline } from './within.ts';

/** How long a call waits in line. With the usual time-out of the call itself it stays within the 5 s of G9. */
const SLOT_WITHIN_MS = 2_000;

export interface EsdbConnectionOptions {
  readonly address: EsdbAddress;
  readonly timers: Timers;
  /** A call that has no answer by then is given up. */
  readonly callWithinMs: number;
  /** How many calls run at once; others wait. A call that was given up counts until the client lets go of it. */
  readonly callsAtOnce: number;
  /**
   * What a doubt about one call means to the others. `cancel`: they end, and only then the next client is made. `finish`:
   * they go on with the old client.
   */
  readonly others: 'cancel' | 'finish';
}

type Call<T> = (client: EventStoreDBClient, deadline: Deadline) => Promise<T>;

/** A client and what runs on it. */
interface Session {
  readonly client: EventStoreDBClient;
  running: number;
  /** How many calls were answered so far. */
  answers: number;
  onIdle: () => void;
}

/**
 * Calls to the server through one client, which is replaced when there is doubt about it: the client keeps what it once
 * learned of a server, and a connection that fell silent, for longer than is good. Nothing is connected before the first
 * call, and nothing needs to be there: a call to a server that is away fails, the next one tries again.
 */
export class EsdbConnection {
  readonly #options: EsdbConnectionOptions;
  readonly #slots: CallSlots;
  readonly #closed = new AbortController();
  #session: Session | undefined;
  #ending: Promise<void> = Promise.resolve();

  constructor(options: EsdbConnectionOptions) {
    this.#options = options;
    this.#slots = new CallSlots(options.callsAtOnce, options.timers, SLOT_WITHIN_MS);
  }

  /** @throws what the client throws; NoAnswerError; NoSlotError; PortError `closed` */
  run<T>(call: Call<T>): Promise<T> {
    return untilAborted(this.#closed.signal, this.#inSlot(call));
  }

  /** Ends all calls with `closed`. Resolves when the connections are down. */
  async close(): Promise<void> {
    this.#closed.abort(closedError(this.#options.address.shown));
    if (this.#session !== undefined) this.#retire(this.#session);
    await this.#ending;
  }

  async #inSlot<T>(call: Call<T>): Promise<T> {
    const { timers, callWithinMs } = this.#options;
    this.#closed.signal.throwIfAborted();
    await this.#slots.take();
    return within(timers, callWithinMs, (deadline) => this.#call(deadline, call).finally(() => this.#slots.give()));
  }

  /** Settles when the client lets go of the call, which may be long after the deadline. */
  async #call<T>(deadline: Deadline, call: Call<T>): Promise<T> {
    if (this.#options.others === 'cancel') await this.#ending;
    this.#closed.signal.throwIfAborted();
    deadline.signal.throwIfAborted();
    this.#session ??= { client: this.#options.address.client(), running: 0, answers: 0, onIdle: () => undefined };
    const session = this.#session;
    const answersBefore = session.answers;
    // Others are answered: then this one is slow, and the connection is not to blame.
    const onGivenUp = (): void => {
      if (session.answers === answersBefore) this.#retire(session);
    };
    deadline.signal.addEventListener('abort', onGivenUp, { once: true });
    session.running++;
    try {
      const result = await call(session.client, deadline);
      session.answers++;
      return result;
    } catch (error) {
      if (!isDoubt(error)) session.answers++;
      else if (!(error instanceof NoAnswerError)) this.#retire(session);
      throw error;
    } finally {
      deadline.signal.removeEventListener('abort', onGivenUp);
      session.running--;
      if (session.running === 0) session.onIdle();
    }
  }

  #retire(session: Session): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#ending = Promise.all([this.#ending, this.#end(session)]).then(() => undefined);
  }

  async #end(session: Session): Promise<void> {
    const idle = new Promise<void>((resolve) => {
      session.onIdle = resolve;
      if (session.running === 0) resolve();
    });
    if (this.#options.others === 'finish' && !this.#closed.signal.aborted) await idle;
    else {
      await session.client.dispose();
      await this.#inTime(idle);
    }
    await closeClient(session.client);
  }

  /** A call that waits for something that `dispose` does not end is not waited for: it fails when its connection is closed. */
  async #inTime(idle: Promise<void>): Promise<void> {
    const done = new AbortController();
    void idle.then(() => done.abort());
    await pause(this.#options.timers, this.#options.callWithinMs, done.signal);
  }
}

/** Ends what a client has open. Its own `dispose` ends calls, and leaves the connection to time. */
export async function closeClient(client: EventStoreDBClient): Promise<void> {
  await client.dispose();
  // In brackets because it is protected: there is no other way to a client's connection. Looking for the leader of a
  // cluster that is away takes its time, and is not waited for.
  void client['getChannel']().then(
    (channel) => channel.close(),
    () => undefined,
  );
}
