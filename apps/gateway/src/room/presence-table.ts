import type { Buffer } from 'node:buffer';
import type { ClientId, SessionId } from '@boardstream/kernel';
import type { PresenceState, PresenceUpdateMessage, SessionCodec } from '@boardstream/protocol';
import { websocketFrame } from '../edge/websocket-frame.ts';

/** Sessions that a room shows at most; who comes later draws all the same, unseen. */
const SHOWN_SESSIONS = 1_000;
/** A session of another gateway that was not heard of for this long is taken as gone, in ms: three announcements missed. */
const REMOTE_EXPIRY_MS = 50_000;

interface Shown {
  readonly client: ClientId;
  readonly local: boolean;
  state: PresenceState;
  /** Monotonic ms. */
  heardAt: number;
  /** Not shown while its connection is suspect (P7). */
  hidden: boolean;
}

/** One session's presence, whole, with its frame for each codec that asks; `state` absent: it is gone. */
export class PresenceUpdate {
  readonly message: PresenceUpdateMessage;
  readonly #frames = new Map<SessionCodec['name'], Buffer>();

  constructor(session: SessionId, client: ClientId, state: PresenceState | undefined) {
    this.message = { type: 'presence', session, clientId: client, ...(state === undefined ? {} : { state }) };
  }

  frame(codec: SessionCodec): Buffer {
    const known = this.#frames.get(codec.name);
    if (known !== undefined) return known;
    const frame = websocketFrame(codec.encodeServer(this.message));
    this.#frames.set(codec.name, frame);
    return frame;
  }
}

/** Who is in a room and what they show (F15): in memory only, never in the log (G22). */
export class PresenceTable {
  readonly #shown = new Map<SessionId, Shown>();

  get size(): number {
    return this.#shown.size;
  }

  /**
   * Merges what a session shows; every field given is the whole new value, null takes it away.
   * @returns whether the session is shown: false when the room shows as many as it may.
   */
  set(
    session: SessionId,
    client: ClientId,
    patch: PresenceState,
    source: { readonly local: boolean; readonly now: number },
  ): boolean {
    const known = this.#shown.get(session);
    if (known === undefined) {
      if (this.#shown.size >= SHOWN_SESSIONS) return false;
      this.#shown.set(session, { client, local: source.local, state: patch, heardAt: source.now, hidden: false });
      return true;
    }
    // Nulls stay in the merged state: they tell who had the old value that it is gone.
    known.state = { ...known.state, ...patch };
    known.heardAt = source.now;
    return true;
  }

  /** @returns whether it was there. */
  remove(session: SessionId): boolean {
    return this.#shown.delete(session);
  }

  /** @returns whether that changed anything. */
  hide(session: SessionId, hidden: boolean): boolean {
    const known = this.#shown.get(session);
    if (known === undefined || known.hidden === hidden) return false;
    known.hidden = hidden;
    return true;
  }

  /** How the session stands now, for those who watch. The client id is needed for one that is gone. */
  update(session: SessionId, client: ClientId): PresenceUpdate {
    const known = this.#shown.get(session);
    return new PresenceUpdate(session, client, known === undefined || known.hidden ? undefined : known.state);
  }

  clientOf(session: SessionId): ClientId | undefined {
    return this.#shown.get(session)?.client;
  }

  /** Everybody who is shown now. */
  *all(): Iterable<PresenceUpdate> {
    for (const [session, { client, hidden }] of this.#shown) if (!hidden) yield this.update(session, client);
  }

  /** The sessions of this gateway. */
  *local(): Iterable<readonly [SessionId, ClientId]> {
    for (const [session, { client, local }] of this.#shown) if (local) yield [session, client];
  }

  /** Sessions of other gateways that were not heard of for too long. */
  expired(now: number): readonly (readonly [SessionId, ClientId])[] {
    return [...this.#shown]
      .filter(([, shown]) => !shown.local && now - shown.heardAt > REMOTE_EXPIRY_MS)
      .map(([session, shown]) => [session, shown.client] as const);
  }
}
