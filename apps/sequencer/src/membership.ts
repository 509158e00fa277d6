import {
  isAborted,
  keepDoing,
  pause,
  unlessAborted,
  type CancelTimer,
  type Clock,
  type Timers,
} from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { HeldLease, Heir, LeaseRecord, Leases } from '@boardstream/ports';

export interface MembershipOptions {
  readonly leases: Leases;
  /** Names this sequencer. */
  readonly owner: string;
  readonly partitions: number;
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  /** The share of this sequencer may have changed, or this partition was given up by its owner, or its lease ran out. */
  readonly onChange: (free?: number) => void;
  /** This partition is nobody's, and none of those whose share it is in has taken it; told again until somebody has. */
  readonly onUnclaimed: (partition: number) => void;
  /** A partition is going to be this sequencer's, and these of its rooms are in use. */
  readonly onHeir: (rooms: readonly string[]) => void;
}

/** A partition that somebody holds. `at`: when the lease was last seen renewed, on the monotonic clock. */
interface Holding {
  readonly owner: string;
  readonly at: number;
  readonly heir: string | undefined;
}

/** A partition that is nobody's, and was this one's. `due`: when it is anybody's, and not only its heir's, likewise. */
interface Offer {
  readonly owner: string;
  readonly due: number;
  readonly heir: string | undefined;
}

/** For so long whose share it is may take a partition that somebody left, in ms; after that anybody. */
const LEFT_MS = 100;
/** The same of one that a sequencer handed over and that lives: there is somebody whose share it is in, perhaps a slow one. */
const HANDED_OVER_MS = 1_000;

/** A renewal under way when a sequencer leaves is waited for so long, in ms. */
const LEAVE_MS = 1_000;
/** What is left of a member that ended is forgotten after so long, in ms. */
const SWEEP_AFTER_MS = 24 * 60 * 60 * 1_000;
const MEMBER = 'member-';
const PARTITION = 'partition-';

/** The lease of a partition. */
export function partitionKey(partition: number): string {
  return `${PARTITION}${String(partition)}`;
}

/**
 * Which sequencers live, and how many partitions each of them is to own: all the same, give or take one. Each holds a lease
 * that names it; whoever did not renew its own for the time of a lease counts as gone. Which partitions are whose is settled
 * by their own leases: this only says when to take more and when to hand some over, at the moment when that changes.
 */
export class Membership {
  readonly #options: MembershipOptions;
  /** When each sequencer was last heard of, by this one's monotonic clock. */
  readonly #heard = new Map<string, number>();
  readonly #held = new Map<number, Holding>();
  readonly #freed = new Map<number, Offer>();
  #share: number;
  #cancelDue: CancelTimer | undefined;

  constructor(options: MembershipOptions) {
    this.#options = options;
    // Alone until others are heard of: what they own they keep until it is handed over.
    this.#share = options.partitions;
  }

  /** How many partitions this sequencer is to own. */
  get share(): number {
    return this.#share;
  }

  /** Sequencers that live, this one included. */
  get size(): number {
    return this.#live().length;
  }

  /** Partitions that are known to be nobody's. */
  get free(): readonly number[] {
    return [...this.#freed.keys()].filter((partition) => partition < this.#options.partitions);
  }

  /**
   * Somebody was found to hold this partition, whatever was heard of it. It is not free after this, so that whoever looks at
   * all that are, one after the other, comes to an end.
   */
  noteHeld(partition: number, owner: string): void {
    if (this.#held.has(partition)) return;
    this.#hold(partition, owner, undefined);
    this.#awaitDue();
  }

  /** The sequencer that a partition is promised to, if it lives. */
  heirOf(partition: number): string | undefined {
    const heir = (this.#held.get(partition) ?? this.#freed.get(partition))?.heir;
    return heir !== undefined && this.#live().includes(heir) ? heir : undefined;
  }

  /** Who of the others is to own each of these next: whoever owns the fewest. Nobody where there are no others. */
  heirsFor(partitions: readonly number[]): ReadonlyMap<number, string> {
    const { owner: self } = this.#options;
    const owned = new Map(this.#live().flatMap((member): [string, number][] => (member === self ? [] : [[member, 0]])));
    const count = (member: string): void => {
      const before = owned.get(member);
      if (before !== undefined) owned.set(member, before + 1);
    };
    for (const { owner, heir = owner } of this.#held.values()) count(heir);
    const heirs = new Map<number, string>();
    for (const partition of partitions) {
      const fewest = Math.min(...owned.values());
      for (const [member, has] of owned) {
        if (has !== fewest) continue;
        heirs.set(partition, member);
        count(member);
        break;
      }
    }
    return heirs;
  }

  /** Takes part until the signal is aborted; then the others are told. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    if (isAborted(signal)) return;
    const first = this.#renewed(undefined);
    // What is heard then is not older than this: who ended long ago is not told of.
    const heard = unlessAborted(signal, first).then(() => this.#hear(signal));
    this.#options.leases
      .sweep(MEMBER, SWEEP_AFTER_MS)
      .catch((error: unknown) => this.#warn('member.sweep-failed', error));
    await Promise.all([this.#beMember(first, signal), heard]);
    this.#cancelDue?.();
    this.#cancelDue = undefined;
  }

  async #beMember(first: Promise<HeldLease | undefined>, signal: AbortSignal): Promise<void> {
    const { leases, timers, leaseMs } = this.#options;
    let lease: HeldLease | undefined;
    let renewed = first;
    for (;;) {
      lease = (await unlessAborted(signal, renewed)) ?? lease;
      this.#reckon();
      this.#options.onChange();
      await pause(timers, leaseMs / 3, signal);
      if (isAborted(signal)) break;
      renewed = this.#renewed(lease);
    }
    // What is under way makes the lease another; one that is never answered keeps nobody from leaving.
    lease = (await unlessAborted(AbortSignal.timeout(LEAVE_MS), renewed)) ?? lease;
    if (lease === undefined) return;
    await leases.release(lease, { position: 0 }).catch((error: unknown) => this.#warn('member.release-failed', error));
  }

  async #renewed(lease: HeldLease | undefined): Promise<HeldLease | undefined> {
    const { leases, owner } = this.#options;
    try {
      const kept = lease === undefined ? undefined : await leases.renew(lease, { position: 0 });
      if (kept?.type === 'renewed') return kept.lease;
      if (kept !== undefined) this.#warn('member.lost', undefined);
      const outcome = await leases.acquire(`${MEMBER}${owner}`, owner);
      return outcome.type === 'acquired' ? outcome.lease : undefined;
    } catch (error) {
      this.#warn('member.renew-failed', error);
      return lease;
    }
  }

  #hear(signal: AbortSignal): Promise<void> {
    const { leases, timers, leaseMs } = this.#options;
    const onError = (error: unknown): void => this.#warn('member.watch-failed', error);
    const watch = (): Promise<void> => leases.watch((key, record) => this.#changed(key, record), signal);
    return keepDoing(watch, { timers, restMs: leaseMs / 3, onError, signal });
  }

  #changed(key: string, record: LeaseRecord | 'released'): void {
    if (key.startsWith(MEMBER)) {
      const member = key.slice(MEMBER.length);
      if (record === 'released') this.#gone(member);
      else this.#heard.set(member, this.#options.clock.monotonic());
      this.#reckon();
    } else if (key.startsWith(PARTITION)) {
      const partition = Number(key.slice(PARTITION.length));
      if (record === 'released') this.#free(partition);
      else this.#hold(partition, record.owner, record.heir);
    }
    this.#awaitDue();
  }

  #gone(member: string): void {
    this.#heard.delete(member);
    for (const [partition, { owner, heir }] of this.#freed)
      if (owner === member) this.#offer(partition, LEFT_MS, owner, heir);
  }

  #hold(partition: number, owner: string, heir: Heir | undefined): void {
    this.#freed.delete(partition);
    this.#held.set(partition, { owner, at: this.#options.clock.monotonic(), heir: heir?.owner });
    if (heir?.owner === this.#options.owner) this.#options.onHeir(heir.rooms);
  }

  #free(partition: number): void {
    const { owner = '', heir } = this.#held.get(partition) ?? {};
    this.#held.delete(partition);
    this.#offer(partition, this.#live().includes(owner) ? HANDED_OVER_MS : LEFT_MS, owner, heir);
    this.#options.onChange(partition);
  }

  /** To anybody, after so long. */
  #offer(partition: number, waitMs: number, owner: string, heir?: string): void {
    this.#freed.set(partition, { owner, heir, due: this.#options.clock.monotonic() + waitMs });
  }

  /** Nobody is told of a lease that runs out, nor of a partition that nobody takes: both are timed from what was seen last. */
  #awaitDue(): void {
    const { clock, timers, leaseMs } = this.#options;
    const renewals = [...this.#heard.values(), ...Array.from(this.#held.values(), ({ at }) => at)];
    const offers = Array.from(this.#freed.values(), (freed) => freed.due);
    const due = Math.min(Math.min(...renewals) + leaseMs, ...offers);
    this.#cancelDue?.();
    this.#cancelDue = undefined;
    if (due === Infinity) return;
    this.#cancelDue = timers.setTimer(() => this.#settleDue(), Math.max(1, Math.ceil(due - clock.monotonic())));
  }

  #settleDue(): void {
    const { clock, leaseMs, partitions, onUnclaimed } = this.#options;
    this.#reckon();
    const now = clock.monotonic();
    for (const [partition, { at }] of this.#held) if (now - at >= leaseMs) this.#free(partition);
    for (const [partition, { owner, due }] of this.#freed) {
      if (now < due) continue;
      this.#offer(partition, LEFT_MS, owner);
      if (partition < partitions) onUnclaimed(partition);
    }
    this.#awaitDue();
  }

  #reckon(): void {
    const { owner, partitions, onChange } = this.#options;
    const live = this.#live();
    const place = live.indexOf(owner);
    const share = Math.floor(partitions / live.length) + (place < partitions % live.length ? 1 : 0);
    if (share === this.#share) return;
    this.#share = share;
    this.#options.logger.info('member.share', { share, sequencers: live.length });
    onChange();
  }

  /** In the same order for all of them. */
  #live(): readonly string[] {
    const { owner, leaseMs, clock } = this.#options;
    const now = clock.monotonic();
    const live = new Set([owner]);
    for (const [member, heardAt] of this.#heard) {
      if (now - heardAt < leaseMs) live.add(member);
      else this.#heard.delete(member);
    }
    return [...live].sort();
  }

  #warn(event: string, error: unknown): void {
    this.#options.logger.warn(event, error === undefined ? {} : { error });
  }
}
