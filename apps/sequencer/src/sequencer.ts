import { isAborted, Turns, unlessAborted, type Clock, type Service } from '@boardstream/kernel';
import { partitionOf, type Heir, type PartitionAgreement } from '@boardstream/ports';
import { CheckedClock } from './checked-clock.ts';
import { newCounters } from './counters.ts';
import { DeadLetterBox } from './dead-letter-box.ts';
import { checkEventFormat } from './event-format.ts';
import { LogHealth } from './log-health.ts';
import { Membership } from './membership.ts';
import { MeteredQueue } from './metered-queue.ts';
import { PartitionOwner } from './partition-owner.ts';
import { QuarantinedRooms } from './quarantined-rooms.ts';
import { ReplyOutbox } from './reply-outbox.ts';
import type { RoomContext } from './room-context.ts';
import { RoomLoader } from './room-loader.ts';
import { RoomTable } from './room-table.ts';
import { RoomsAhead } from './rooms-ahead.ts';
import type { SequencerParts } from './sequencer-parts.ts';
import { DEFAULT_SEQUENCER_SETTINGS, type SequencerSettings } from './sequencer-settings.ts';
import type { SequencerStats } from './sequencer-stats.ts';
import { Trials } from './trials.ts';
import { withDeadline } from './with-deadline.ts';

/** Rooms that are named to who takes partitions over, of all that it takes at once. */
const ROOMS_TO_READ = 32;

/**
 * Owns partitions and decides the order of their rooms: takes submissions, appends what they become, publishes it live,
 * answers. `run` ends after `drain` or `stop`; it can be started once.
 */
export class Sequencer implements Service {
  readonly id = 'sequencer';
  readonly #settings: SequencerSettings;
  readonly #clock: CheckedClock;
  readonly #context: RoomContext;
  readonly #rooms: RoomTable;
  readonly #queue: MeteredQueue;
  readonly #owners: readonly PartitionOwner[];
  readonly #membership: Membership;
  readonly #agreement: PartitionAgreement | undefined;
  /** The others are told that this sequencer leaves. */
  readonly #parting = new AbortController();
  /** What it owned is given up. */
  readonly #leaving = new AbortController();
  readonly #atOnce = new AbortController();
  #running: Promise<void> | undefined;
  /** Resolves when nothing more is taken from any partition. */
  #taking: Promise<unknown> | undefined;
  #ending: Promise<void> | undefined;

  constructor(parts: SequencerParts) {
    this.#settings = { ...DEFAULT_SEQUENCER_SETTINGS, ...parts.settings };
    this.#agreement = parts.agreement;
    const { brokerClock, timers, logger } = parts;
    const onMeasured = (): void => this.#balance();
    this.#clock = new CheckedClock({ clock: parts.clock, brokerClock, timers, logger, onMeasured });
    this.#context = contextOf(parts, this.#clock, this.#settings, this.#leaving.signal);
    this.#rooms = new RoomTable(this.#context);
    this.#context.health.onChange = () => this.#rooms.announceStandings();
    this.#queue = new MeteredQueue(parts.queue);
    const trials = new Trials(() => Promise.all(this.#owners.map((owner) => owner.quiet())));
    this.#owners = Array.from({ length: this.#settings.partitions }, (_, partition) => {
      return new PartitionOwner({
        partition,
        queue: this.#queue,
        leases: parts.leases,
        context: this.#context,
        rooms: this.#rooms,
        trials,
        mayTake: () => this.#mayTake(partition),
        onMissed: (holder) => this.#lookForAnother(partition, holder),
      });
    });
    const { owner, partitions, leaseMs } = this.#settings;
    this.#context.quarantined.onChange = (room, change) => {
      this.#owners[partitionOf(room, partitions)]?.hear(room, change);
    };
    const { leases, clock } = parts;
    const onChange = (free?: number): void => this.#balance(free);
    const onUnclaimed = (partition: number): void => {
      if (this.#share > 0) this.#owners[partition]?.takeAnyway();
    };
    const onHeir = (rooms: readonly string[]): void => void this.#context.ahead.read(rooms);
    this.#membership = new Membership({
      leases,
      owner,
      partitions,
      leaseMs,
      clock,
      timers,
      logger,
      onChange,
      onUnclaimed,
      onHeir,
    });
  }

  get stats(): SequencerStats {
    const { counters, health } = this.#context;
    return {
      ...counters,
      refused: { ...counters.refused },
      partitions: this.#owners.length,
      partitionsOwned: this.#owners.filter((owner) => owner.owned).length,
      partitionsShare: this.#share,
      sequencers: this.#membership.size,
      logWritable: health.problem === undefined,
      ...(health.problem === undefined ? {} : { logProblem: health.problem }),
      ...(this.#clock.aheadMs === undefined ? {} : { clockAheadMs: this.#clock.aheadMs }),
      clockTrusted: this.#clock.problem === undefined,
      ...(this.#clock.problem === undefined ? {} : { clockProblem: this.#clock.problem }),
      quarantinedRooms: this.#context.quarantined.size,
      roomsInMemory: this.#rooms.size,
      roomBytes: this.#rooms.bytes,
      pending: this.#owners.reduce((sum, owner) => sum + owner.unfinished, 0),
      lagMessages: this.#queue.waiting,
      oldestPendingMs: this.#oldestPendingMs(),
    };
  }

  #oldestPendingMs(): number {
    const now = this.#context.clock.monotonic();
    return now - Math.min(now, ...this.#owners.map((owner) => owner.oldestTakenAt ?? now));
  }

  /** Takes partitions and works until drained or stopped. @throws EventFormatError where the cluster writes what it does not know */
  async run(): Promise<void> {
    this.#running ??= this.#ending === undefined ? this.#own() : Promise.resolve();
    await this.#running;
    await this.drain(); // which is what ended it
  }

  /** Takes nothing more, finishes what was taken, hands the partitions over with their positions. */
  drain(): Promise<void> {
    this.#ending ??= this.#leave();
    return this.#ending;
  }

  /** Ends at once: what was taken and not answered is for the next owner, from the position that was noted last. */
  async stop(): Promise<void> {
    this.#atOnce.abort();
    this.#rooms.stop();
    await this.drain();
  }

  async #own(): Promise<void> {
    checkEventFormat(this.#settings.eventFormat);
    const comparing = this.#clock.run(this.#leaving.signal);
    await this.#warmUp();
    this.#taking = Promise.all(this.#owners.map((owner) => owner.run()));
    await Promise.all([comparing, this.#taking, this.#takePart(this.#parting.signal), this.#context.quarantined.run()]);
  }

  /** Others serve the partitions while this one makes its connection to the log; where there are none it does not wait for long. */
  async #warmUp(): Promise<void> {
    const { log, timers, settings, health } = this.#context;
    const answered = withDeadline(timers, settings.answerWithinMs, 'first ping of the log', log.ping());
    await unlessAborted(this.#leaving.signal, answered).catch(() => health.suspect());
  }

  /** As long as this sequencer counts the partitions as the others do, and its clock is right; what it owned it hands over. */
  async #takePart(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const agreed = (await this.#agreement?.whenAgreed(signal)) ?? signal;
      const may = await this.#clock.whenRight(agreed);
      this.#balance();
      await this.#membership.run(may);
      if (!isAborted(signal)) this.#balance();
    }
  }

  /** How many partitions this sequencer is to own. */
  get #share(): number {
    return this.#mayOwn && this.#ending === undefined ? this.#membership.share : 0;
  }

  get #mayOwn(): boolean {
    return this.#agreement?.problem === undefined && this.#clock.problem === undefined;
  }

  #mayTake(partition: number): boolean {
    const heir = this.#membership.heirOf(partition);
    return this.#claimed() < this.#share && (heir === undefined || heir === this.#settings.owner);
  }

  #claimed(): number {
    return this.#owners.filter((owner) => owner.claimed).length;
  }

  /** Hands over what is above this sequencer's share, and looks for more where it is below. */
  #balance(free?: number): void {
    const surplus = this.#claimed() - this.#share;
    const spare = this.#owners.filter((owner) => (this.#share === 0 ? owner.claimed : owner.isSpare));
    if (!this.#mayOwn) void this.#handOver(this.#owners);
    else if (surplus > 0) void this.#handOver(spare.slice(-surplus));
    if (free !== undefined) this.#lookAt(free);
    else if (surplus <= 0) for (const owner of this.#owners) owner.wake();
  }

  /** A partition is nobody's now: what was promised to this sequencer is taken, what was promised to another is let be. */
  #lookAt(partition: number): void {
    const heir = this.#membership.heirOf(partition);
    const owner = this.#owners[partition];
    if (heir === undefined) owner?.wake();
    else if (heir === this.#settings.owner && this.#share > 0) owner?.inherit();
  }

  /** Resolves when nothing more is taken from them. */
  async #handOver(owners: readonly PartitionOwner[], heirs = this.#heirs(owners)): Promise<void> {
    await Promise.all(owners.map((owner) => owner.handOver(heirs.get(owner.partition))));
  }

  /** Who is to own each of these next, unless this sequencer must not serve them until that one is ready. */
  #heirs(owners: readonly PartitionOwner[]): ReadonlyMap<number, Heir> {
    const { readAheadMs, partitions } = this.#settings;
    if (!this.#mayOwn || readAheadMs === 0) return new Map();
    const heirs = [...this.#membership.heirsFor(owners.map(({ partition }) => partition))];
    const given = new Set(heirs.map(([partition]) => partition));
    const takers = new Set(heirs.map(([, owner]) => owner)).size;
    const recent = this.#rooms.recent((room) => given.has(partitionOf(room, partitions)), takers * ROOMS_TO_READ);
    return new Map(
      heirs.map(([partition, owner]) => {
        return [partition, { owner, rooms: recent.filter((room) => partitionOf(room, partitions) === partition) }];
      }),
    );
  }

  /** Another was faster with this partition. What else is free was left alone meanwhile, for this one counted as claimed. */
  #lookForAnother(missed: number, holder: string): void {
    this.#membership.noteHeld(missed, holder);
    for (const partition of this.#membership.free) this.#owners[partition]?.wake();
  }

  async #leave(): Promise<void> {
    const { signal: atOnce } = this.#atOnce;
    const owners = this.#owners.filter((owner) => owner.claimed);
    const heirs = isAborted(atOnce) ? new Map<number, Heir>() : this.#heirs(owners);
    this.#parting.abort(); // their shares grow, and they take what is given up below
    if (heirs.size > 0) await unlessAborted(atOnce, this.#handOver(owners, heirs));
    this.#leaving.abort();
    for (const owner of this.#owners) owner.stopConsuming();
    await this.#taking;
    this.#rooms.leave();
    // Each as soon as it is finished: one room that is stuck holds up its own partition, and no other (G10).
    await Promise.all(this.#owners.map((owner) => owner.finish(this.#atOnce.signal)));
    await this.#running;
    this.#rooms.stop();
    this.#context.health.stop();
  }
}

function contextOf(parts: SequencerParts, clock: Clock, settings: SequencerSettings, ends: AbortSignal): RoomContext {
  const { log, fanout, snapshots, deadLetters, quarantines, timers, logger, metrics } = parts;
  const counters = newCounters();
  const { answerWithinMs } = settings;
  const quarantined = new QuarantinedRooms({ quarantines, timers, logger, counters, answerWithinMs, ends });
  const loader = new RoomLoader({
    log,
    snapshots,
    timers,
    logger,
    counters,
    readWithinMs: answerWithinMs,
    isQuarantined: (room) => quarantined.ask(room),
  });
  return {
    log,
    fanout,
    clock,
    timers,
    logger,
    metrics,
    settings,
    counters,
    quarantined,
    deadLetters: new DeadLetterBox({ deadLetters, clock, timers, logger, counters, answerWithinMs }),
    loader,
    ahead: new RoomsAhead({
      loader,
      timers,
      counters,
      keepMs: settings.leaseMs,
      keepBytes: settings.cacheBytes / 8,
    }),
    appending: new Turns(settings.roomsAtOnce),
    outbox: new ReplyOutbox(fanout),
    health: new LogHealth({
      log,
      timers,
      logger,
      pingEveryMs: settings.pingEveryMs,
      pingWithinMs: answerWithinMs,
    }),
  };
}
