import {
  partitionOf,
  subjects,
  type Fanout,
  type FanoutSubscription,
  type PartitionAgreement,
  type SubmissionQueue,
} from '@boardstream/ports';
import type { Author, Command, Refusal, Role } from '@boardstream/board';
import type { Clock, RoomId, Timers } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import { decodeReplies, encodeSubmission, type ReplyOutcome } from '@boardstream/protocol';

/**
 * An answer that has not come by then will not come, in ms: what reaches a sequencer is answered within 5 s (G10), and
 * a client that heard nothing sends again after 5 s, under the same id.
 */
const ANSWER_WITHIN_MS = 10_000;
const SWEEP_MS = 1_000;
/** Bytes of submissions that wait for their answer at most (G20). */
const PENDING_BYTES_AT_MOST = 64 * 1024 * 1024;
/** What a refused submitter waits, in ms; spread, so that many do not come back at once. */
const RETRY_MS = { least: 250, spread: 500 };

export interface SubmitterOptions {
  /** This gateway, among all. */
  readonly gateway: string;
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly partitions: number;
  /** Has a problem while `partitions` is not what the sequencers count with, or not known to be. */
  readonly agreement?: Pick<PartitionAgreement, 'problem'>;
  /** Submissions that may wait for their answer at a time. */
  readonly pendingAtMost: number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** A command on its way to the room's owner. */
export interface Request {
  readonly room: RoomId;
  readonly author: Author;
  readonly role: Role;
  readonly command: Command;
}

interface Pending {
  readonly onAnswer: (outcome: ReplyOutcome) => void;
  readonly since: number;
  readonly bytes: number;
}

/**
 * Hands commands to the queue and their answers back. The caller keeps what it submitted until then: the queue is
 * transport (G10). Every request is answered once, in time, one way or another.
 */
export class Submitter {
  readonly #options: SubmitterOptions;
  readonly #pending = new Map<number, Pending>();
  #pendingBytes = 0;
  #lastId = 0;
  #subscription: FanoutSubscription | undefined;
  #cancel: (() => void) | undefined;
  #stopped = false;

  constructor(options: SubmitterOptions) {
    this.#options = options;
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** Bytes of those. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  run(): void {
    this.#subscription = this.#options.fanout.subscribe(subjects.reply(this.#options.gateway), (data) => {
      this.#replied(data);
    });
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    this.#subscription?.unsubscribe();
    this.#cancel?.();
    for (const id of [...this.#pending.keys()])
      this.#answer(id, this.#refused('unavailable', 'The server is stopping.'));
  }

  /** Calls back once: never before this call returned. */
  submit(request: Request, onAnswer: (outcome: ReplyOutcome) => void): void {
    const { gateway, queue, partitions, clock, metrics } = this.#options;
    const id = ++this.#lastId;
    const data = encodeSubmission({ ...request, id, gateway });
    this.#pending.set(id, { onAnswer, since: clock.monotonic(), bytes: data.length });
    this.#pendingBytes += data.length;
    const refused = this.#refusal();
    if (refused !== undefined) {
      queueMicrotask(() => {
        this.#answer(id, refused);
      });
      return;
    }
    const queued = metrics.queueSeconds.startTimer();
    queue.submit(partitionOf(request.room, partitions), request.room, data).then(
      (outcome) => {
        queued();
        if (outcome.type === 'full')
          this.#answer(id, this.#refused('busy', 'The queue of this part of the server is full.'));
      },
      (error: unknown) => {
        this.#options.logger.warn('submission.queue.failed', { room: request.room, error });
        this.#answer(id, this.#refused('unavailable', 'The queue of submissions can not be reached.'));
      },
    );
  }

  /** The same, as a promise. */
  request(request: Request): Promise<ReplyOutcome> {
    return new Promise((resolve) => {
      this.submit(request, resolve);
    });
  }

  /** Why nothing can be passed on now. */
  #refusal(): ReplyOutcome | undefined {
    if (this.#stopped) return this.#refused('unavailable', 'The server is stopping.');
    if (this.#options.agreement?.problem !== undefined)
      return this.#refused('unavailable', 'This part of the server can not find the owners of rooms for now.');
    if (this.#pending.size > this.#options.pendingAtMost || this.#pendingBytes > PENDING_BYTES_AT_MOST)
      return this.#refused('busy', 'The server has too many unanswered submissions.');
    return undefined;
  }

  #replied(data: Uint8Array): void {
    try {
      for (const { id, outcome } of decodeReplies(data).replies) this.#answer(id, outcome);
    } catch (error) {
      this.#options.logger.error('submission.reply.unreadable', { error });
    }
  }

  #answer(id: number, outcome: ReplyOutcome): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return; // answered before: a late reply, or one to a submission that was given up
    this.#pending.delete(id);
    this.#pendingBytes -= pending.bytes;
    const { metrics, clock } = this.#options;
    metrics.submissions.inc({ outcome: outcome.type });
    metrics.submitSeconds.observe((clock.monotonic() - pending.since) / 1_000);
    pending.onAnswer(outcome);
  }

  #schedule(): void {
    this.#cancel = this.#options.timers.setTimer(() => {
      this.#sweep();
      this.#schedule();
    }, SWEEP_MS);
  }

  /** Ids rise with time, so the oldest stand first. */
  #sweep(): void {
    const due = this.#options.clock.monotonic() - ANSWER_WITHIN_MS;
    for (const [id, { since }] of this.#pending) {
      if (since > due) return;
      this.#answer(id, this.#refused('unavailable', 'The owner of the room did not answer in time.'));
    }
  }

  #refused(code: 'busy' | 'unavailable', message: string): ReplyOutcome {
    const retryAfterMs = Math.round(RETRY_MS.least + this.#options.random() * RETRY_MS.spread);
    const refusal: Refusal = { code, message, retryAfterMs };
    return { type: 'refused', refusal };
  }
}
