import { assertNever, clientId, seq, type ClientId, type Seq } from '@boardstream/kernel';
import type { MergeRules, PendingRecord } from '@boardstream/client';
import type { Link, ToPage } from './link.ts';
import { WatchedEngine } from './oracle/watched-engine.ts';
import type { PageKind } from './script.ts';
import type { Counters } from './counters.ts';
import type { Ledger } from './oracle/ledger.ts';
import type { RoomLog } from './room-log.ts';
import type { Tags } from './tags.ts';

/** What is around a page. */
export interface Surroundings {
  readonly log: RoomLog;
  readonly ledger: Ledger;
  readonly counters: Counters;
  readonly tags: Tags;
  readonly mergeRules: MergeRules;
  /** Nonces of ops that a page took over to a state without events (M30). */
  readonly rebased: Set<string>;
  /** Client ids whose counters may begin anew. */
  readonly reused: Set<string>;
  freshSecret(): string;
  store(secret: string, record: PendingRecord | undefined): void;
  stored(secret: string): PendingRecord | undefined;
  /** Joins the room: what the page lacks is on its way then (P3). */
  join(page: Page, resume: { readonly seq: Seq; readonly haveState: boolean } | undefined): Link;
}

/**
 * One page with a merge engine, driven as the SDK's `RoomClient` drives it: sessions, sending, storing and reloading,
 * but each step is a call instead of a timer or a message that arrives by itself.
 */
export class Page {
  readonly index: number;
  readonly kind: PageKind;
  readonly subject: string;
  readonly #world: Surroundings;
  /** How often the page was loaded. */
  #loads = 0;
  secret: string;
  watch: WatchedEngine;
  link: Link | undefined;
  /** The head that the welcome named; undefined once that was reached, and without a session. */
  #target: number | undefined;
  #resync: (ToPage & { readonly type: 'resync' }) | undefined;
  /** The op in flight that was stored before it left (M29). */
  #storedCounter: number | undefined;

  /** The connection that the op in flight was sent on last. */
  #sentOn: Link | undefined;
  /** What this page stored last, or began with. */
  #lastStored: PendingRecord | undefined;

  constructor(index: number, kind: PageKind, subject: string, world: Surroundings) {
    this.index = index;
    this.kind = kind;
    this.subject = subject;
    this.#world = world;
    this.secret = world.freshSecret();
    this.watch = this.#freshEngine();
  }

  get client(): ClientId {
    return clientIdOf(this.secret);
  }

  get isLive(): boolean {
    return this.link !== undefined && this.#target === undefined;
  }

  /** Whether it has work of an earlier page, and not the state yet that this is to be shown on. */
  get isStrange(): boolean {
    const { engine } = this.watch;
    return !engine.hasState && engine.hasPending && !engine.forgotten;
  }

  connect(): void {
    if (this.link !== undefined) return;
    const { engine } = this.watch;
    // As `RoomSession.resume`: what was submitted before there was any state has no base.
    const beyondAnyHead = { seq: seq(Number.MAX_SAFE_INTEGER), haveState: false };
    const resume = engine.hasState
      ? { seq: engine.confirmedSeq, haveState: true }
      : engine.hasPending && engine.forgotten
        ? beyondAnyHead
        : engine.hasPending && engine.confirmedSeq > 0
          ? { seq: engine.confirmedSeq, haveState: false }
          : undefined;
    this.link = this.#world.join(this, resume);
  }

  disconnect(): void {
    if (this.link !== undefined) this.link.open = false;
    this.link = undefined;
    this.#target = undefined;
    this.#resync = undefined;
  }

  /** Takes in so many of the messages that have arrived. */
  take(count: number): void {
    for (let i = 0; i < count; i++) {
      const message = this.link?.toPage.shift();
      if (message === undefined) return;
      this.#receive(message);
    }
  }

  /**
   * Sends what is due: the next op, or the one in flight where that was not sent on this connection, or again.
   * @param crashes the page ends between storing and sending
   */
  send({ again = false, crashes = false } = {}): void {
    const { engine } = this.watch;
    if (!this.isLive || engine.blocked) return;
    if (engine.hasInFlight && this.#sentOn === this.link && !again && !crashes) return;
    if (!engine.hasInFlight) {
      if (!this.watch.takeOff(this.#world.tags.nonce())) return;
      this.#sentOn = undefined;
    }
    const submission = this.watch.submission();
    if (submission === undefined) return;
    if (this.#storedCounter !== submission.counter) {
      this.store();
      this.#storedCounter = submission.counter;
      this.#world.counters.add('op stored and sent');
    } else {
      this.#world.counters.add('sent again');
    }
    if (crashes) {
      this.#world.counters.add('crash before sending');
      this.reload(this.stored);
      return;
    }
    this.link?.toRoom.push(submission);
    this.#sentOn = this.link;
    this.watch.noteSent(submission);
  }

  /** Writes what is pending to the page's place in the store. */
  store(): void {
    if (this.kind === 'memory') return;
    this.#lastStored = this.watch.record(this.secret);
    this.#world.store(this.secret, this.#lastStored);
  }

  get stored(): PendingRecord | undefined {
    return this.#world.stored(this.secret);
  }

  /** The page is loaded anew, from a record or under a new name. */
  reload(record: PendingRecord | undefined, secret = record?.secret ?? this.#world.freshSecret()): void {
    this.disconnect();
    this.watch.end(record, record !== undefined && record === this.#lastStored);
    this.#lastStored = record;
    this.secret = secret;
    this.#storedCounter = record?.inFlight?.counter;
    this.watch = this.#freshEngine();
    if (record !== undefined) this.watch.adopt(record);
  }

  /** What is pending is handed over, and the page goes on under another name. */
  startAnew(reason: 'lock-lost' | 'stale-record'): void {
    this.watch.abandon(reason);
    this.store();
    this.disconnect();
    this.secret = this.#world.freshSecret();
    this.#storedCounter = undefined;
    this.watch.identify(this.client);
  }

  /** The time has come after which a page whose op id is taken asks whether there is an event that used it. */
  tick(): void {
    if (!this.watch.engine.blocked) {
      this.send({ again: true });
      return;
    }
    this.#world.counters.add('joined anew for an id that is taken');
    this.disconnect();
    this.connect();
  }

  #freshEngine(): WatchedEngine {
    const { log, ledger, counters, rebased, reused, mergeRules: rules } = this.#world;
    this.#loads += 1;
    const name = `${String(this.index)} (${this.kind}, load ${String(this.#loads)})`;
    const watch = new WatchedEngine({ name, log, ledger, counters, rules, rebased, reused });
    watch.identify(this.client);
    return watch;
  }

  #receive(message: ToPage): void {
    const { counters } = this.#world;
    switch (message.type) {
      case 'welcome':
        this.#target = message.seq;
        if (message.seq === 0 && !this.watch.engine.hasState) {
          this.watch.load(this.#world.log.stateAt(0).board, message.seq);
        }
        break;
      case 'resync':
        this.#resync = message;
        break;
      case 'state': {
        const { engine } = this.watch;
        const known = engine.hasState && this.#resync === undefined && message.seq === engine.confirmedSeq;
        const own = this.#resync?.own;
        this.#resync = undefined;
        if (!known) this.watch.load(message.board, message.seq, own);
        break;
      }
      case 'events':
        for (const event of message.events) this.watch.event(event);
        break;
      case 'saved':
        counters.add('answered saved');
        this.watch.saved(message.counter, message.seq);
        break;
      case 'refused':
        this.#refused(message);
        return;
      default:
        assertNever(message);
    }
    this.#checkCaughtUp();
  }

  #refused({ counter, code, elements }: ToPage & { readonly type: 'refused' }): void {
    const { counters } = this.#world;
    const action = this.watch.refused(counter, code, elements);
    counters.add(`refused ${code}`);
    if (action === 'none') return;
    counters.add(`after a refusal: ${action}`);
    if (action === 'reload') {
      this.disconnect();
      this.connect();
    } else if (action === 'resend') {
      this.send({ again: true });
    }
  }

  /** As `RoomSession`: live with the whole state and every event up to the welcome's seq. */
  #checkCaughtUp(): void {
    const { engine } = this.watch;
    if (this.#target === undefined || this.#resync !== undefined) return;
    if (!engine.hasState || engine.confirmedSeq < this.#target) return;
    this.#target = undefined;
    if (engine.blocked) {
      this.#world.counters.add('started anew under another name');
      this.startAnew('stale-record');
    } else if (engine.hasInFlight) {
      this.send();
    }
  }
}

/** The id that a secret stands for (P2). */
export function clientIdOf(secret: string): ClientId {
  return clientId(secret.padEnd(22, '_'));
}
