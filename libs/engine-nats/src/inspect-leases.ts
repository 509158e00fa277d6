import type { JetStreamManager, StoredMsg } from 'nats';
import { inspectBucket } from './inspect-bucket.ts';
import { LEASES_BUCKET } from './names.ts';
import { serverTime } from './nats-broker-clock.ts';

/** A lease as it stands in its bucket. */
export interface LeaseReport {
  readonly key: string;
  readonly owner: string;
  readonly epoch: number;
  readonly position: number;
  readonly incarnation?: string;
  readonly released: boolean;
  /** When it was written last, by the server's clock, in ms. */
  readonly writtenAt: number;
}

/** Every lease there is, by key. */
export async function inspectLeases(manager: JetStreamManager): Promise<readonly LeaseReport[]> {
  return (await inspectBucket(manager, LEASES_BUCKET)).map(([key, message]) => leaseOf(key, message));
}

function leaseOf(key: string, message: StoredMsg): LeaseReport {
  const stored = message.json<Omit<LeaseReport, 'key' | 'released' | 'writtenAt'> & { readonly released?: true }>(); // as `NatsLeases` writes it
  return { ...stored, key, released: stored.released === true, writtenAt: message.time.getTime() };
}

/** How far this machine's clock is before the server's, in ms; exact to half of the round trip. */
export async function inspectClock(manager: JetStreamManager): Promise<number> {
  const asked = Date.now();
  const there = await serverTime(manager);
  return Math.round((asked + Date.now()) / 2 - there);
}
