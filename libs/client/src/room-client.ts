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
} from '@boardstream/protocol';
import { ClientPlace } from './client-place.ts';
import { Connection } from './connection.ts';
import type { ConnectionState, SaveStatus } from './connection-state.ts';
import { Emitter } from './emitter.ts';
import { ClientClosedError, LostWorkError, NotConnectedError, ReadOnlyError } from './errors.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';
import type { RefusalAction } from './engine-answers.ts';
import { MergeEngine } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import { platformRandom, thisPage } from './platform.ts';
import { Presence } from './presence.ts';
import type { PageEvents, RoomClientOptions, SubmitOptions } from './room-client-options.ts';
import type { ChangeOrigin, Peer, RoomClientEvents, RoomInfo } from './room-events.ts';
import { RoomSession } from './room-session.ts';
import { RoomStanding } from './room-standing.ts';
import { saveStatusOf } from './save-status.ts';
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
  readonly #name: string | undefined;
  #token: string | undefined;

  readonly #engine = new MergeEngine();
  readonly #emitter = new Emitter<RoomClientEvents>((error) => this.#fail(error));
  readonly #standing = new RoomStanding({
    roleChanged: (role) => this.#standingChanged(() => this.#emitter.emit('role', role)),
    roomChanged: (room) => this.#standingChanged(() => this.#emitter.emit('room', room)),
  });
  readonly #place: ClientPlace;
  readonly #connection: Connection;
  readonly #session: RoomSession;
  readonly #sender: Sender;
  readonly #presence: Presence;
  readonly #saved = new SavedWaiters(this.#engine);
  readonly #live = new Waiters();

  #failing = false;
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
    const clock = this.#clock;
    const timers = this.#timers;
    const fraction = (): number => (this.#random(new Uint8Array(1))[0] ?? 0) / 256;
    this.#place = new ClientPlace({
      store: options.pending ?? new MemoryPendingStore(),
      room: this.room,
      engine: this.#engine,
      timers,
      random: this.#random,
      owner: {
        placeChanged: () => {
          this.#openSender();
          this.#showSaveStatus();
        },
        stored: (counter) => this.#sender.adopted(counter),
        abandoned: (report) => this.#merged(report, 'remote'),
        failed: (error) => this.#fail(error),
      },
    });
    this.#connection = new Connection({
      url: socketUrl(options.url),
      sockets: options.webSocket ?? webSockets(),
      codec: options.codec ?? protoCodec,
      clock,
      timers,
      fraction,
      owner: {
        hello: () => this.#hello(),
        received: (message) => this.#received(message),
        stateChanged: (state) => this.#connectionChanged(state),
        failed: (error) => this.#fail(error),
      },
    });
    this.#presence = new Presence({
      clock,
      timers,
      send: (state) => this.#connection.send({ type: 'presence', state }),
      changed: () => this.#emitter.emit('peers', this.#presence.peers),
    });
    this.#sender = new Sender({
      engine: this.#engine,
      clock,
      timers,
      fraction,
      nonce: () => randomNonce(this.#random),
      store: () => this.#place.store(),
      send: (message) => this.#connection.send(message),
    });
    this.#session = new RoomSession(this.#engine, {
      welcomed: (message) => this.#standing.welcomed(message),
      caughtUp: (session) => this.#caughtUp(session),
      merged: (report, origin) => this.#merged(report, origin),
      refused: (action, retryAfterMs) => this.#refused(action, retryAfterMs),
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
    return this.#standing.role;
  }
  /** As told by the server; undefined before the first welcome. */
  get roomInfo(): RoomInfo | undefined {
    return this.#standing.room;
  }
  /** As told by the server; undefined before the first welcome. */
  get clientId(): ClientId | undefined {
    return this.#standing.clientId;
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
    void this.#place.take({ takeOver: true }).then(
      () => this.#connection.start(),
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
    this.#saved.fail(new ClientClosedError('the client was closed'));
    await this.#place.close();
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
    if (connection.type === 'live') return Promise.resolve();
    const ended = endOf(connection);
    return ended === undefined ? this.#live.wait() : Promise.reject(ended);
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

  /**
   * Takes this person's last step back; false when there is none that still has an effect.
   * @throws ReadOnlyError, OpError when what others did since leaves no space for it; nothing has changed then.
   */
  undo(): boolean {
    this.#checkWritable();
    const report = this.#engine.undo();
    if (report !== undefined) this.#did(report, 'undo');
    return report !== undefined;
  }

  /** Does the step again that was taken back last. @throws ReadOnlyError, OpError as `undo` does. */
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

  readonly #online = (): void => this.#connection.reconnectNow();

  readonly #pageShown = (event: { readonly persisted?: boolean }): void => {
    if (event.persisted !== true) return;
    void this.#cameBack().catch((error: unknown) => this.#fail(error));
  };

  /** The page was frozen: another page may have taken its pending work over meanwhile (M29). */
  async #cameBack(): Promise<void> {
    if (await this.#place.lost()) await this.#startAnew('lock-lost');
    this.#connection.reconnectNow();
  }

  async #startAnew(reason: 'lock-lost' | 'stale-record'): Promise<void> {
    await this.#place.startAnew(reason);
    this.#connection.rejoin('the client goes on under another name');
  }

  #caughtUp(session: SessionId): void {
    if (this.#engine.blocked) {
      this.#startAnew('stale-record').catch((error: unknown) => this.#fail(error));
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
      secret: this.#place.secret ?? randomSecret(this.#random),
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
        this.#standing.setRole(message.role);
        break;
      case 'room':
        this.#standing.told(message);
        break;
      case 'bye':
      case 'pong':
        break;
      case 'welcome':
      case 'snapshot':
      case 'events':
      case 'saved':
      case 'refused':
      case 'resync':
        this.#session.received(message);
        break;
      default:
        assertNever(message);
    }
  }

  #connectionChanged(state: ConnectionState): void {
    if (state.type === 'live') {
      this.#presence.joined(state.session);
      this.#live.resolve();
    } else if (state.type !== 'joining') {
      this.#session.ended();
      this.#presence.left();
    }
    const ended = endOf(state);
    if (ended !== undefined) this.#live.reject(ended);
    this.#emitter.emit('connection', state);
    this.#openSender();
    this.#showSaveStatus();
  }

  #standingChanged(tell: () => void): void {
    tell();
    this.#openSender();
    this.#showSaveStatus();
  }

  /** Work that the room would not take now is kept, not sent to be refused. */
  #openSender(): void {
    const open = this.connection.type === 'live' && this.#place.secret !== undefined;
    this.#sender.setOpen(open && this.#standing.takesOperations);
  }

  #checkWritable(): void {
    if (this.connection.type === 'closed') throw new ClientClosedError('the client was closed');
    const why = this.#standing.readOnlyReason;
    if (why !== undefined) throw new ReadOnlyError(`room ${this.room} takes no operations: ${why}`);
  }

  #did(report: MergeReport, origin: ChangeOrigin): void {
    this.#place.changed();
    this.#tell(report, origin);
    this.#sender.pump();
    this.#showSaveStatus();
  }

  #merged(report: MergeReport, origin: ChangeOrigin): void {
    this.#place.changed();
    if (report.landed) this.#connection.proved();
    this.#tell(report, origin);
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

  /** After whatever may have settled work; what cancelled itself out is settled when its turn to be sent comes. */
  #showSaveStatus(): void {
    this.#saved.check();
    const status = saveStatusOf({
      connection: this.connection.type,
      pending: this.#engine.hasPending,
      durable: this.#place.durable,
      readOnly: this.#standing.readOnlyReason !== undefined,
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

/** Why a connection in this state goes nowhere by itself; undefined when it may yet. */
function endOf(state: ConnectionState): Error | undefined {
  if (state.type === 'closed') return new ClientClosedError('the client was closed');
  const ended = state.type === 'stopped' || state.type === 'login-needed';
  return ended ? new NotConnectedError(state.reason) : undefined;
}
