import { isAborted, pause, unlessAborted } from '@boardstream/kernel';
import {
  partitionOf,
  type HeldLease,
  type Leases,
  type OpenedConsumption,
  type QueuedSubmission,
  type SubmissionQueue,
} from '@boardstream/ports';
import { decodeSubmission, type Submission } from '@boardstream/protocol';
import { countRefusal } from './counters.ts';
import { partitionKey } from './membership.ts';
import { PositionTracker } from './position-tracker.ts';
import type { RoomContext } from './room-context.ts';
import type { RoomTable } from './room-table.ts';
import { refusals } from './worker-refusals.ts';

/** Messages that are handed over in one turn of the event loop at most. */
const BATCH = 512;

export interface PartitionOwnerOptions {
  readonly partition: number;
  readonly queue: SubmissionQueue;
  readonly leases: Leases;
  readonly context: RoomContext;
  readonly rooms: RoomTable;
  /** Whether this sequencer may own one more partition. */
  readonly mayTake: () => boolean;
}

/** One time of owning the partition, from a lease acquired until it is given up or lost. */
interface Tenure {
  lease: HeldLease;
  /** On the monotonic clock, ms: from then on another may have taken it. */
  validUntil: number;
  tracker: PositionTracker;
  /** What the tracker's positions are of; undefined before the queue was opened. */
  incarnation: string | undefined;
  readonly ends: AbortController;
  /** To be handed over: another sequencer is to own it. */
  leaving: boolean;
  /** Resolves when no renewal is under way any more, and none will be. */
  stopRenewing: () => Promise<void>;
}

/**
 * Owns one partition whenever it can get the lease: reads the partition's submissions from the lease's position, hands
 * each to its room at once, and notes in the lease how far everything is finished. No room holds up the partition.
 */
export class PartitionOwner {
  readonly #options: PartitionOwnerOptions;
  readonly #stop = new AbortController();
  #tenure: Tenure | undefined;
  #acquiring = false;
  #wake: () => void = () => undefined;

  constructor(options: PartitionOwnerOptions) {
    this.#options = options;
  }

  get owned(): boolean {
    return this.#tenure !== undefined;
  }

  /** Owned, or about to be: it counts for what this sequencer may own. */
  get claimed(): boolean {
    return this.#acquiring || (this.#tenure !== undefined && !this.#tenure.leaving);
  }

  /** Submissions taken and not finished. */
  get unfinished(): number {
    return this.#tenure?.tracker.unfinished ?? 0;
  }

  /** Owns, and tries to own again, until stopped. */
  async run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const tenure = this.#options.mayTake() ? await this.#acquire() : undefined;
      if (tenure === undefined) await this.#pause();
      else await this.#own(tenure);
    }
  }

  /** Looks at once whether the partition may be taken, where it is not owned. */
  wake(): void {
    this.#wake();
  }

  /** Takes nothing more from the queue, finishes what was taken, and gives the lease up: the next owner goes on at once. */
  handOver(): void {
    if (this.#tenure === undefined || this.#stopping()) return;
    this.#tenure.leaving = true;
    this.#tenure.ends.abort();
  }

  /** Takes nothing more from the queue; `run` resolves once the batch in hand is handed over. The lease stays held. */
  stopConsuming(): void {
    this.#stop.abort();
    this.#tenure?.ends.abort();
  }

  /**
   * Gives the lease up with what is finished, so that a successor starts there at once. A renewal under way is waited for,
   * for it would make the release one of an older lease, but no longer than until `atOnce`.
   */
  async release(atOnce: AbortSignal): Promise<void> {
    const tenure = this.#tenure;
    if (tenure === undefined) return;
    await unlessAborted(atOnce, tenure.stopRenewing());
    this.#tenure = undefined;
    if (tenure.validUntil === 0) return; // it was lost
    try {
      await this.#options.leases.release(tenure.lease, {
        position: tenure.tracker.finished,
        incarnation: tenure.incarnation,
      });
    } catch (error) {
      this.#log('warn', 'lease.release-failed', error); // it runs out by itself
    }
  }

  #stopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #acquire(): Promise<Tenure | undefined> {
    const { leases, partition, context } = this.#options;
    const asked = context.clock.monotonic();
    this.#acquiring = true;
    try {
      const outcome = await leases.acquire(partitionKey(partition), context.settings.owner);
      if (outcome.type === 'held') return undefined;
      const { lease } = outcome;
      this.#tenure = {
        lease,
        validUntil: asked + context.settings.leaseMs,
        tracker: new PositionTracker(lease.record.position),
        incarnation: undefined,
        ends: new AbortController(),
        leaving: false,
        stopRenewing: () => Promise.resolve(),
      };
      return this.#tenure;
    } catch (error) {
      this.#log('warn', 'lease.acquire-failed', error);
      return undefined;
    } finally {
      this.#acquiring = false;
    }
  }

  async #own(tenure: Tenure): Promise<void> {
    const { queue, partition } = this.#options;
    if (this.#stopping()) return;
    tenure.stopRenewing = this.#keepRenewing(tenure);
    try {
      await queue.consume({
        partition,
        from: tenure.lease.record.position + 1,
        incarnation: tenure.lease.record.incarnation,
        onOpen: (opened) => this.#opened(opened, tenure),
        maxBatch: BATCH,
        onBatch: (batch) => {
          for (const message of batch) this.#take(message, tenure);
          return Promise.resolve();
        },
        signal: tenure.ends.signal,
      });
    } catch (error) {
      this.#log('error', 'queue.consume-failed', error);
    }
    // Stopped on purpose: the lease is kept, and released once what was taken is finished. Otherwise it is given up now.
    if (this.#stopping()) return;
    if (tenure.leaving) await this.#finish(tenure);
    await this.#leave();
  }

  /** The position of the lease meant nothing to the queue where it starts elsewhere: the tracker counts from there. */
  #opened({ incarnation, from }: OpenedConsumption, tenure: Tenure): void {
    tenure.incarnation = incarnation;
    const { position } = tenure.lease.record;
    if (from === position + 1) return;
    tenure.tracker = new PositionTracker(from - 1);
    const { context, partition } = this.#options;
    context.logger.warn('partition.made-anew', { partition, position, from });
  }

  #take(message: QueuedSubmission, tenure: Tenure): void {
    const { context, rooms } = this.#options;
    const ticket = tenure.tracker.take(message.position);
    context.counters.submissions++;
    const submission = this.#decode(message);
    if (submission === undefined) {
      ticket.finish();
      return;
    }
    if (tenure.tracker.unfinished > context.settings.partitionQueueCount) {
      const refusal = refusals.partitionFull(tenure.tracker.unfinished, context.settings.retryAfterMs);
      countRefusal(context.counters, refusal.code);
      context.outbox.add(submission.gateway, submission.id, { type: 'refused', refusal });
      ticket.finish();
      return;
    }
    const receivedAt = context.clock.monotonic();
    rooms.worker(message.room, this.#leaseValid).offer({ submission, bytes: message.data.length, receivedAt, ticket });
  }

  #decode(message: QueuedSubmission): Submission | undefined {
    try {
      return decodeSubmission(message.data);
    } catch (error) {
      this.#options.context.counters.undecodable++;
      this.#options.context.logger.error('submission.undecodable', {
        room: message.room,
        position: message.position,
        error,
      });
      return undefined;
    }
  }

  readonly #leaseValid = (): boolean => {
    return this.#tenure !== undefined && this.#options.context.clock.monotonic() < this.#tenure.validUntil;
  };

  /** Renews at a third of the lease's time; returns how to stop. */
  #keepRenewing(tenure: Tenure): () => Promise<void> {
    const { timers, settings } = this.#options.context;
    const stop = new AbortController();
    const renewing = (async () => {
      for (;;) {
        await pause(timers, settings.leaseMs / 3, stop.signal);
        if (stop.signal.aborted) return;
        await this.#renew(tenure);
      }
    })();
    return () => {
      stop.abort();
      return renewing;
    };
  }

  /** What was taken is decided and answered, as long as the lease is held for it. */
  async #finish(tenure: Tenure): Promise<void> {
    const done = new AbortController();
    await Promise.race([tenure.tracker.allDone(), this.#lostOrStopped(tenure, done.signal)]);
    done.abort();
    try {
      await this.#sendAll();
    } catch (error) {
      this.#log('warn', 'answers.send-failed', error); // who waits for one sends again (G10)
    }
  }

  async #lostOrStopped(tenure: Tenure, done: AbortSignal): Promise<void> {
    const { timers, clock } = this.#options.context;
    const ends = AbortSignal.any([this.#stop.signal, done]);
    while (clock.monotonic() < tenure.validUntil && !isAborted(ends)) {
      await pause(timers, tenure.validUntil - clock.monotonic(), ends);
    }
  }

  /** Notes how far everything is finished, after what that means has left this process. */
  async #renew(tenure: Tenure): Promise<void> {
    const { leases, context } = this.#options;
    const { finished } = tenure.tracker;
    const { incarnation } = tenure;
    const asked = context.clock.monotonic();
    try {
      await this.#sendAll();
      const outcome = await leases.renew(tenure.lease, { position: finished, incarnation });
      if (outcome.type === 'renewed') {
        tenure.lease = outcome.lease;
        tenure.validUntil = asked + context.settings.leaseMs;
        return;
      }
      this.#log('warn', 'lease.lost', undefined);
    } catch (error) {
      this.#log('warn', 'lease.renew-failed', error);
      if (context.clock.monotonic() < tenure.validUntil) return;
    }
    tenure.validUntil = 0;
    tenure.ends.abort();
  }

  /** Resolves when all that was said has left this process. */
  async #sendAll(): Promise<void> {
    const { outbox, fanout } = this.#options.context;
    outbox.flush();
    await fanout.flush();
  }

  /** After the lease was lost or the queue broke: the rooms are the next owner's. */
  async #leave(): Promise<void> {
    const { rooms, partition, context } = this.#options;
    if (this.#stopping()) return; // who stops it releases it
    await this.release(this.#stop.signal);
    rooms.forget((room) => partitionOf(room, context.settings.partitions) === partition);
    await this.#pause();
  }

  /** Until it is time to look again, or something happened (`wake`). */
  #pause(): Promise<void> {
    const { timers, settings } = this.#options.context;
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    return pause(timers, settings.leaseMs / 3, AbortSignal.any([this.#stop.signal, woken.signal]));
  }

  #log(level: 'warn' | 'error', event: string, error: unknown): void {
    const { context, partition } = this.#options;
    context.logger[level](event, { partition, ...(error === undefined ? {} : { error }) });
  }
}
