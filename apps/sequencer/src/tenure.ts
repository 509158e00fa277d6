import { isAborted, pause, unlessAborted } from '@boardstream/kernel';
import type { HeldLease, Heir, Leases, LeaseRecord, OpenedConsumption } from '@boardstream/ports';
import { PositionTracker } from './position-tracker.ts';
import type { RoomContext } from './room-context.ts';
import { withDeadline } from './with-deadline.ts';

/** So many takeovers in a row without progress make an owner look for a message that ends the process (G19). */
const SUSPECT_AT = 2;
/** A message that was found being tried at so many takeovers in a row is what ended the process. */
const CONDEMNED_AT = 2;

export interface TenureOptions {
  readonly partition: number;
  readonly leases: Leases;
  readonly context: RoomContext;
  /** The lease as it was acquired. */
  readonly lease: HeldLease;
  /** When it was asked for, on the monotonic clock, ms. */
  readonly askedAt: number;
}

/**
 * One time of owning a partition, from a lease acquired until it is given up or lost. What it notes in the lease goes one
 * after the other, for each renewal names the one before.
 */
export class Tenure {
  readonly partition: number;
  readonly #options: TenureOptions;
  readonly #ends = new AbortController();
  readonly #givenUp = new AbortController();
  #lease: HeldLease;
  #validUntil: number;
  #tracker: PositionTracker;
  /** What the tracker's positions are of; undefined before the queue was opened. */
  #incarnation: string | undefined;
  #trying: number | undefined;
  /** Positions whose messages may end the process (G19). */
  #suspects = { from: 0, until: 0 };
  #leaving = false;
  #heir: Heir | undefined;
  /** Since when it is given up, on the monotonic clock, ms. */
  #endedAt: number | undefined;
  #noting: Promise<unknown> = Promise.resolve();

  constructor(options: TenureOptions) {
    const { partition, lease, askedAt, context } = options;
    this.partition = partition;
    this.#options = options;
    this.#lease = lease;
    this.#validUntil = askedAt + context.settings.leaseMs;
    this.#tracker = new PositionTracker(lease.record.position);
    this.#trying = lease.record.trying?.position;
    if (lease.record.takeovers > 0) context.counters.partitionsTakenOver++;
  }

  /** The lease's record as this owner noted it last. */
  get record(): LeaseRecord {
    return this.#lease.record;
  }

  /** Whether nobody else can have taken it, by the monotonic clock (G7). */
  get valid(): boolean {
    return this.#options.context.clock.monotonic() < this.#validUntil;
  }

  /** Aborted when nothing more is to be taken from the queue. */
  get ends(): AbortSignal {
    return this.#ends.signal;
  }

  /** To be handed over: another sequencer is to own it. */
  get leaving(): boolean {
    return this.#leaving;
  }

  /** What was taken from the queue, and how far it is finished. */
  get tracker(): PositionTracker {
    return this.#tracker;
  }

  /** Names the making of the partition that its positions count in; empty before the queue was opened. */
  get incarnation(): string {
    return this.#incarnation ?? '';
  }

  /** The position of the lease may mean nothing to the queue, which starts elsewhere then: the tracker counts from there. */
  opened({ incarnation, from, last }: OpenedConsumption): void {
    const { context, partition } = this.#options;
    const { position, takeovers, trying, incarnation: before = incarnation } = this.record;
    this.#incarnation = incarnation;
    if (from !== position + 1) {
      this.#tracker = new PositionTracker(from - 1);
      context.logger.warn('partition.made-anew', { partition, position, from });
    }
    if (incarnation !== before) this.#trying = undefined;
    else if (last >= from && (takeovers >= SUSPECT_AT || trying !== undefined)) {
      // What lies before a message that was being tried was tried before it, and lived.
      this.#suspects = { from: trying?.position ?? from, until: last };
      context.logger.warn('partition.suspicious', { partition, from, last, takeovers, trying });
    }
  }

  /** Whether this message may be one that ends the process: it waited while owners ended without progress. */
  suspects(position: number): boolean {
    return position >= this.#suspects.from && position <= this.#suspects.until;
  }

  /** Whether the process ended whenever this message was tried alone. */
  condemns(position: number): boolean {
    const { trying } = this.record;
    return trying?.position === position && trying.found >= CONDEMNED_AT;
  }

  /** Takes nothing more from the queue. */
  end(): void {
    this.#endedAt ??= this.#options.context.clock.monotonic();
    this.#ends.abort();
  }

  /** Takes nothing more from the queue; it is given up once what was taken is finished. */
  leave(): void {
    this.#leaving = true;
    this.end();
  }

  /** As `leave`, some time after the heir was named: it reads rooms meanwhile, which this owner serves still. */
  async leaveTo(heir: Heir): Promise<void> {
    const { timers, settings } = this.#options.context;
    this.#leaving = true;
    this.#heir = heir;
    if (await this.#renew()) await pause(timers, Math.min(settings.readAheadMs, settings.leaseMs / 3), this.ends);
    this.end();
  }

  /** Renews the lease at a third of its time, until it is lost or given up. Never rejects. */
  async keepRenewing(): Promise<void> {
    const { timers, settings } = this.#options.context;
    const { signal } = this.#givenUp;
    for (;;) {
      await pause(timers, settings.leaseMs / 3, signal);
      if (isAborted(signal) || this.#validUntil === 0) return;
      await this.#renew();
    }
  }

  /**
   * Notes which message is tried alone from now on (G19), or that none is; and how far everything is finished.
   * @returns false when the tenure ended before that was acknowledged
   */
  async note(trying: number | undefined): Promise<boolean> {
    const { timers, settings } = this.#options.context;
    this.#trying = trying;
    while (!(await this.#renew())) {
      if (isAborted(this.ends)) return false;
      await pause(timers, settings.leaseMs / 30, this.ends);
    }
    return true;
  }

  /** Resolves when what was taken is decided and what is to be said of it was sent, or when the lease is lost. */
  async finish(stop: AbortSignal): Promise<void> {
    const done = new AbortController();
    await Promise.race([this.#tracker.allDone(), this.#lostOrStopped(AbortSignal.any([stop, done.signal]))]);
    done.abort();
    try {
      await this.#sendAll();
    } catch (error) {
      this.#warn('answers.send-failed', error); // who waits for one sends again (G10)
    }
  }

  /**
   * Gives the lease up with what is finished, so that a successor starts there at once. A renewal under way is waited for,
   * for it would make the release one of an older lease, but no longer than until `atOnce`.
   */
  async release(atOnce: AbortSignal): Promise<void> {
    const { leases, context } = this.#options;
    this.#givenUp.abort();
    await unlessAborted(atOnce, this.#noting);
    if (this.#validUntil === 0) return; // it was lost
    this.#validUntil = 0;
    if (this.#isCondemning()) return;
    try {
      const { finished: position } = this.#tracker;
      const released = leases.release(this.#lease, { position, incarnation: this.#incarnation });
      await withDeadline(context.timers, context.settings.leaseMs, 'release of a lease', released);
      context.counters.partitionsHandedOver++;
      const now = context.clock.monotonic();
      context.metrics.handOverSeconds.observe((now - (this.#endedAt ?? now)) / 1_000);
    } catch (error) {
      this.#warn('lease.release-failed', error); // it runs out by itself
    }
  }

  /** A message that was found to end the process is not set aside yet: a lease that runs out tells the next owner, a released one would not. */
  #isCondemning(): boolean {
    const { trying } = this.record;
    return trying !== undefined && this.condemns(trying.position) && this.#tracker.finished < trying.position;
  }

  /** False when it was not acknowledged. */
  #renew(): Promise<boolean> {
    const renewal = this.#noting.then(() => this.#renewOnce());
    this.#noting = renewal;
    return renewal;
  }

  /** Notes how far everything is finished, after what that means has left this process. */
  async #renewOnce(): Promise<boolean> {
    if (this.#validUntil === 0) return false;
    const { context } = this.#options;
    const askedAt = context.clock.monotonic();
    try {
      if (await withDeadline(context.timers, this.#validUntil - askedAt, 'renewal of a lease', this.#noteAll())) {
        this.#validUntil = askedAt + context.settings.leaseMs;
        return true;
      }
      context.counters.leasesLost++;
      this.#warn('lease.lost', undefined);
    } catch (error) {
      context.counters.renewalsFailed++;
      this.#warn('lease.renew-failed', error);
      if (this.valid) return false;
    }
    this.#validUntil = 0;
    this.#ends.abort();
    return false;
  }

  /** False when the lease is lost. */
  async #noteAll(): Promise<boolean> {
    const { finished: position } = this.#tracker;
    const trying = this.#trying !== undefined && this.#trying > position ? this.#trying : undefined;
    const progress = { position, incarnation: this.#incarnation, trying, heir: this.#heir };
    await this.#sendAll();
    const outcome = await this.#options.leases.renew(this.#lease, progress);
    if (outcome.type === 'renewed') this.#lease = outcome.lease;
    return outcome.type === 'renewed';
  }

  async #lostOrStopped(ends: AbortSignal): Promise<void> {
    const { timers, clock } = this.#options.context;
    while (this.valid && !isAborted(ends)) await pause(timers, this.#validUntil - clock.monotonic(), ends);
  }

  /** Resolves when all that was said has left this process. */
  async #sendAll(): Promise<void> {
    const { outbox, fanout } = this.#options.context;
    outbox.flush();
    await fanout.flush();
  }

  #warn(event: string, error: unknown): void {
    const { context, partition } = this.#options;
    context.logger.warn(event, { partition, ...(error === undefined ? {} : { error }) });
  }
}
