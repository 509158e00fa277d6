import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Timers } from '@boardstream/kernel';
import { CallSlots } from './call-slots.ts';
import type { EsdbAddress } from './esdb-address.ts';
import { closedError, isDoubt } from './esdb-error.ts';
import { untilAborted, within, type Deadline } from './within.ts';

export interface EsdbConnectionOptions {
  readonly address: EsdbAddress;
  readonly timers: Timers;
  /** A call that has no answer by then is given up, waiting for a slot included. */
  readonly callWithinMs: number;
  /** How many calls run at once; others wait. */
  readonly callsAtOnce: number;
  /**
   * `cancel`: a doubt about one call ends all, and only then the next client is made. `finish`: the others go on with the
   * old client.
   */
  readonly others: 'cancel' | 'finish';
}

type Call<T> = (client: EventStoreDBClient, deadline: Deadline) => Promise<T>;

/** A client and the calls that run on it. */
interface Session {
  readonly client: EventStoreDBClient;
  running: number;
  onIdle: () => void;
}

/**
 * Calls to the server through one client, which is replaced after every doubt: the client keeps what it once learned of
 * a server, and a connection that fell silent, for longer than is good. Nothing is connected before the first call, and
 * nothing needs to be there: a call to a server that is away fails, the next one tries again.
 */
export class EsdbConnection {
  readonly #options: EsdbConnectionOptions;
  readonly #slots: CallSlots;
  readonly #closed = new AbortController();
  #session: Session | undefined;
  #ending: Promise<void> = Promise.resolve();

  constructor(options: EsdbConnectionOptions) {
    this.#options = options;
    this.#slots = new CallSlots(options.callsAtOnce);
  }

  /** @throws what the client throws; NoAnswerError; PortError `closed` */
  async run<T>(call: Call<T>): Promise<T> {
    const { timers, callWithinMs } = this.#options;
    return untilAborted(
      this.#closed.signal,
      within(timers, callWithinMs, (deadline) => this.#slots.run(deadline.signal, () => this.#call(deadline, call))),
    );
  }

  /** Ends all calls with `closed`. Resolves when the connections are down. */
  async close(): Promise<void> {
    this.#closed.abort(closedError(this.#options.address.shown));
    if (this.#session !== undefined) this.#retire(this.#session);
    await this.#ending;
  }

  async #call<T>(deadline: Deadline, call: Call<T>): Promise<T> {
    if (this.#options.others === 'cancel') await untilAborted(deadline.signal, this.#ending);
    this.#closed.signal.throwIfAborted();
    this.#session ??= { client: this.#options.address.client(), running: 0, onIdle: () => undefined };
    const session = this.#session;
    session.running++;
    try {
      return await untilAborted(deadline.signal, call(session.client, deadline));
    } catch (error) {
      if (isDoubt(error)) this.#retire(session);
      throw error;
    } finally {
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
    if (this.#options.others === 'cancel' || this.#closed.signal.aborted) await session.client.dispose();
    await new Promise<void>((resolve) => {
      session.onIdle = resolve;
      if (session.running === 0) resolve();
    });
    await closeClient(session.client);
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
