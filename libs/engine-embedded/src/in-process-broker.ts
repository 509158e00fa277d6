import type { Clock } from '@boardstream/kernel';
import type { Fanout, Leases, SubmissionQueue } from '@boardstream/ports';
import { InProcessFanout } from './in-process-fanout.ts';
import { InProcessLeases } from './in-process-leases.ts';
import { InProcessQueue } from './in-process-queue.ts';

export interface InProcessBrokerOptions {
  readonly clock: Clock;
  /** How long the queue keeps a message, in ms; 60,000 when absent. */
  readonly queueAgeMs?: number;
  /** Bytes that a partition's queue keeps at most; 16 MiB when absent. */
  readonly queueBytes?: number;
  /** Messages that a partition's queue keeps at most; 65,536 when absent. */
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
  /** Ends consumptions and watches with `closed`, and all subscriptions; later calls are refused with `closed`. */
  close(): void;
}

const QUEUE_AGE_MS = 60_000;
const QUEUE_BYTES = 16 * 1024 * 1024;
const QUEUE_MESSAGES = 65_536;
const LEASE_MS = 10_000;

/** Makes a broker that lives as long as this process: what it carried is gone with it, as transport may be (G10). */
export function inProcessBroker(options: InProcessBrokerOptions): InProcessBroker {
  const { clock } = options;
  const queue = new InProcessQueue(clock, {
    ageMs: options.queueAgeMs ?? QUEUE_AGE_MS,
    bytes: options.queueBytes ?? QUEUE_BYTES,
    messages: options.queueMessages ?? QUEUE_MESSAGES,
  });
  const fanout = new InProcessFanout(options.onHandlerError ?? (() => undefined));
  const leases = new InProcessLeases(clock, options.leaseMs ?? LEASE_MS);
  return {
    queue,
    fanout,
    leases,
    close: () => {
      queue.close();
      fanout.close();
      leases.close();
    },
  };
}
