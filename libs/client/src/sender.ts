import { assertNever, type CancelTimer, type Clock, type Seq, type Timers } from '@boardstream/kernel';
import type { SubmitMessage } from '@boardstream/protocol';
import type { EngineSubmission, RefusalAction } from './engine-answers.ts';
import type { MergeEngine } from './merge-engine.ts';
import type { PendingRecord } from './pending-store.ts';
import { jittered, spread } from './reconnect-schedule.ts';

/** Waits before what is in flight is sent again on the same connection, ms (M26); the last one repeats. */
const RESEND_AFTER_MS = [5_000, 10_000, 20_000] as const;
/** The wait when the server asks for one and names no time, ms. */
const DEFAULT_RETRY_MS = 1_000;
/** An op that is refused again and again waits twice as long each time, up to this, or as long as the server asks for, ms. */
const RETRY_AT_MOST_MS = 5_000;
/** Between two tries in a room that takes nothing for now, ms. */
const TRY_EVERY_MS = 5_000;

/**
 * How operations may leave. `trying`: the room said that it takes none for now, and the oldest is tried now and then, for
 * who would say that it takes them again may be gone, or may not have been heard.
 */
export type Passage = 'open' | 'trying' | 'shut';

export interface SenderOptions {
  readonly engine: MergeEngine;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Random, from 0 to 1. */
  readonly fraction: () => number;
  /** 16 random lower-case hex digits. */
  readonly nonce: () => string;
  /** Stores what is pending; nothing leaves before it was stored (M29). */
  readonly store: () => Promise<void>;
  readonly send: (message: SubmitMessage) => void;
}

/** Sends a client's operations one at a time, and again until each has its answer. */
export class Sender {
  readonly #options: SenderOptions;
  /** As it was told. */
  #passage: Passage = 'shut';
  /** As it is now: open as well when the room has taken what was tried. */
  #now: Passage = 'shut';
  /**
   * What is in flight as it was stored last. It is known by its nonce, for a client that goes on under another name counts
   * from 1 again.
   */
  #stored: { readonly nonce: string; readonly base: Seq } | undefined;
  /** Nonce of the op that is being stored before it leaves. */
  #storing: string | undefined;
  /** How often the op in flight was sent on this connection. */
  #sends = 0;
  /** How often in a row it was refused for now. */
  #refusals = 0;
  #sent: string | undefined;
  #awaitsEvents = false;
  #cancel: CancelTimer | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** What is in flight, if anything, came from the store. */
  adopted(record: PendingRecord | undefined): void {
    const nonce = record?.inFlight?.nonce;
    this.#stored = record === undefined || nonce === undefined ? undefined : { nonce, base: record.base };
  }

  /** Whether anything may leave: the session is live and the room takes operations. Opening sends what is in flight again. */
  setPassage(passage: Passage): void {
    if (passage === this.#passage) return;
    this.#passage = passage;
    this.#now = passage;
    this.#cancel?.();
    this.#sent = undefined;
    this.#awaitsEvents = false;
    if (passage === 'trying') this.#sendAfter(jittered(TRY_EVERY_MS, this.#options.fraction()));
    else this.pump();
  }

  /** Something happened: sends what can be sent now. */
  pump(): void {
    const { engine, nonce } = this.#options;
    // What was tried has its answer: the room takes operations again, though that was not heard.
    if (this.#now === 'trying' && this.#sent !== undefined && engine.inFlightNonce !== this.#sent) this.#now = 'open';
    if (this.#now !== 'open') return;
    if (!engine.hasInFlight) {
      this.#cancel?.();
      if (engine.takeOff(nonce())) this.#send();
      return;
    }
    const inFlight = engine.submission()?.nonce;
    if (inFlight !== undefined && (inFlight !== this.#sent || this.#awaitsEvents)) this.#send();
  }

  /** The op in flight was refused in a way that does not settle it. */
  refused(action: RefusalAction, retryAfterMs: number | undefined): void {
    switch (action) {
      case 'retry':
        this.#sendAfter(this.#retryDelay(retryAfterMs));
        break;
      case 'resend':
        this.#send();
        break;
      case 'await-events':
        this.#awaitsEvents = true;
        break;
      case 'none':
      case 'reload':
      case 'await-own-event':
        break;
      default:
        assertNever(action);
    }
  }

  /** Never sooner than the server asks for (G20). */
  #retryDelay(askedMs = DEFAULT_RETRY_MS): number {
    const fraction = this.#options.fraction();
    if (this.#now === 'trying') return Math.max(spread(askedMs, fraction), jittered(TRY_EVERY_MS, fraction));
    const grownMs = Math.min(askedMs * 2 ** this.#refusals++, RETRY_AT_MOST_MS);
    return spread(Math.max(askedMs, grownMs), fraction);
  }

  /** Sends the oldest operation of a room that takes none for now, if there is one. */
  #try(): void {
    const { engine, nonce, fraction } = this.#options;
    if (engine.hasInFlight || engine.takeOff(nonce())) this.#send();
    else this.#sendAfter(jittered(TRY_EVERY_MS, fraction()));
  }

  /** Sends what is in flight, once it is stored as it is sent (M29). */
  #send(): void {
    const submission = this.#options.engine.submission();
    if (this.#now === 'shut' || submission === undefined || submission.nonce === this.#storing) return;
    const { nonce, baseSeq } = submission;
    if (this.#stored?.nonce === nonce && this.#stored.base === baseSeq) this.#sendNow(submission);
    else void this.#storeAndSend(submission);
  }

  async #storeAndSend({ nonce, baseSeq }: EngineSubmission): Promise<void> {
    const { engine, store } = this.#options;
    this.#storing = nonce;
    await store();
    // Meanwhile the client may have gone on under another name, and be storing something else.
    if (this.#storing === nonce) this.#storing = undefined;
    if (engine.inFlightNonce !== nonce) return;
    this.#stored = { nonce, base: baseSeq };
    const submission = engine.submission();
    // Events that came meanwhile brought it forward: what is stored means the same.
    if (this.#now !== 'shut' && submission !== undefined) this.#sendNow(submission);
  }

  #sendNow(submission: EngineSubmission): void {
    const { engine, clock, send, fraction } = this.#options;
    if (submission.nonce !== this.#sent) {
      this.#sends = 0;
      this.#refusals = 0;
    }
    this.#sent = submission.nonce;
    this.#awaitsEvents = false;
    send({ type: 'submit', ...submission, clientTime: clock.now() });
    engine.noteSent(submission);
    const wait = RESEND_AFTER_MS[Math.min(this.#sends, RESEND_AFTER_MS.length - 1)] ?? 0;
    this.#sends += 1;
    this.#sendAfter(jittered(wait, fraction()));
  }

  #sendAfter(delayMs: number): void {
    this.#cancel?.();
    this.#cancel = this.#options.timers.setTimer(() => {
      if (this.#now === 'trying') this.#try();
      else this.#send();
    }, delayMs);
  }
}
