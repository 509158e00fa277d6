/** What the owner of a lease keeps in it. `position`: everything of the partition up to it is finished. */
export interface LeaseRecord {
  readonly owner: string;
  readonly epoch: number;
  readonly position: number;
  /** The making of the partition that the position counts in (`OpenedConsumption`), where the owner noted it. */
  readonly incarnation?: string;
  /** The message that the owner tries alone, for it may be what ends the process (G19); absent when it tries none. */
  readonly trying?: TriedMessage;
  /** Who is to own it next, while its owner makes ready to give it up; absent otherwise. */
  readonly heir?: Heir;
  /** Since it was last released or its position moved, how often it was taken from an owner that let it run out. */
  readonly takeovers: number;
}

/** A message that an owner tried alone. `found`: at how many takeovers in a row it was found being tried. */
export interface TriedMessage {
  readonly position: number;
  readonly found: number;
}

/** Who is to own a partition next. `rooms`: those that its clients use, the last used first, to be read before it is theirs. */
export interface Heir {
  readonly owner: string;
  readonly rooms: readonly string[];
}

/** What an owner notes when it renews or releases. Absent: `incarnation` stays as noted, `trying` and `heir` are taken out. */
export interface LeaseProgress {
  readonly position: number;
  readonly incarnation?: string | undefined;
  /** The position of the message that is tried alone from now on. */
  readonly trying?: number | undefined;
  readonly heir?: Heir | undefined;
}

/** A lease as it is held: `revision` is what the next compare-and-set names. */
export interface HeldLease {
  readonly key: string;
  readonly record: LeaseRecord;
  readonly revision: number;
}

export type AcquireOutcome =
  { readonly type: 'acquired'; readonly lease: HeldLease } | { readonly type: 'held'; readonly record: LeaseRecord };
export type RenewOutcome = { readonly type: 'renewed'; readonly lease: HeldLease } | { readonly type: 'lost' };

/**
 * Who owns what, changed by compare-and-set. A lease not renewed for its time may be taken by another, with the next
 * epoch and what its record noted; for its old owner it is `lost`, even while nobody took it (G7). Epochs start at 1 and
 * grow with every acquisition, positions of a new key at 0. Adapters make the records with `recordOfNextOwner` and
 * `recordAfter`.
 */
export interface Leases {
  acquire(key: string, owner: string): Promise<AcquireOutcome>;
  renew(lease: HeldLease, progress: LeaseProgress): Promise<RenewOutcome>;
  /** Gives the lease up at once, noting how far it is finished; one that was lost stays as it is. */
  release(lease: HeldLease, progress: LeaseProgress): Promise<void>;
  /**
   * Calls back with every change of any lease until the signal is aborted; first with what is held now. A lease that
   * runs out is no change: who watches times it from the last renewal that was seen.
   */
  watch(onChange: (key: string, record: LeaseRecord | 'released') => void, signal: AbortSignal): Promise<void>;
  /**
   * Forgets the leases of these keys that were not written for so long, which must be much longer than a lease. Who acquires
   * one of them begins at epoch 1 and position 0.
   */
  sweep(keyPrefix: string, olderThanMs: number): Promise<void>;
}
