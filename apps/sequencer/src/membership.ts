import { pause, unlessAborted, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { HeldLease, LeaseRecord, Leases } from '@boardstream/ports';

export interface MembershipOptions {
  readonly leases: Leases;
  /** Names this sequencer. */
  readonly owner: string;
  readonly partitions: number;
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  /** The share of this sequencer may have changed, or this partition was given up by its owner. */
  readonly onChange: (released?: number) => void;
}

const MEMBER = 'member-';
const PARTITION = 'partition-';

/** The lease of a partition. */
export function partitionKey(partition: number): string {
  return `${PARTITION}${String(partition)}`;
}

/**
 * Which sequencers live, and how many partitions each of them is to own: all the same, give or take one. Each holds a lease
 * that names it; whoever did not renew its own for the time of a lease counts as gone. Which partitions are whose is settled
 * by their own leases: this only says when to take more and when to hand some over.
 */
export class Membership {
  readonly #options: MembershipOptions;
  /** When each sequencer was last heard of, by this one's monotonic clock. */
  readonly #heard = new Map<string, number>();
  #share: number;

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

  /** Takes part until the signal is aborted; then the others are told. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all([this.#beMember(signal), this.#hear(signal)]);
  }

  async #beMember(signal: AbortSignal): Promise<void> {
    const { leases, timers, leaseMs } = this.#options;
    let lease: HeldLease | undefined;
    while (!signal.aborted) {
      // A call that is never answered keeps nobody from leaving.
      lease = (await unlessAborted(signal, this.#renewed(lease))) ?? lease;
      this.#reckon();
      await pause(timers, leaseMs / 3, signal);
    }
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

  async #hear(signal: AbortSignal): Promise<void> {
    const { leases, timers, leaseMs } = this.#options;
    while (!signal.aborted) {
      try {
        await leases.watch((key, record) => this.#changed(key, record), signal);
      } catch (error) {
        this.#warn('member.watch-failed', error);
        await pause(timers, leaseMs / 3, signal);
      }
    }
  }

  #changed(key: string, record: LeaseRecord | 'released'): void {
    if (key.startsWith(MEMBER)) {
      const member = key.slice(MEMBER.length);
      if (record === 'released') this.#heard.delete(member);
      else this.#heard.set(member, this.#options.clock.monotonic());
      this.#reckon();
    } else if (key.startsWith(PARTITION) && record === 'released') {
      this.#options.onChange(Number(key.slice(PARTITION.length)));
    }
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
      else if (member !== owner) this.#heard.delete(member);
    }
    return [...live].sort();
  }

  #warn(event: string, error: unknown): void {
    this.#options.logger.warn(event, error === undefined ? {} : { error });
  }
}
