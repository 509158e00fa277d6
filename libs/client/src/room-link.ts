import { assertNever, type CancelTimer, type RoomId, type SessionId, type Timers } from '@boardstream/kernel';
import type { Role } from '@boardstream/board';
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
import type { ConnectionState } from './connection-state.ts';
import type { RefusalAction } from './engine-answers.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';
import type { MergeEngine } from './merge-engine.ts';
import type { MergeReport } from './merge-report.ts';
import { PageWatch } from './page-watch.ts';
import { platformOf } from './platform.ts';
import { Presence } from './presence.ts';
import type { RoomClientOptions } from './room-client-options.ts';
import type { ChangeOrigin, Peer, RoomInfo } from './room-events.ts';
import { RoomSession } from './room-session.ts';
import { RoomStanding } from './room-standing.ts';
import { Sender } from './sender.ts';
import { webSockets } from './socket.ts';
import { socketUrls } from './socket-url.ts';

/** The event that used an op's id shows up within this time, or the client joins anew to see whether there is one, ms. */
const OWN_EVENT_WITHIN_MS = 20_000;

/** What a link tells of, besides what it does with the engine. */
export interface RoomLinkOwner {
  /** Something came that the engine took in. */
  merged(report: MergeReport, origin: ChangeOrigin): void;
  connectionChanged(state: ConnectionState): void;
  roleChanged(role: Role): void;
  roomChanged(room: RoomInfo): void;
  peersChanged(): void;
  /** What the save status depends on may have changed; said after everything else. */
  statusChanged(): void;
  failed(error: unknown): void;
}

/**
 * Everything between a merge engine and its room's server: the connection, the session on it, the sending of own work,
 * the place where that is kept, and presence. It goes on by itself from `start` to `close`.
 */
export class RoomLink {
  readonly standing: RoomStanding;
  readonly #room: RoomId;
  readonly #name: string | undefined;
  readonly #engine: MergeEngine;
  readonly #owner: RoomLinkOwner;
  readonly #timers: Timers;
  readonly #random: (bytes: Uint8Array) => Uint8Array;
  readonly #page: PageWatch;
  readonly #place: ClientPlace;
  readonly #connection: Connection;
  readonly #session: RoomSession;
  readonly #sender: Sender;
  readonly #presence: Presence;
  #token: string | undefined;
  #cancelBlocked: CancelTimer | undefined;
  /** The secret that the session is under: another one than the place's while the client takes another name. */
  #joinedAs: string | undefined;
  #started = false;

  /** @throws TypeError when the address is none. */
  constructor(room: RoomId, engine: MergeEngine, owner: RoomLinkOwner, options: RoomClientOptions) {
    this.#room = room;
    this.#name = options.name;
    this.#token = options.token;
    this.#engine = engine;
    this.#owner = owner;
    const { clock, timers, random, fraction, page } = platformOf(options);
    this.#timers = timers;
    this.#random = random;
    this.#page = new PageWatch(page, {
      online: () => this.#connection.reconnectNow(),
      cameBack: () => {
        void this.#place.cameBack().then(() => this.#connection.reconnectNow());
      },
    });
    this.standing = new RoomStanding({
      roleChanged: (role) => {
        owner.roleChanged(role);
        this.#stood();
      },
      roomChanged: (info) => {
        owner.roomChanged(info);
        this.#stood();
      },
    });
    this.#place = new ClientPlace({
      store: options.pending ?? new MemoryPendingStore(),
      room,
      engine,
      timers,
      random,
      owner: {
        placeChanged: () => this.#stood(),
        adopted: (record) => this.#sender.adopted(record),
        abandoned: (report) => this.#merged(report, 'remote'),
        renamed: () => this.#connection.rejoin('the client goes on under another name'),
        placeless: (error) => this.#placeless(error),
        failed: (error) => owner.failed(error),
      },
    });
    this.#connection = new Connection({
      urls: socketUrls(options.url),
      sockets: options.webSocket ?? webSockets(),
      codec: options.codec ?? protoCodec,
      clock,
      timers,
      fraction,
      owner: {
        hello: () => this.#hello(),
        received: (message) => this.#received(message),
        stateChanged: (state) => this.#connectionChanged(state),
        failed: (error) => owner.failed(error),
      },
    });
    this.#presence = new Presence({
      clock,
      timers,
      send: (state) => this.#connection.send({ type: 'presence', state }),
      changed: () => owner.peersChanged(),
    });
    this.#sender = new Sender({
      engine,
      clock,
      timers,
      fraction,
      nonce: () => randomNonce(random),
      store: () => this.#place.store(),
      send: (message) => this.#connection.send(message),
    });
    this.#session = new RoomSession(engine, {
      welcomed: (message) => this.standing.welcomed(message),
      caughtUp: (session) => this.#caughtUp(session),
      merged: (report, origin) => this.#merged(report, origin),
      refused: (action, retryAfterMs) => this.#refused(action, retryAfterMs),
      complained: (message) => {
        owner.failed(new Error(`the server refused a message (${message.code}): ${message.message}`));
      },
      unsupported: (version) => {
        const text = `the server speaks version ${String(version)}, this client ${String(PROTOCOL_VERSION)}`;
        this.#connection.stop('version-unsupported', text);
      },
    });
  }

  get connection(): ConnectionState {
    return this.#connection.state;
  }
  /** Whether what is pending survives the page. */
  get durable(): boolean {
    return this.#place.durable;
  }
  get peers(): ReadonlyMap<SessionId, Peer> {
    return this.#presence.peers;
  }

  /** Takes a place for pending work, connects, and keeps trying. Does nothing when it was called before. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#page.start();
    void this.#place.take({ takeOver: true }).then(
      () => this.#connection.start(),
      (error: unknown) => this.#placeless(error),
    );
  }

  /** Ends for good; resolves when what is pending is in its store. */
  async close(): Promise<void> {
    this.#started = true;
    this.#page.stop();
    this.#cancelBlocked?.();
    this.#sender.setPassage('shut');
    this.#connection.close();
    await this.#place.close();
  }

  reconnectNow(): void {
    this.#connection.reconnectNow();
  }

  login(token: string): void {
    this.#token = token;
    this.#connection.reconnectNow();
  }

  setPresence(state: PresenceState): void {
    this.#presence.set(state);
  }

  /** What is pending changed by the person's own doing: it is stored soon, and sent. */
  workChanged(): void {
    this.#place.changed();
    this.#sender.pump();
    this.#owner.statusChanged();
  }

  /** Nothing may be sent without a place. */
  #placeless(error: unknown): void {
    this.#owner.failed(error);
    this.#connection.stop('start-failed', 'no place for unsaved work could be had');
  }

  #caughtUp(session: SessionId): void {
    if (this.#engine.blocked) void this.#place.startAnew('stale-record');
    else this.#connection.becameLive(session);
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
    const secret = this.#place.secret ?? randomSecret(this.#random);
    this.#joinedAs = secret;
    return {
      type: 'hello',
      room: this.#room,
      secret,
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
        this.standing.setRole(message.role);
        break;
      case 'room':
        this.standing.told(message);
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
    } else if (state.type !== 'joining') {
      this.#session.ended();
      this.#presence.left();
    }
    this.#owner.connectionChanged(state);
    this.#stood();
  }

  #merged(report: MergeReport, origin: ChangeOrigin): void {
    if (report.landed) this.#connection.proved();
    this.#owner.merged(report, origin);
    this.workChanged();
  }

  /** How the session, the room or the place stands has changed: work that the room would not take now is kept. */
  #stood(): void {
    const named = this.#place.ready && this.#place.secret === this.#joinedAs;
    this.#sender.setPassage(this.connection.type === 'live' && named ? this.standing.passage : 'shut');
    this.#owner.statusChanged();
  }
}
