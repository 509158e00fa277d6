import { roomId, seq, type ClientId, type RoomId, type Seq, type SessionId } from '@boardstream/kernel';
import type { Role } from '@boardstream/board';
import type { Board, Operation } from '@boardstream/ot';
import type { PresenceState } from '@boardstream/protocol';
import type { ConnectionState, SaveStatus } from './connection-state.ts';
import { Emitter } from './emitter.ts';
import { ClientClosedError, NotConnectedError, ReadOnlyError } from './errors.ts';
import { MergeEngine } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import { withPaintOrder } from './paint-on-top.ts';
import type { RoomClientOptions, SubmitOptions } from './room-client-options.ts';
import type { ChangeOrigin, Peer, RoomClientEvents, RoomInfo } from './room-events.ts';
import { RoomLink } from './room-link.ts';
import { saveStatusOf } from './save-status.ts';
import { SavedWaiters } from './saved-waiters.ts';
import { Waiters } from './waiters.ts';

/**
 * One person's place in one room: what is shown, what is pending, who else is there (F4). `start` connects and keeps
 * the connection; everything can be used before it is live and while it is away, and goes on by itself.
 */
export class RoomClient {
  readonly room: RoomId;
  readonly #engine = new MergeEngine();
  readonly #link: RoomLink;
  readonly #emitter = new Emitter<RoomClientEvents>((error) => this.#fail(error));
  readonly #saved = new SavedWaiters(this.#engine);
  readonly #live = new Waiters();
  #saveStatus: SaveStatus = 'saved';
  #failing = false;

  /** @throws InvalidIdError when the room's name is none, TypeError when the address is none. */
  constructor(options: RoomClientOptions) {
    this.room = roomId(options.room);
    this.#link = new RoomLink(
      this.room,
      this.#engine,
      {
        merged: (report, origin) => this.#tell(report, origin),
        connectionChanged: (state) => this.#connectionChanged(state),
        roleChanged: (role) => this.#emitter.emit('role', role),
        roomChanged: (info) => this.#emitter.emit('room', info),
        peersChanged: () => this.#emitter.emit('peers', this.peers),
        statusChanged: () => this.#showSaveStatus(),
        failed: (error) => this.#fail(error),
      },
      options,
    );
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
    return this.#link.connection;
  }
  get saveStatus(): SaveStatus {
    return this.#saveStatus;
  }
  /** As told by the server; undefined before the first welcome. */
  get role(): Role | undefined {
    return this.#link.standing.role;
  }
  /** As told by the server; undefined before the first welcome. */
  get roomInfo(): RoomInfo | undefined {
    return this.#link.standing.room;
  }
  /** As told by the server; undefined before the first welcome. */
  get clientId(): ClientId | undefined {
    return this.#link.standing.clientId;
  }
  get canUndo(): boolean {
    return this.#engine.canUndo;
  }
  get canRedo(): boolean {
    return this.#engine.canRedo;
  }
  /** The other sessions in the room; another map whenever one of them changed. */
  get peers(): ReadonlyMap<SessionId, Peer> {
    return this.#link.peers;
  }

  /** Connects, and keeps trying. Does nothing when it was called before. */
  start(): void {
    this.#link.start();
  }

  /** Ends for good. What is pending stays in its store; resolves when it is written there. */
  async close(): Promise<void> {
    const closed = this.#link.close();
    this.#saved.fail(new ClientClosedError('the client was closed'));
    await closed;
  }

  /** Tries at once instead of waiting; also after the server had said to stop. */
  reconnectNow(): void {
    this.#link.reconnectNow();
  }

  /** Goes on with another token. */
  login(token: string): void {
    this.#link.login(token);
  }

  /** Resolves when the whole state is there and up to date. @throws NotConnectedError, ClientClosedError */
  whenLive(): Promise<void> {
    const { connection } = this;
    if (connection.type === 'live') return Promise.resolve();
    const ended = endOf(connection);
    return ended === undefined ? this.#live.wait() : Promise.reject(ended);
  }

  /**
   * Resolves when everything submitted so far has its durable event. Once nothing of it is pending any more, it rejects
   * with LostWorkError when some of it was lost or handed over since; with ClientClosedError when the client is closed.
   */
  whenSaved(): Promise<void> {
    const saved = this.#saved.wait();
    if (this.connection.type === 'closed') this.#saved.fail(new ClientClosedError('the client was closed'));
    return saved;
  }

  /**
   * Does an operation: it is shown at once, and saved as soon as that can be. Numbers are rounded (M4), long paths and
   * texts are cut into pieces (M24), and what is created without a `z` comes on top of what is shown (M7).
   * @throws OpError when it is not valid or does not fit the shown board, ReadOnlyError; nothing has changed then.
   */
  submit(op: Operation, options: SubmitOptions = {}): void {
    this.#checkWritable();
    this.#did(this.#engine.submit(withPaintOrder(op, this.board), options), 'local');
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
    this.#link.setPresence(state);
  }

  /** Listens; returns the function that stops it. */
  on<Name extends keyof RoomClientEvents>(event: Name, listener: (value: RoomClientEvents[Name]) => void): () => void {
    return this.#emitter.on(event, listener);
  }

  #connectionChanged(state: ConnectionState): void {
    if (state.type === 'live') this.#live.resolve();
    const ended = endOf(state);
    if (ended !== undefined) this.#live.reject(ended);
    this.#emitter.emit('connection', state);
  }

  #checkWritable(): void {
    if (this.connection.type === 'closed') throw new ClientClosedError('the client was closed');
    const why = this.#link.standing.readOnlyReason;
    if (why !== undefined) throw new ReadOnlyError(`room ${this.room} takes no operations: ${why}`);
  }

  #did(report: MergeReport, origin: ChangeOrigin): void {
    this.#tell(report, origin);
    this.#link.workChanged();
  }

  #tell(report: MergeReport, origin: ChangeOrigin): void {
    const { touched, lost, recovered, conflicts } = report;
    this.#saved.take(report);
    if (touched.size > 0) this.#emitter.emit('change', { touched, origin });
    for (const work of lost) this.#emitter.emit('lost', work);
    for (const work of recovered) this.#emitter.emit('recovered', work);
    for (const work of conflicts) this.#emitter.emit('conflicts', work);
  }

  /** After whatever may have settled work; what cancelled itself out is settled when its turn to be sent comes. */
  #showSaveStatus(): void {
    this.#saved.check();
    const status = saveStatusOf({
      connection: this.connection.type,
      pending: this.#engine.hasPending,
      durable: this.#link.durable,
      readOnly: this.#link.standing.readOnlyReason !== undefined,
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
