import {
  assertNever,
  roomId,
  seq,
  systemClock,
  systemTimers,
  type CancelTimer,
  type ClientId,
  type Clock,
  type RoomId,
  type Seq,
  type SessionId,
  type Timers,
} from '@boardstream/kernel';
import type { Role } from '@boardstream/board';
import type { Board, Operation } from '@boardstream/ot';
import {
  PROTOCOL_VERSION,
  protoCodec,
  randomNonce,
  randomSecret,
  type HelloMessage,
  type PresenceState,
  type ServerMessage,
  type WelcomeMessage,
} from '@boardstream/protocol';
import { Connection } from './connection.ts';
import type { ConnectionState, SaveStatus } from './connection-state.ts';
import { Emitter } from './emitter.ts';
import { ClientClosedError, LostWorkError, NotConnectedError, ReadOnlyError } from './errors.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';
import { MergeEngine, type RefusalAction } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import { PendingKeeper } from './pending-keeper.ts';
import type { PendingStore } from './pending-store.ts';
import { Presence } from './presence.ts';
import type { PageEvents, RoomClientOptions, SubmitOptions } from './room-client-options.ts';
import type { ChangeOrigin, Peer, RoomClientEvents, RoomInfo } from './room-events.ts';
import { RoomSession } from './room-session.ts';
import { isReadOnly, saveStatusOf } from './save-status.ts';
import { SavedWaiters } from './saved-waiters.ts';
import { Sender } from './sender.ts';
import { webSockets } from './socket.ts';
import { socketUrl } from './socket-url.ts';
import { Waiters } from './waiters.ts';

/** The event that used an op's id shows up within this time, or the client joins anew to see whether there is one, ms. */
const OWN_EVENT_WITHIN_MS = 20_000;

/**
 * One person's place in one room: what is shown, what is pending, who else is there (F4). `start` connects and keeps
 * the connection; everything can be used before it is live and while it is away, and goes on by itself.
 */
export class RoomClient {
  readonly room: RoomId;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #random: (bytes: Uint8Array) => Uint8Array;
  readonly #page: PageEvents | undefined;
  readonly #store: PendingStore;
  readonly #name: string | undefined;
  #token: string | undefined;

  readonly #engine = new MergeEngine();
  readonly #emitter = new Emitter<RoomClientEvents>((error) => {
    this.#fail(error);
  });
  readonly #connection: Connection;
  readonly #session: RoomSession;
  readonly #sender: Sender;
  readonly #presence: Presence;
  readonly #saved = new SavedWaiters(this.#engine);
  readonly #live = new Waiters();

  #keeper: PendingKeeper | undefined;
  #failing = false;
  #clientId: ClientId | undefined;
  #role: Role | undefined;
  #room: RoomInfo | undefined;
  #saveStatus: SaveStatus = 'saved';
  #cancelBlocked: CancelTimer | undefined;
  #started = false;

  /** @throws InvalidIdError when the room's name is none, TypeError when the address is none. */
  constructor(options: RoomClientOptions) {
    this.room = roomId(options.room);
    this.#name = options.name;
    this.#token = options.token;
    this.#clock = options.clock ?? systemClock;
    this.#timers = options.timers ?? systemTimers;
    this.#random = options.random ?? platformRandom;
    this.#page = options.page ?? thisPage();
    this.#store = options.pending ?? new MemoryPendingStore();
    const clock = this.#clock;
    const timers = this.#timers;
    const fraction = (): number => (this.#random(new Uint8Array(1))[0] ?? 0) / 256;
    this.#connection = new Connection({
      url: socketUrl(options.url),
      sockets: options.webSocket ?? webSockets(),
      codec: options.codec ?? protoCodec,
      clock,
      timers,
      fraction,
      owner: {
        hello: () => this.#hello(),
        received: (message) => {
          this.#received(message);
        },
        stateChanged: (state) => {
          this.#connectionChanged(state);
        },
        failed: (error) => {
          this.#fail(error);
        },
      },
    });
    this.#presence = new Presence({
      clock,
      timers,
      send: (state) => this.#connection.send({ type: 'presence', state }),
      changed: () => {
        this.#emitter.emit('peers', this.#presence.peers);
      },
    });
    this.#sender = new Sender({
      engine: this.#engine,
      clock,
      timers,
      fraction,
      nonce: () => randomNonce(this.#random),
      store: () => this.#keeper?.write() ?? Promise.resolve(),
      send: (message) => this.#connection.send(message),
    });
    this.#session = new RoomSession(this.#engine, {
      welcomed: (message) => {
        this.#welcomed(message);
      },
      caughtUp: (session) => {
        this.#caughtUp(session);
      },
      merged: (report, origin) => {
        this.#merged(report, origin);
      },
      refused: (action, retryAfterMs) => {
        this.#refused(action, retryAfterMs);
      },
      complained: (message) => {
        this.#fail(new Error(`the server refused a message (${message.code}): ${message.message}`));
      },
      unsupported: (version) => {
        const text = `the server speaks version ${String(version)}, this client ${String(PROTOCOL_VERSION)}`;
        this.#connection.stop('version-unsupported', text);
      },
    });
  }

  /** What is shown: everything confirmed, and on top of it what is pending. */
  get board(): Board {
    return this.#engine.shown;
  }
  /** seq of the last event that this client has; 0 before the first state. */
  get confirmedSeq(): Seq {
    return this.#engine.hasState ? this.#engine.confirmedSeq : seq(0);
  }
  get connection(): ConnectionState {
    return this.#connection.state;
  }
  get saveStatus(): SaveStatus {
    return this.#saveStatus;
  }
  /** As told by the server; undefined before the first welcome. */
  get role(): Role | undefined {
    return this.#role;
  }
  /** As told by the server; undefined before the first welcome. */
  get roomInfo(): RoomInfo | undefined {
    return this.#room;
  }
  /** As told by the server; undefined before the first welcome. */
  get clientId(): ClientId | undefined {
    return this.#clientId;
  }
  get canUndo(): boolean {
    return this.#engine.canUndo;
  }
  get canRedo(): boolean {
    return this.#engine.canRedo;
  }
  /** The other sessions in the room; another map whenever one of them changed. */
  get peers(): ReadonlyMap<SessionId, Peer> {
    return this.#presence.peers;
  }

  /** Connects, and keeps trying. Does nothing when it was called before. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#page?.addEventListener('online', this.#online);
    this.#page?.addEventListener('pageshow', this.#pageShown);
    void this.#takePlace({ takeOver: true }).then(
      () => {
        this.#connection.start();
      },
      (error: unknown) => {
        this.#fail(error);
        this.#connection.stop('start-failed', 'no place for unsaved work could be had');
      },
    );
  }

  /** Ends for good. What is pending stays in its store; resolves when it is written there. */
  async close(): Promise<void> {
    this.#page?.removeEventListener('online', this.#online);
    this.#page?.removeEventListener('pageshow', this.#pageShown);
    this.#cancelBlocked?.();
    this.#sender.setOpen(false);
    this.#connection.close();
    const closed = new ClientClosedError('the client was closed');
    this.#saved.fail(closed);
    this.#live.reject(closed);
    const keeper = this.#keeper;
    this.#keeper = undefined;
    await keeper?.close();
  }

  /** Tries at once instead of waiting; also after the server had said to stop. */
  reconnectNow(): void {
    this.#connection.reconnectNow();
  }

  /** Goes on with another token. */
  login(token: string): void {
    this.#token = token;
    this.#connection.reconnectNow();
  }

  /** Resolves when the whole state is there and up to date. @throws NotConnectedError, ClientClosedError */
  whenLive(): Promise<void> {
    const { connection } = this;
    switch (connection.type) {
      case 'live':
        return Promise.resolve();
      case 'closed':
        return Promise.reject(new ClientClosedError('the client was closed'));
      case 'stopped':
      case 'login-needed':
        return Promise.reject(new NotConnectedError(connection.reason));
      case 'idle':
      case 'connecting':
      case 'joining':
      case 'waiting':
      case 'circuit-open':
        return this.#live.wait();
      default:
        return assertNever(connection);
    }
  }

  /** Resolves when everything submitted so far has its durable event. @throws LostWorkError, ClientClosedError */
  whenSaved(): Promise<void> {
    return this.#saved.wait();
  }

  /**
   * Does an operation: it is shown at once, and saved as soon as that can be. Numbers are rounded (M4), long paths and
   * texts are cut into pieces (M24).
   * @throws OpError when it is not valid or does not fit the shown board, ReadOnlyError; nothing has changed then.
   */
  submit(op: Operation, options: SubmitOptions = {}): void {
    this.#checkWritable();
    this.#did(this.#engine.submit(op, options), 'local');
  }

  /** Takes this person's last step back; false when there is none that still has an effect. @throws ReadOnlyError */
  undo(): boolean {
    this.#checkWritable();
    const report = this.#engine.undo();
    if (report !== undefined) this.#did(report, 'undo');
    return report !== undefined;
  }

  /** Does the step again that was taken back last. @throws ReadOnlyError */
  redo(): boolean {
    this.#checkWritable();
    const report = this.#engine.redo();
    if (report !== undefined) this.#did(report, 'undo');
    return report !== undefined;
  }

  /** Shows others where one is and what one does. Each field given is the whole new value; null takes it away. */
  setPresence(state: PresenceState): void {
    this.#presence.set(state);
  }

  /** Listens; returns the function that stops it. */
  on<Name extends keyof RoomClientEvents>(event: Name, listener: (value: RoomClientEvents[Name]) => void): () => void {
    return this.#emitter.on(event, listener);
  }

  readonly #online = (): void => {
    this.#connection.reconnectNow();
  };

  readonly #pageShown = (event: { readonly persisted?: boolean }): void => {
    if (event.persisted !== true) return;
    void this.#cameBack().catch((error: unknown) => {
      this.#fail(error);
    });
  };

  async #takePlace(options: { readonly takeOver: boolean }): Promise<void> {
    const slot = await this.#store.open(this.room, randomSecret(this.#random), options);
    if (this.connection.type === 'closed') {
      await slot.close();
      return;
    }
    if (slot.problem !== undefined) this.#fail(slot.problem);
    this.#keeper = new PendingKeeper({
      slot,
      timers: this.#timers,
      record: (secret) => this.#engine.record(secret),
      failed: (error) => {
        this.#fail(error);
      },
      durabilityChanged: () => {
        this.#showSaveStatus();
      },
    });
    if (slot.record !== undefined) {
      this.#engine.adopt(slot.record);
    }
    this.#sender.adopted(slot.record?.inFlight?.counter);
    if (this.#engine.hasPending) this.#keeper.changed();
    this.#showSaveStatus();
  }

  /** The page was frozen: another page may have taken its pending work over meanwhile (M29). */
  async #cameBack(): Promise<void> {
    if (this.#keeper !== undefined && !(await this.#keeper.held())) await this.#startAnew('lock-lost');
    this.#connection.reconnectNow();
  }

  /** What is pending cannot go on under this client's name: it is handed over, and the client goes on under another. */
  async #startAnew(reason: 'lock-lost' | 'stale-record'): Promise<void> {
    const keeper = this.#keeper;
    this.#keeper = undefined;
    this.#openSender();
    this.#merged(this.#engine.abandon(reason), 'remote');
    if (reason === 'lock-lost') await keeper?.abandon();
    else await keeper?.close();
    await this.#takePlace({ takeOver: false });
    this.#connection.rejoin('the client goes on under another name');
  }

  #caughtUp(session: SessionId): void {
    if (this.#engine.blocked) {
      this.#startAnew('stale-record').catch((error: unknown) => {
        this.#fail(error);
      });
    } else {
      this.#connection.becameLive(session);
    }
  }

  #refused(action: RefusalAction, retryAfterMs: number | undefined): void {
    if (action === 'reload') {
      this.#connection.rejoin('the state was ahead of the log');
    } else if (action === 'await-own-event') {
      this.#cancelBlocked?.();
      this.#cancelBlocked = this.#timers.setTimer(() => {
        if (this.#engine.blocked) this.#connection.rejoin('an op id was used by something unknown');
      }, OWN_EVENT_WITHIN_MS);
    } else {
      this.#sender.refused(action, retryAfterMs);
    }
  }

  #hello(): HelloMessage {
    const resume = this.#session.resume();
    return {
      type: 'hello',
      room: this.room,
      secret: this.#keeper?.secret ?? randomSecret(this.#random),
      protocol: PROTOCOL_VERSION,
      ...(this.#name === undefined ? {} : { name: this.#name }),
      ...(this.#token === undefined ? {} : { token: this.#token }),
      ...(resume === undefined ? {} : { resume }),
    };
  }

  #received(message: ServerMessage): void {
    switch (message.type) {
      case 'presence':
        this.#presence.received(message);
        break;
      case 'role':
        this.#setRole(message.role);
        break;
      case 'room': {
        const { status, writable, reason, head } = message;
        const limits = this.#room?.limits;
        this.#setRoom({
          status,
          writable,
          head,
          ...(reason === undefined ? {} : { reason }),
          ...(limits === undefined ? {} : { limits }),
        });
        break;
      }
      case 'bye':
      case 'pong':
        break;
      case 'welcome':
      case 'snapshot':
      case 'events':
      case 'saved':
      case 'refused':
      case 'resync':
        this.#takeIn(() => {
          this.#session.received(message);
        });
        break;
      default:
        assertNever(message);
    }
  }

  /** What cannot be taken in leaves a state that nothing can be built on: it is loaded anew. */
  #takeIn(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#engine.forgetState();
      throw error;
    }
  }

  #welcomed(message: WelcomeMessage): void {
    this.#clientId = message.clientId;
    this.#setRole(message.role);
    // What was last heard of the room stands until the server says how it stands now.
    this.#setRoom({ status: 'open', writable: true, ...this.#room, head: message.seq, limits: message.limits });
  }

  #connectionChanged(state: ConnectionState): void {
    if (state.type === 'live') {
      this.#presence.joined(state.session);
      this.#live.resolve();
    } else if (state.type !== 'joining') {
      this.#session.ended();
      this.#presence.left();
    }
    if (state.type === 'stopped' || state.type === 'login-needed') {
      this.#live.reject(new NotConnectedError(state.reason));
    }
    this.#emitter.emit('connection', state);
    this.#openSender();
    this.#showSaveStatus();
  }

  #setRole(role: Role): void {
    if (role === this.#role) return;
    this.#role = role;
    this.#emitter.emit('role', role);
    this.#openSender();
    this.#showSaveStatus();
  }

  #setRoom(room: RoomInfo): void {
    this.#room = room;
    this.#emitter.emit('room', room);
    this.#openSender();
    this.#showSaveStatus();
  }

  /** Work that the room would not take now is kept, not sent to be refused. */
  #openSender(): void {
    const takes = this.#role !== 'viewer' && this.#room?.writable === true;
    this.#sender.setOpen(this.connection.type === 'live' && this.#keeper !== undefined && takes);
  }

  #checkWritable(): void {
    if (this.connection.type === 'closed') throw new ClientClosedError('the client was closed');
    if (!isReadOnly(this.#role, this.#room)) return;
    const why = this.#role === 'viewer' ? 'this person may only look' : `it is ${this.#room?.status ?? 'unknown'}`;
    throw new ReadOnlyError(`room ${this.room} takes no operations: ${why}`);
  }

  #did(report: MergeReport, origin: ChangeOrigin): void {
    this.#keeper?.changed();
    this.#tell(report, origin);
    this.#sender.pump();
    this.#showSaveStatus();
  }

  #merged(report: MergeReport, origin: ChangeOrigin): void {
    this.#keeper?.changed();
    this.#tell(report, origin);
    this.#saved.check();
    this.#sender.pump();
    this.#showSaveStatus();
  }

  #tell({ touched, lost, recovered, conflicts }: MergeReport, origin: ChangeOrigin): void {
    if (touched.size > 0) this.#emitter.emit('change', { touched, origin });
    for (const work of lost) {
      const elements = work.elements.map(({ id, reason }) => `${id === '' ? 'the board' : id}: ${reason}`);
      this.#saved.fail(new LostWorkError(`not saved: ${elements.join(', ')}`, work));
      this.#emitter.emit('lost', work);
    }
    for (const work of recovered) this.#emitter.emit('recovered', work);
    for (const work of conflicts) {
      this.#saved.fail(
        new LostWorkError(`${String(work.ops.length)} operations could not be carried on (${work.reason})`),
      );
      this.#emitter.emit('conflicts', work);
    }
  }

  #showSaveStatus(): void {
    const status = saveStatusOf({
      connection: this.connection.type,
      pending: this.#engine.hasPending,
      durable: this.#keeper?.durable ?? false,
      role: this.#role,
      room: this.#room,
    });
    if (status === this.#saveStatus) return;
    this.#saveStatus = status;
    this.#emitter.emit('save', status);
  }

  #fail(error: unknown): void {
    // A listener for errors that throws has nobody left to tell.
    if (this.#failing) return;
    this.#failing = true;
    this.#emitter.emit('error', error instanceof Error ? error : new Error(String(error)));
    this.#failing = false;
  }
}

function platformRandom(bytes: Uint8Array): Uint8Array {
  // The DOM's type wants bytes that no SharedArrayBuffer backs; ours never are.
  return crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
}

/** The browser's window, where there is one. */
function thisPage(): PageEvents | undefined {
  return typeof window === 'undefined' ? undefined : window;
}
