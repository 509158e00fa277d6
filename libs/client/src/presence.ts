import type { CancelTimer, Clock, SessionId, Timers } from '@boardstream/kernel';
import type { PresenceState, PresenceUpdateMessage } from '@boardstream/protocol';
import type { Peer } from './room-events.ts';

/** Own presence leaves at most this often, the last value winning, ms: about 30 a second. */
const SEND_EVERY_MS = 33;
/** Own presence is told again so often, so that others know that it is still true, ms. */
const REPEAT_EVERY_MS = 20_000;
/** A peer that was not heard of for so long is gone: three repeats were missed, ms. */
const PEER_EXPIRES_AFTER_MS = 65_000;

export interface PresenceOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly send: (state: PresenceState) => void;
  /** The peers changed. */
  readonly changed: () => void;
}

/** Who else is there, and what is shown of oneself (F15). Nothing of it is ever stored. */
export class Presence {
  readonly #options: PresenceOptions;
  #own: PresenceState = {};
  #unsent: PresenceState | undefined;
  #peers: ReadonlyMap<SessionId, Peer> = new Map();
  #self: SessionId | undefined;
  #cancelSend: CancelTimer | undefined;
  #cancelRepeat: CancelTimer | undefined;

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  /** The other sessions; another map whenever one of them changed. */
  get peers(): ReadonlyMap<SessionId, Peer> {
    return this.#peers;
  }

  /** Each field given is the whole new value of it; the others stay. */
  set(state: PresenceState): void {
    this.#own = { ...this.#own, ...state };
    this.#unsent = { ...this.#unsent, ...state };
    if (this.#self !== undefined && this.#cancelSend === undefined) this.#send();
  }

  /** The session is live: everything of one's own is told. */
  joined(self: SessionId): void {
    this.#self = self;
    this.#repeat();
  }

  /** There is no session any more: nobody's presence is known. */
  left(): void {
    if (this.#self === undefined) return;
    this.#self = undefined;
    this.#cancelSend?.();
    this.#cancelSend = undefined;
    this.#cancelRepeat?.();
    this.#replacePeers(new Map());
  }

  received(message: PresenceUpdateMessage): void {
    const { session, clientId, state } = message;
    if (session === this.#self) return;
    const peers = new Map(this.#peers);
    if (state === undefined) {
      if (!peers.delete(session)) return;
    } else {
      const known = peers.get(session)?.state;
      peers.set(session, { session, clientId, state: { ...known, ...state }, lastSeen: this.#options.clock.now() });
    }
    this.#replacePeers(peers);
  }

  #send(): void {
    if (this.#unsent !== undefined) this.#options.send(this.#unsent);
    this.#unsent = undefined;
    this.#cancelSend = this.#options.timers.setTimer(() => {
      this.#cancelSend = undefined;
      if (this.#unsent !== undefined) this.#send();
    }, SEND_EVERY_MS);
  }

  #repeat(): void {
    if (Object.keys(this.#own).length > 0) {
      this.#unsent = this.#own;
      if (this.#cancelSend === undefined) this.#send();
    }
    this.#expire();
    this.#cancelRepeat?.();
    this.#cancelRepeat = this.#options.timers.setTimer(() => this.#repeat(), REPEAT_EVERY_MS);
  }

  #expire(): void {
    const oldest = this.#options.clock.now() - PEER_EXPIRES_AFTER_MS;
    const alive = new Map([...this.#peers].filter(([, peer]) => peer.lastSeen >= oldest));
    if (alive.size < this.#peers.size) this.#replacePeers(alive);
  }

  #replacePeers(peers: ReadonlyMap<SessionId, Peer>): void {
    if (peers.size === 0 && this.#peers.size === 0) return;
    this.#peers = peers;
    this.#options.changed();
  }
}
