import { LIMITS } from '@boardstream/board';
import type { Service } from '@boardstream/kernel';
import { MAX_FRAME_BYTES, SUBPROTOCOLS, jsonCodec, randomNonce, type SessionLimits } from '@boardstream/protocol';
import { Admission, type AdmissionOutcome, type Arrival } from './edge/admission.ts';
import type { Connection, ConnectionListener } from './edge/connection.ts';
import { OriginPolicy } from './edge/origin-policy.ts';
import { codecOf } from './edge/subprotocol.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { QuarantineWatch } from './room/quarantine-watch.ts';
import { RoomHubs } from './room/room-hubs.ts';
import type { SessionParts } from './session/session-parts.ts';
import { Session, type ByeDetail } from './session/session.ts';
import { Submitter } from './submitter.ts';

/** How often every session looks at its deadlines, in ms. */
const CHECK_MS = 1_000;
/** Clients of a server that stops come back spread over this time, in ms. */
const RETURN_SPREAD_MS = 3_000;
/** How long a stopping gateway waits for its connections to close, in ms; then it cuts them. */
const CLOSE_WITHIN_MS = 2_000;

/** A connection as it arrives, before anything was said on it. */
export interface Opened extends Arrival {
  readonly connection: Connection;
  /** '' when none was chosen. */
  readonly subprotocol: string;
  /** The room in the URL, if any (P2). */
  readonly room: string | undefined;
}

/** The gateway role: sessions on their rooms, and commands on their way. */
export class Gateway implements Service {
  readonly id: string;
  readonly submitter: Submitter;
  readonly hubs: RoomHubs;
  readonly origins: OriginPolicy;
  readonly #parts: GatewayParts;
  readonly #admission: Admission;
  readonly #sessionParts: SessionParts;
  readonly #quarantines: QuarantineWatch;
  readonly #sessions = new Map<Session, Connection>();
  #cancelCheck: (() => void) | undefined;
  #onStopped: (() => void) | undefined;

  constructor(parts: GatewayParts) {
    const { settings } = parts;
    this.#parts = parts;
    this.id = `g${randomNonce(parts.random)}`;
    this.origins = new OriginPolicy(settings.allowedOrigins);
    this.#admission = new Admission(this.origins, settings.limits);
    this.hubs = new RoomHubs({ ...parts, gateway: this.id });
    this.#quarantines = new QuarantineWatch({ ...parts, hubs: this.hubs });
    this.submitter = new Submitter({
      ...parts,
      gateway: this.id,
      partitions: settings.partitions,
      pendingAtMost: settings.limits.pendingSubmissions,
      random: () => this.#fraction(),
    });
    this.#sessionParts = {
      ...parts,
      hubs: this.hubs,
      submitter: this.submitter,
      anonymousRole: settings.anonymousRole,
      limits: limitsOf(settings.limits.opsPerSecond),
      rate: { perSecond: settings.limits.opsPerSecond, burst: settings.limits.opsBurst },
      queueBytes: settings.limits.queueBytes,
    };
  }

  get sessions(): number {
    return this.#sessions.size;
  }

  /** Starts; resolves when it was stopped. */
  run(): Promise<void> {
    this.submitter.run();
    this.hubs.run();
    void this.#quarantines.run();
    this.#scheduleCheck();
    return new Promise((resolve) => {
      this.#onStopped = resolve;
    });
  }

  /** Admits nobody any more and says good-bye to everybody; resolves when all connections are closed. */
  async drain(): Promise<void> {
    this.#admission.shut();
    for (const session of [...this.#sessions.keys()]) {
      session.bye('going-away', { retryAfterMs: Math.round(this.#fraction() * RETURN_SPREAD_MS) });
    }
    const deadline = this.#parts.clock.monotonic() + CLOSE_WITHIN_MS;
    while (this.#sessions.size > 0 && this.#parts.clock.monotonic() < deadline) await this.#pause(20);
    for (const connection of this.#sessions.values()) connection.terminate();
  }

  stop(): Promise<void> {
    this.#admission.shut();
    this.#cancelCheck?.();
    for (const connection of this.#sessions.values()) connection.terminate();
    this.submitter.stop();
    this.#quarantines.stop();
    this.hubs.close();
    this.#onStopped?.();
    return Promise.resolve();
  }

  /** Takes a connection; whoever may not stay is told why and closed. The listener gets what the connection says. */
  open(opened: Opened): ConnectionListener {
    const codec = codecOf(opened.subprotocol);
    const admission = this.#admission.admit(opened);
    const name = (codec ?? jsonCodec).name;
    this.#parts.metrics.connections.inc({ codec: name });
    const session = new Session(this.#sessionParts, {
      connection: opened.connection,
      codec: codec ?? jsonCodec,
      onClosed: () => {
        this.#sessions.delete(session);
        this.#parts.metrics.connections.dec({ codec: name });
        if (admission.type === 'admitted') admission.leave();
      },
    });
    this.#sessions.set(session, opened.connection);
    if (admission.type === 'refused') session.bye(admission.code, detailOf(admission));
    else if (codec === undefined) session.bye('version-unsupported', { message: unsupported(opened.subprotocol) });
    else if (opened.room !== undefined) session.joinByUrl(opened.room);
    return session;
  }

  #scheduleCheck(): void {
    this.#cancelCheck = this.#parts.timers.setTimer(() => {
      const now = this.#parts.clock.monotonic();
      for (const session of this.#sessions.keys()) session.check(now);
      this.#scheduleCheck();
    }, CHECK_MS);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#parts.timers.setTimer(resolve, ms);
    });
  }

  /** From 0 to below 1. */
  #fraction(): number {
    return new DataView(this.#parts.random(new Uint8Array(4)).buffer).getUint32(0) / 2 ** 32;
  }
}

function limitsOf(opsPerSecond: number): SessionLimits {
  const { opBytes, opChanges, points, textLength, elements, roomBytes } = LIMITS;
  return { messageBytes: MAX_FRAME_BYTES, opBytes, opChanges, points, textLength, elements, roomBytes, opsPerSecond };
}

function detailOf({ message, retryAfterMs }: AdmissionOutcome & { readonly type: 'refused' }): ByeDetail {
  return { message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

function unsupported(offered: string): string {
  return `The client offers ${offered.slice(0, 100)}; this server speaks ${Object.values(SUBPROTOCOLS).join(' and ')}.`;
}
