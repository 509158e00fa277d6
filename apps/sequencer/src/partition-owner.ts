import { isAborted, pause, unlessAborted } from '@boardstream/kernel';
import { partitionOf, type AcquireOutcome, type Heir, type Leases, type SubmissionQueue } from '@boardstream/ports';
import { Intake } from './intake.ts';
import { partitionKey } from './membership.ts';
import type { RoomContext } from './room-context.ts';
import type { RoomTable } from './room-table.ts';
import { Tenure } from './tenure.ts';
import type { Trials } from './trials.ts';
import { withDeadline } from './with-deadline.ts';

/** Messages that are handed over in one turn of the event loop at most. */
const BATCH = 512;

export interface PartitionOwnerOptions {
  readonly partition: number;
  readonly queue: SubmissionQueue;
  readonly leases: Leases;
  readonly context: RoomContext;
  readonly rooms: RoomTable;
  readonly trials: Trials;
  /** Whether this sequencer may own one more partition. */
  readonly mayTake: () => boolean;
  /** Told who holds the partition that was to be acquired: while it was, this sequencer may have let another free one be. */
  readonly onMissed: (holder: string) => void;
}

/**
 * Owns one partition whenever it can get the lease: reads the partition's submissions from the lease's position, has each
 * handed to its room, and gives the partition up again when it is lost, wanted by another, or the process ends.
 */
export class PartitionOwner {
  readonly #options: PartitionOwnerOptions;
  readonly #stop = new AbortController();
  #tenure: Tenure | undefined;
  #acquiring = false;
  /** To be taken though this sequencer has its share. */
  #anyway = false;
  /** Until then it is no surplus; on the monotonic clock, ms. */
  #keepUntil = 0;
  #wake: () => void = () => undefined;

  constructor(options: PartitionOwnerOptions) {
    this.#options = options;
  }

  get partition(): number {
    return this.#options.partition;
  }

  get owned(): boolean {
    return this.#tenure !== undefined;
  }

  /** Owned, or about to be: it counts for what this sequencer may own. */
  get claimed(): boolean {
    return this.#acquiring || (this.#tenure !== undefined && !this.#tenure.leaving);
  }

  /** Whether it may be handed over for this sequencer has more than its share. */
  get isSpare(): boolean {
    return this.claimed && this.#options.context.clock.monotonic() >= this.#keepUntil;
  }

  /** Submissions taken and not finished. */
  get unfinished(): number {
    return this.#tenure?.tracker.unfinished ?? 0;
  }

  /** When the oldest of them was taken, on the monotonic clock, ms. */
  get oldestTakenAt(): number | undefined {
    return this.#tenure?.tracker.oldestTakenAt;
  }

  /** Resolves when everything that was taken is finished. */
  async quiet(): Promise<void> {
    await this.#tenure?.tracker.allDone();
  }

  /** A room of the partition was put in quarantine or released: its clients are told by who owns it. */
  hear(room: string, change: 'quarantined' | 'released'): void {
    if (this.#tenure === undefined || this.#stopping()) return;
    const worker = this.#options.rooms.worker(room, this.#leaseValid);
    if (change === 'quarantined') worker.quarantine();
    else worker.release();
  }

  /** Owns, and tries to own again, until stopped. */
  async run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const tenure = this.#options.mayTake() || this.#anyway ? await this.#acquire() : undefined;
      if (tenure === undefined) await this.#pause();
      else await this.#own(tenure);
    }
  }

  /** Looks at once whether the partition may be taken, where it is not owned. */
  wake(): void {
    this.#wake();
  }

  /**
   * Takes the partition though this sequencer has its share, for nobody else does: one that is not served is worse than an
   * uneven spread. It is kept for the time of a lease, after which those who are gone do not count any more.
   */
  takeAnyway(): void {
    const { clock, settings } = this.#options.context;
    if (this.claimed) return;
    this.#anyway = true;
    this.#keepUntil = clock.monotonic() + settings.leaseMs;
    this.#wake();
  }

  /** Takes the partition whether or not it is in this sequencer's share, for it was promised to it, and to nobody else. */
  inherit(): void {
    this.#anyway = !this.claimed;
    this.#wake();
  }

  /**
   * Takes nothing more from the queue, finishes what was taken, and gives the lease up: the next owner goes on at once. An heir
   * is given time to make ready first. Resolves when nothing more is taken. Never rejects.
   */
  async handOver(heir?: Heir): Promise<void> {
    if (this.#stopping()) return;
    if (heir === undefined) this.#tenure?.leave();
    else await this.#tenure?.leaveTo(heir);
  }

  /** Takes nothing more from the queue; `run` resolves once the batch in hand is handed over. The lease stays held. */
  stopConsuming(): void {
    this.#stop.abort();
    this.#tenure?.end();
  }

  /** After `stopConsuming`: finishes what was taken and gives the lease up, or gives it up as it is at `atOnce`. */
  async finish(atOnce: AbortSignal): Promise<void> {
    await this.#tenure?.finish(atOnce);
    await this.#release(atOnce);
  }

  /** Gives the lease up with what is finished; what is under way with it is waited for no longer than until `atOnce`. */
  async #release(atOnce: AbortSignal): Promise<void> {
    const tenure = this.#tenure;
    this.#tenure = undefined;
    await tenure?.release(atOnce);
  }

  #stopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #acquire(): Promise<Tenure | undefined> {
    const { leases, partition, context } = this.#options;
    const { clock, timers, settings } = context;
    const askedAt = clock.monotonic();
    this.#acquiring = true;
    this.#anyway = false;
    let holder: string | undefined;
    const asked = leases.acquire(partitionKey(partition), settings.owner);
    try {
      const answer = withDeadline(timers, settings.leaseMs, 'acquiring a lease', asked);
      const outcome = await unlessAborted(this.#stop.signal, answer);
      if (outcome === undefined) this.#giveBack(asked);
      if (outcome?.type === 'held') holder = outcome.record.owner;
      if (outcome?.type !== 'acquired') return undefined;
      this.#tenure = new Tenure({ partition, leases, context, lease: outcome.lease, askedAt });
      return this.#tenure;
    } catch (error) {
      context.logger.warn('lease.acquire-failed', { partition, error });
      this.#giveBack(asked);
      return undefined;
    } finally {
      this.#acquiring = false;
      if (holder !== undefined) this.#options.onMissed(holder);
    }
  }

  /** A lease that is got when nobody waits for it any more: others need not wait until it runs out. */
  #giveBack(asked: Promise<AcquireOutcome>): void {
    const release = async (): Promise<void> => {
      const outcome = await asked;
      if (outcome.type !== 'acquired') return;
      await this.#options.leases.release(outcome.lease, { position: outcome.lease.record.position });
    };
    release().catch(() => undefined); // it runs out by itself
  }

  async #own(tenure: Tenure): Promise<void> {
    if (this.#stopping()) return;
    void tenure.keepRenewing();
    await this.#consume(tenure);
    // Stopped on purpose: the lease is kept, and released once what was taken is finished. Otherwise it is given up now.
    if (this.#stopping()) return;
    if (tenure.leaving) await tenure.finish(this.#stop.signal);
    await this.#leave();
  }

  async #consume(tenure: Tenure): Promise<void> {
    const { queue, partition, context, rooms, trials } = this.#options;
    const intake = new Intake({ context, rooms, trials, tenure, leaseValid: this.#leaseValid });
    try {
      await queue.consume({
        partition,
        from: tenure.record.position + 1,
        incarnation: tenure.record.incarnation,
        onOpen: (opened) => tenure.opened(opened),
        maxBatch: BATCH,
        onBatch: (batch) => intake.take(batch),
        signal: tenure.ends,
      });
    } catch (error) {
      if (!isAborted(tenure.ends)) context.logger.error('queue.consume-failed', { partition, error });
    }
  }

  readonly #leaseValid = (): boolean => this.#tenure?.valid ?? false;

  /** After the lease was lost or the queue broke: the rooms are the next owner's. */
  async #leave(): Promise<void> {
    const { rooms, partition, context } = this.#options;
    if (this.#stopping()) return; // who stops it releases it
    await this.#release(this.#stop.signal);
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
}
