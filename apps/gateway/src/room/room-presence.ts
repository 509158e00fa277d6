import type { ClientId, Clock, SessionId, Timers } from '@boardstream/kernel';
import { subjects, type Fanout } from '@boardstream/ports';
import { decodePresenceNotice, encodePresenceNotice, type PresenceState } from '@boardstream/protocol';
import { PresenceTable, type PresenceUpdate } from './presence-table.ts';

/** Changes of presence within this time go out together, in ms: about thirty pictures a second. */
const WINDOW_MS = 33;

export interface RoomPresenceOptions {
  readonly room: string;
  /** This gateway, among all. */
  readonly gateway: string;
  readonly fanout: Fanout;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly onUpdates: (updates: readonly PresenceUpdate[]) => void;
}

/**
 * Presence of one room across gateways: each tells the others about its own sessions, again every 15 s; one that starts
 * asks with `hello`. What is lost on the way is made good by the next announcement.
 */
export class RoomPresence {
  readonly #options: RoomPresenceOptions;
  readonly #table = new PresenceTable();
  /** Sessions that changed since the last flush. */
  readonly #changed = new Map<SessionId, ClientId>();
  #cancel: (() => void) | undefined;
  #asked = false;

  constructor(options: RoomPresenceOptions) {
    this.#options = options;
  }

  /** A session of this gateway shows something. */
  show(session: SessionId, client: ClientId, patch: PresenceState): void {
    if (this.#table.set(session, client, patch, { local: true, now: this.#options.clock.monotonic() }))
      this.#touch(session, client);
  }

  /** A session of this gateway left. */
  leave(session: SessionId, client: ClientId): void {
    if (!this.#table.remove(session)) return;
    this.#touch(session, client);
  }

  /** A session of this gateway is suspect, or is heard again (P7). */
  hide(session: SessionId, client: ClientId, hidden: boolean): void {
    if (this.#table.hide(session, hidden)) this.#touch(session, client);
  }

  /** Everybody who is shown now. */
  everybody(): readonly PresenceUpdate[] {
    return [...this.#table.all()];
  }

  /** How these sessions stand now. */
  updatesOf(sessions: ReadonlyMap<SessionId, ClientId>): readonly PresenceUpdate[] {
    return [...sessions].map(([session, client]) => this.#table.update(session, client));
  }

  /** What another gateway said. @throws ProtocolError when it is no notice */
  accept(data: Uint8Array): void {
    const notice = decodePresenceNotice(data);
    if (notice.gateway === this.#options.gateway) return;
    if (notice.hello === true) this.announce();
    if (notice.state !== undefined) {
      const now = this.#options.clock.monotonic();
      if (this.#table.set(notice.session, notice.client, notice.state, { local: false, now }))
        this.#mark(notice.session, notice.client);
    } else if (this.#table.remove(notice.session)) {
      this.#mark(notice.session, notice.client);
    }
  }

  /** Tells the other gateways of this one's sessions. */
  announce(): void {
    for (const [session, client] of this.#table.local()) this.#publish(session, client);
  }

  /** Takes sessions of other gateways away that were not heard of for too long. */
  expire(): void {
    for (const [session, client] of this.#table.expired(this.#options.clock.monotonic())) {
      this.#table.remove(session);
      this.#mark(session, client);
    }
  }

  /** Takes the sessions of this gateway away, and tells the others at once, of those too that just left. */
  close(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    for (const [session, client] of [...this.#table.local()]) {
      this.#table.remove(session);
      this.#changed.set(session, client);
      this.#ours.add(session);
    }
    this.#publishOurs();
    this.#changed.clear();
  }

  /** A change of our own: for the watchers here, and for the other gateways. */
  #touch(session: SessionId, client: ClientId): void {
    this.#mark(session, client);
    this.#ours.add(session);
  }

  readonly #ours = new Set<SessionId>();

  #mark(session: SessionId, client: ClientId): void {
    this.#changed.set(session, client);
    this.#cancel ??= this.#options.timers.setTimer(() => {
      this.#flush();
    }, WINDOW_MS);
  }

  #flush(): void {
    this.#cancel = undefined;
    const updates = this.updatesOf(this.#changed);
    this.#publishOurs();
    this.#changed.clear();
    this.#options.onUpdates(updates);
  }

  #publishOurs(): void {
    for (const session of this.#ours) {
      const client = this.#changed.get(session);
      if (client !== undefined) this.#publish(session, client);
    }
    this.#ours.clear();
  }

  #publish(session: SessionId, client: ClientId): void {
    const { fanout, room, gateway } = this.#options;
    const { state } = this.#table.update(session, client).message;
    const hello = !this.#asked;
    this.#asked = true;
    const notice = { gateway, session, client, ...(state === undefined ? {} : { state }), ...(hello ? { hello } : {}) };
    fanout.publish(subjects.presence(room), encodePresenceNotice(notice));
  }
}
