/** What the owner of a lease keeps in it. `position`: everything of the partition up to it is finished. */
export interface LeaseRecord {
  readonly owner: string;
  readonly epoch: number;
  readonly position: number;
}

/** A lease as it is held: `revision` is what the next compare-and-set names. */
export interface HeldLease {
  readonly key: string;
  readonly record: LeaseRecord;
  readonly revision: number;
}

export type AcquireOutcome = { readonly type: 'acquired'; readonly lease: HeldLease } | { readonly type: 'held'; readonly record: LeaseRecord };
export type RenewOutcome = { readonly type: 'renewed'; readonly lease: HeldLease } | { readonly type: 'lost' };

/**
 * Who owns what, changed by compare-and-set. A lease not renewed for its time may be taken by another, with the next
 * epoch and the position of the record it had.
 */
export interface Leases {
  acquire(key: string, owner: string): Promise<AcquireOutcome>;
  renew(lease: HeldLease, position: number): Promise<RenewOutcome>;
  release(lease: HeldLease, position: number): Promise<void>;
  /** Calls back with every change of any lease until the signal is aborted; first with what is held now. */
  watch(onChange: (key: string, record: LeaseRecord | 'released') => void, signal: AbortSignal): Promise<void>;
}
