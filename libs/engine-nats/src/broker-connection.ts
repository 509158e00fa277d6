import { isAborted, pause, unlessAborted, type Timers } from '@boardstream/kernel';
import { PortError } from '@boardstream/ports';
import {
  connect,
  credsAuthenticator,
  DebugEvents,
  ErrorCode,
  NatsError,
  type ConnectionOptions,
  type NatsConnection,
} from 'nats';
import type { NatsConnectionSettings } from './broker-settings.ts';

/** Between two tries to connect, in ms: short, for everything waits for it. */
const RETRY_MS = 500;
/** A try to connect that takes longer has failed, in ms. */
const CONNECT_TIMEOUT_MS = 4_000;
/** What was published must have left by then when the connection is to end, in ms. */
const DRAIN_WITHIN_MS = 2_000;
/** A server that answers no ping for twice this time is taken for gone, in ms. */
const PING_INTERVAL_MS = 2_000;
/** A server that is asked whether it works must have said so by then, in ms. */
const INFO_WITHIN_MS = 1_500;
/** Where JetStream tells how it stands with an account. */
const JETSTREAM_INFO = '$JS.API.INFO';

/** How the connection to the broker stands. */
export type BrokerStatus =
  { readonly type: 'connected'; readonly server: string } | { readonly type: 'disconnected'; readonly problem: string };

type Listener = (connection: NatsConnection) => void;

export interface BrokerConnectionOptions {
  readonly settings: NatsConnectionSettings;
  readonly timers: Timers;
  readonly onStatus?: (status: BrokerStatus) => void;
}

/**
 * A connection that is tried for as long as it takes, at the start as well as later, and tells how it stands. Whoever
 * needs it while it is down is answered `unavailable` at once: nothing waits in memory for a broker that is gone (G20).
 *
 * A connection that broke is replaced by a new one: those that the driver renews by itself wait by the wall clock, for
 * good when that was set back, and are broken once more when a try that took too long gets through after all.
 */
export class BrokerConnection {
  readonly #options: BrokerConnectionOptions;
  readonly #closing = new AbortController();
  readonly #listeners = new Set<Listener>();
  #status: BrokerStatus = { type: 'disconnected', problem: 'not connected yet' };
  #connection: NatsConnection | undefined;
  #break = new AbortController();
  #running: Promise<void> | undefined;

  constructor(options: BrokerConnectionOptions) {
    this.#options = options;
  }

  get status(): BrokerStatus {
    return this.#status;
  }

  /** What subjects begin with that only this user hears. */
  get inboxPrefix(): string {
    return inboxPrefixOf(this.#options.settings.user);
  }

  /** Connects, and stays connected, until `close`. Never rejects. */
  run(): Promise<void> {
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Aborted when the connection that is there now is there no more. */
  get broken(): AbortSignal {
    return this.#break.signal;
  }

  /** @throws PortError `unavailable`, naming the cause, while there is no connection; `closed` after `close`. */
  get current(): NatsConnection {
    if (this.#closing.signal.aborted) throw new PortError('closed', 'the connection to NATS is closed');
    const { open } = this;
    if (open === undefined) throw new PortError('unavailable', `NATS can't be reached: ${this.#problem()}`);
    return open;
  }

  /** The connection, while there is one: of one that just closed nobody may have been told yet. */
  get open(): NatsConnection | undefined {
    return this.#connection?.isClosed() === true ? undefined : this.#connection;
  }

  /**
   * Asks the server whether JetStream works: a connection that is there may lead to one that has gone silent.
   * @throws PortError `unavailable`, naming the cause; `closed` after `close`.
   */
  async ping(): Promise<void> {
    const { current } = this;
    const problem = await current.request(JETSTREAM_INFO, undefined, { timeout: INFO_WITHIN_MS }).then(
      (answer) => answer.json<{ readonly error?: { readonly description: string } }>().error?.description, // JetStream's own form
      whyUnanswered,
    );
    if (problem !== undefined) throw new PortError('unavailable', `NATS at ${current.getServer()}: ${problem}`);
  }

  /**
   * Calls back with the connection at once where there is one, and with every later one before anybody is told that the
   * broker is connected again. Returns how to end that.
   */
  onOpen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.open !== undefined) listener(this.open);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Resolves with a connection; rejects with the signal's reason, or `closed`. */
  async opened(signal?: AbortSignal): Promise<NatsConnection> {
    const ends = AbortSignal.any([this.#closing.signal, ...(signal === undefined ? [] : [signal])]);
    let off = (): void => undefined;
    const made = new Promise<NatsConnection>((resolve) => (off = this.onOpen(resolve)));
    const connection = await unlessAborted(ends, made);
    off();
    if (connection === undefined) throw new PortError('closed', `no connection to NATS was made: ${this.#problem()}`);
    return connection;
  }

  /** Sends what was published, as far as the server takes it in time, and ends. */
  async close(): Promise<void> {
    this.#closing.abort();
    const { open } = this;
    if (open !== undefined) {
      const late = pause(this.#options.timers, DRAIN_WITHIN_MS, this.broken);
      await Promise.race([open.drain().catch(() => undefined), late]);
      await open.close();
    }
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!isAborted(signal)) {
      // Counted from the start of a try, also of one whose connection broke at once.
      const rested = pause(this.#options.timers, RETRY_MS, signal);
      const connection = await this.#connect();
      if (connection !== undefined) await this.#follow(connection);
      await rested;
    }
  }

  async #connect(): Promise<NatsConnection | undefined> {
    try {
      const connection = await connect(connectOptions(this.#options.settings));
      if (!this.#closing.signal.aborted) return connection;
      await connection.close();
    } catch (error) {
      this.#set({ type: 'disconnected', problem: error instanceof Error ? error.message : String(error) });
    }
    return undefined;
  }

  /** Resolves when the connection is closed. */
  async #follow(connection: NatsConnection): Promise<void> {
    const server = connection.getServer();
    this.#connection = connection;
    this.#break = new AbortController();
    void closeWhenStale(connection);
    for (const listener of this.#listeners) listener(connection);
    this.#set({ type: 'connected', server });
    const error = await connection.closed();
    this.#connection = undefined;
    this.#break.abort();
    this.#set({ type: 'disconnected', problem: `lost ${server}${error instanceof Error ? `: ${error.message}` : ''}` });
  }

  #set(status: BrokerStatus): void {
    this.#status = status;
    this.#options.onStatus?.(status);
  }

  #problem(): string {
    return this.#status.type === 'disconnected' ? this.#status.problem : 'connected';
  }
}

/**
 * The driver wants what was published to leave before it gives up a connection that answers no ping: of a server that
 * reads nothing any more it would wait for ever.
 */
async function closeWhenStale(connection: NatsConnection): Promise<void> {
  for await (const { type } of connection.status()) if (type === DebugEvents.StaleConnection) await connection.close();
}

/** What codes of the driver mean for a question about JetStream. */
const UNANSWERED: Readonly<Record<string, string>> = {
  [ErrorCode.Timeout]: `no answer within ${String(INFO_WITHIN_MS)} ms`,
  [ErrorCode.NoResponders]: 'JetStream is not switched on',
};

function whyUnanswered(error: unknown): string {
  const known = error instanceof NatsError ? UNANSWERED[error.code] : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** Each user hears its own inbox only (P18); a name that is no token of a subject has no inbox of its own. */
function inboxPrefixOf(user = ''): string {
  return /^[A-Za-z0-9_-]+$/.test(user) ? `_INBOX_${user}` : '_INBOX';
}

/** How the driver is to connect, once. */
export function connectOptions({
  servers,
  name,
  user,
  password,
  token,
  credentials,
  tls,
}: NatsConnectionSettings): ConnectionOptions {
  return {
    servers: [...servers],
    name,
    inboxPrefix: inboxPrefixOf(user),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { pass: password }),
    ...(token === undefined ? {} : { token }),
    ...(credentials === undefined ? {} : { authenticator: credsAuthenticator(new TextEncoder().encode(credentials)) }),
    // Asked for, TLS is never done without: the driver would speak plainly to a server that offers none.
    ...(tls === undefined && !servers.some((server) => server.startsWith('tls://')) ? {} : { tls: { ...tls } }),
    timeout: CONNECT_TIMEOUT_MS,
    pingInterval: PING_INTERVAL_MS,
    maxPingOut: 2,
    reconnect: false,
  };
}
