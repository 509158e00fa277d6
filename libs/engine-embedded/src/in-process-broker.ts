import type { Clock } from '@boardstream/kernel';
import type { Fanout, Leases, SubmissionQueue } from '@boardstream/ports';

export interface InProcessBrokerOptions {
  readonly clock: Clock;
  /** How long the queue keeps a message, in ms; 60,000 when absent. */
  readonly queueAgeMs?: number;
  /** Bytes that a partition's queue keeps at most; 64 MiB when absent. */
  readonly queueBytes?: number;
  /** Messages that a partition's queue keeps at most; 100,000 when absent. */
  readonly queueMessages?: number;
  /** How long a lease lasts without renewal, in ms; 10,000 when absent. */
  readonly leaseMs?: number;
  /** Told when a handler of the fan-out threw: a fault of the handler's owner. Its neighbours got the message all the same. */
  readonly onHandlerError?: (subject: string, error: unknown) => void;
}

/** The broker's ports inside one process. */
export interface InProcessBroker {
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly leases: Leases;
  /** Ends consumptions, subscriptions and watches; later calls are refused with `closed`. */
  close(): void;
}

export function inProcessBroker(options: InProcessBrokerOptions): InProcessBroker {
  throw new Error(`not written yet: ${String(options.clock.now())}`);
}
